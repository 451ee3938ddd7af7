import { openLink, type Port } from "../../../playground/model/link";
import type { Answer, Catalog, FromModel, Question, ToModel } from "../../../playground/model/question";

const catalog: Catalog = { periods: [], dimensions: [], readers: [], reportViews: [], reportFault: undefined };
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
        const link = openLink(port, "g");
        expect(port.sent).toEqual([{ kind: "open", guid: "g" }]);
        port.say({ kind: "opened", catalog });
        expect((await link).catalog).toBe(catalog);
    });

    it("asks one question at a time, and of those that come meanwhile the last alone", async () => {
        const opening = openLink(port, "g");
        port.say({ kind: "opened", catalog });
        const { ask } = await opening;
        const [first, second, third] = [ask(question), ask({ ...question, language: "en" }), ask(question)];
        expect(port.sent.length).toBe(2);
        await expectAsync(second).toBeRejectedWithError("A later question took its place.");
        port.say({ kind: "answered", id: 1, answer: answer("first") });
        expect(port.sent.length).toBe(3);
        port.say({ kind: "answered", id: 1, answer: answer("an echo") });
        port.say({ kind: "answered", id: 2, answer: answer("third") });
        expect([(await first).query, (await third).query]).toEqual(["first", "third"]);
    });

    it("says why a question has no answer, and answers the next", async () => {
        const opening = openLink(port, "g");
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
        const opening = openLink(port, "g");
        port.say({ kind: "failed", id: undefined, reason: "sample/project.csv: 404" });
        await expectAsync(opening).toBeRejectedWithError("sample/project.csv: 404");
    });

    it("leaves nobody waiting where the worker breaks", async () => {
        const opening = openLink(port, "g");
        port.say({ kind: "opened", catalog });
        const waiting = (await opening).ask(question);
        port.break("out of memory");
        await expectAsync(waiting).toBeRejectedWithError("out of memory");
        await expectAsync((await opening).ask(question)).toBeRejectedWithError("out of memory");
    });
});
