import type { DrawnVisual } from "./desk";
import type { Answer, Catalog, FromModel, Question, ToModel } from "./question";

/** The model at work elsewhere: the page stays free while it computes. */
export interface ModelLink {
    readonly catalog: Catalog;
    /** Rejects with an Error whose message says what is wrong, where and what to do. */
    readonly ask: (question: Question) => Promise<Answer>;
}

interface Waiting<T> {
    readonly resolve: (value: T) => void;
    readonly reject: (reason: Error) => void;
}

/** As much of a Worker as the link needs. */
export interface Port {
    postMessage(message: ToModel): void;
    addEventListener(kind: "message", listen: (event: { readonly data: FromModel }) => void): void;
    addEventListener(kind: "error", listen: (event: { readonly message: string }) => void): void;
}

function asker(port: Port, waiting: Map<number, Waiting<Answer>>): ModelLink["ask"] {
    let asked = 0;
    return question => new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        port.postMessage({ kind: "ask", id: asked, question });
    });
}

/** Opens the model that a worker holds, for a visual. */
export function openLink(port: Port, visual: DrawnVisual): Promise<ModelLink> {
    const waiting = new Map<number, Waiting<Answer>>();
    return new Promise((resolve, reject) => {
        const failed = (id: number | undefined, reason: string): void => {
            const error = new Error(reason);
            if (id === undefined) reject(error);
            else waiting.get(id)?.reject(error);
        };
        port.addEventListener("error", ({ message }) => {
            failed(undefined, message);
            for (const id of waiting.keys()) failed(id, message);
        });
        port.addEventListener("message", ({ data }) => {
            if (data.kind === "opened") return resolve({ catalog: data.catalog, ask: asker(port, waiting) });
            if (data.kind === "answered") waiting.get(data.id)?.resolve(data.answer);
            else failed(data.id, data.reason);
            if (data.id !== undefined) waiting.delete(data.id);
        });
        port.postMessage({ kind: "open", ...visual });
    });
}
