export type FaultCode =
    | "text" | "indentation" | "comment" | "syntax" | "name" | "description" | "expression"
    | "unknown" | "value" | "missing" | "duplicate" | "place" | "compatibility" | "limit";

/** One fault of a TMDL file. The message says what is wrong and what to do; `line` counts from 1, and 0 stands for the whole file. */
export interface TmdlFault {
    readonly file: string;
    readonly line: number;
    readonly code: FaultCode;
    readonly message: string;
}

/** A fault before its file is known: the readers of one text do not need its path. */
export type LineFault = Omit<TmdlFault, "file">;

export function fault(line: number, code: FaultCode, message: string): LineFault {
    return { line, code, message };
}

/** Room for an excerpt of a hostile line in a message. */
const LONGEST_EXCERPT = 60;

/** A text as it may stand in a message: short, on one line. */
export function excerpt(text: string): string {
    const head = JSON.stringify(text.slice(0, LONGEST_EXCERPT)).slice(1, -1).replaceAll("\\\"", "\"");
    return text.length > LONGEST_EXCERPT ? `${head}…` : head;
}
