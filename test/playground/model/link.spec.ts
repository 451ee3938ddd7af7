import { openLink, type Port } from "../../../playground/model/link";
import type { Answer, Catalog, FromModel, Question, ToModel } from "../../../playground/model/question";

const catalog: Catalog = { periods: [], dimensions: [], readers: [], reportViews: [] };
const question: Question = { view: { kind: "dimensions", periodId: "2026-05" }, reader: undefined, language: "fr" };
const answer = (query: string): Answer => ({ table: { columns: [], rows: [] }, slicers: [], query });

class FakePort implements Port {
    public readonly sent: ToModel[] = [];
    private readonly listeners: ((message: FromModel) => void)[] = [];
    private readonly mourners: ((reason: string) => void)[] = [];

    public readonly send = (message: ToModel): void => { this.sent.push(message); };
    public readonly onMessage: Port["onMessage"] = listen => { this.listeners.push(listen); };
    public readonly onError: Port["onError"] = listen => { this.mourners.push(listen); };

    public say(message: FromModel): void {
        for (const listen of this.listeners) listen(message);
    }

    public break(reason: string): void {
        for (const listen of this.mourners) listen(reason);
    }
}

describe("the link to the model", () => {
    let port: FakePort;

    beforeEach(() => {
        port = new FakePort();
    });

    it("opens the model for a visual, and hands over its catalogue", async () => {
        const link = openLink(port, { guid: "g", count: 30_000 });
        expect(port.sent).toEqual([{ kind: "open", guid: "g", count: 30_000 }]);
        port.say({ kind: "opened", catalog });
        expect((await link).catalog).toBe(catalog);
    });

    it("gives each question its own answer, in whatever order they come", async () => {
        const opening = openLink(port, { guid: "g", count: 1 });
        port.say({ kind: "opened", catalog });
        const { ask } = await opening;
        const [first, second] = [ask(question), ask(question)];
        port.say({ kind: "answered", id: 2, answer: answer("second") });
        port.say({ kind: "answered", id: 1, answer: answer("first") });
        expect([(await first).query, (await second).query]).toEqual(["first", "second"]);
    });

    it("says why a question has no answer, and answers the next", async () => {
        const opening = openLink(port, { guid: "g", count: 1 });
        port.say({ kind: "opened", catalog });
        const { ask } = await opening;
        const bad = ask(question);
        port.say({ kind: "failed", id: 1, reason: "There is no role Stranger." });
        await expectAsync(bad).toBeRejectedWithError("There is no role Stranger.");
        const good = ask(question);
        port.say({ kind: "answered", id: 2, answer: answer("again") });
        expect((await good).query).toBe("again");
    });

    it("says why the model could not be opened", async () => {
        const opening = openLink(port, { guid: "g", count: 1 });
        port.say({ kind: "failed", id: undefined, reason: "sample/project.csv: 404" });
        await expectAsync(opening).toBeRejectedWithError("sample/project.csv: 404");
    });

    it("leaves nobody waiting where the worker breaks", async () => {
        const opening = openLink(port, { guid: "g", count: 1 });
        port.say({ kind: "opened", catalog });
        const waiting = (await opening).ask(question);
        port.break("out of memory");
        await expectAsync(waiting).toBeRejectedWithError("out of memory");
    });
});
