import type { Position } from "./syntax/position";

/**
 * What went wrong: NAME is a table, column, measure or variable that is not there; TYPE a value of the wrong type; ARGUMENT a function
 * that is called in a way it does not allow; CIRCULAR a measure that needs itself; DATA rows that break the model; EVALUATION an error
 * that DAX defines, such as several rows where one value is asked for; LIMIT a result too large to be meant; SESSION something that
 * the session was to be told when it was opened, such as the day.
 */
export type DaxErrorCode = "SYNTAX" | "UNSUPPORTED" | "NAME" | "TYPE" | "ARGUMENT" | "CIRCULAR" | "DATA" | "EVALUATION" | "LIMIT" | "SESSION";

/** Every error of binding and evaluation. The message says what is wrong and what to do, and does not repeat the position. */
export class DaxError extends Error {
    readonly code: DaxErrorCode;
    /** Within the text of the query or of the measure; undefined where the data are at fault. */
    readonly at: Position | undefined;
    /** The measure in which the error lies; undefined for the text of the query itself. */
    readonly measure: string | undefined;

    constructor(code: DaxErrorCode, message: string, at?: Position, measure?: string) {
        super(message);
        this.name = "DaxError";
        this.code = code;
        this.at = at;
        this.measure = measure;
    }
}
