import type { Position } from "./position";

/** SYNTAX: the text is not DAX. UNSUPPORTED: it is DAX, of a kind that is deliberately left out. */
export type DaxSyntaxErrorCode = "SYNTAX" | "UNSUPPORTED";

/** The only error that the lexer and the parser throw. The message does not repeat the position. */
export class DaxSyntaxError extends Error {
    readonly code: DaxSyntaxErrorCode;
    /** From 1, within the text of the expression. */
    readonly line: number;
    /** From 1, within the line. */
    readonly column: number;

    constructor(code: DaxSyntaxErrorCode, at: Position, message: string) {
        super(message);
        this.name = "DaxSyntaxError";
        this.code = code;
        this.line = at.line;
        this.column = at.column;
    }
}

export function syntaxError(at: Position, message: string): DaxSyntaxError {
    return new DaxSyntaxError("SYNTAX", at, message);
}

/** The construct is named as a reader of DAX knows it, such as "START AT". */
export function unsupportedError(at: Position, construct: string): DaxSyntaxError {
    return new DaxSyntaxError("UNSUPPORTED", at, `${construct} is not supported: write the expression without it.`);
}
