import type { Answer, Catalog, FromModel, Question, ToModel } from "./question";

/** The model at work elsewhere: the page stays free while it computes. */
export interface ModelLink {
    readonly catalog: Catalog;
    /** Rejects with an Error whose message says what is wrong, where and what to do. */
    readonly ask: (question: Question) => Promise<Answer>;
}

/** A question that waits for its answer. */
interface Waiting {
    readonly question: Question;
    readonly resolve: (answer: Answer) => void;
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
        onError: listen => worker.addEventListener("error", ({ message }) => listen((message as string | undefined) ?? "The script of the model could not be loaded.")),
    };
}

/** Asks one question at a time: of those that come meanwhile only the last is asked, the others are refused. */
class Asker {
    private asked = 0;
    private current: Waiting | undefined;
    private next: Waiting | undefined;
    private broken: string | undefined;

    public constructor(private readonly port: Port) {}

    public readonly ask = (question: Question): Promise<Answer> => new Promise((resolve, reject) => {
        if (this.broken !== undefined) return reject(new Error(this.broken));
        this.next?.reject(new Error("A later question took its place."));
        this.next = { question, resolve, reject };
        if (!this.current) this.send();
    });

    public answered(id: number, settle: (waiting: Waiting) => void): void {
        if (id !== this.asked || !this.current) return;
        const done = this.current;
        this.current = undefined;
        settle(done);
        this.send();
    }

    public break(reason: string): void {
        this.broken = reason;
        for (const waiting of [this.current, this.next]) waiting?.reject(new Error(reason));
        this.current = this.next = undefined;
    }

    private send(): void {
        if (!this.next) return;
        this.current = this.next;
        this.next = undefined;
        this.asked += 1;
        this.port.send({ kind: "ask", id: this.asked, question: this.current.question });
    }
}

/** Opens the model that a worker holds, for the visual with a GUID. */
export function openLink(port: Port, guid: string): Promise<ModelLink> {
    const asker = new Asker(port);
    return new Promise((resolve, reject) => {
        const broken = (reason: string): void => {
            reject(new Error(reason));
            asker.break(reason);
        };
        port.onError(broken);
        port.onMessage(message => {
            if (message.kind === "opened") resolve({ catalog: message.catalog, ask: asker.ask });
            else if (message.kind === "answered") asker.answered(message.id, waiting => waiting.resolve(message.answer));
            else if (message.id === undefined) broken(message.reason);
            else asker.answered(message.id, waiting => waiting.reject(new Error(message.reason)));
        });
        port.send({ kind: "open", guid });
    });
}
