import { openDesk, type Desk } from "./desk";
import { getPackage, getReport, type GetText } from "./files";
import type { FromModel, ToModel } from "./question";

/** The worker's own window, of which the page's types know nothing. */
interface WorkerScope {
    postMessage(message: FromModel): void;
    addEventListener(kind: "message", listen: (event: MessageEvent<ToModel>) => void): void;
}

const scope: WorkerScope = self;

const reasonOf = (error: unknown): string => error instanceof Error ? error.message : String(error);

const get: GetText = async address => {
    // The script lies in a folder below the page.
    const response = await fetch(new URL(`../${address}`, self.location.href));
    const text = await response.text();
    if (response.ok) return text;
    throw new Error(response.status === 500 ? text.trim() : `${address}: ${response.status}`);
};

// The files are on their way before anybody asks.
const loaded = getPackage(get);
const report = getReport(get).catch(reasonOf);

let desk: Promise<Desk> | undefined;

async function answer(message: ToModel): Promise<FromModel> {
    if (message.kind === "open") {
        desk = Promise.all([loaded, report]).then(([model, files]) => openDesk(model, files, message.guid));
        return { kind: "opened", catalog: (await desk).catalog };
    }
    if (!desk) throw new Error("The model is asked before it is opened.");
    return { kind: "answered", id: message.id, answer: (await desk).ask(message.question) };
}

scope.addEventListener("message", ({ data }) => {
    answer(data).then(
        reply => scope.postMessage(reply),
        (error: unknown) => scope.postMessage({ kind: "failed", id: data.kind === "ask" ? data.id : undefined, reason: reasonOf(error) }));
});
