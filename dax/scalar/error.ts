import type { DaxErrorCode } from "../error";

/** What can be wrong with a value: UNSUPPORTED is right in DAX, but deliberately left out here. */
export type DaxValueErrorCode = Extract<DaxErrorCode, "TYPE" | "ARGUMENT" | "EVALUATION" | "UNSUPPORTED" | "LIMIT">;

/** The only error that the functions over values throw. They do not know where their values were written: the evaluator does. */
export class DaxValueError extends Error {
    constructor(readonly code: DaxValueErrorCode, sentence: string) {
        super(sentence);
        this.name = "DaxValueError";
    }
}
