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

/** The way to the worker and back. */
export interface Port {
    readonly send: (message: ToModel) => void;
    readonly onMessage: (listen: (message: FromModel) => void) => void;
    readonly onError: (listen: (reason: string) => void) => void;
}

export function portTo(worker: Worker): Port {
    return {
        send: message => worker.postMessage(message),
        onMessage: listen => worker.addEventListener("message", ({ data }: MessageEvent<FromModel>) => listen(data)),
        onError: listen => worker.addEventListener("error", ({ message }) => listen(message)),
    };
}

function asker(port: Port, waiting: Map<number, Waiting<Answer>>): ModelLink["ask"] {
    let asked = 0;
    return question => new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        port.send({ kind: "ask", id: asked, question });
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
        port.onError(reason => {
            failed(undefined, reason);
            for (const id of waiting.keys()) failed(id, reason);
            waiting.clear();
        });
        port.onMessage(message => {
            if (message.kind === "opened") return resolve({ catalog: message.catalog, ask: asker(port, waiting) });
            if (message.kind === "answered") waiting.get(message.id)?.resolve(message.answer);
            else failed(message.id, message.reason);
            if (message.id !== undefined) waiting.delete(message.id);
        });
        port.send({ kind: "open", ...visual });
    });
}
