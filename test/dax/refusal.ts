import { DaxError } from "../../dax/error";
import { DaxSyntaxError } from "../../dax/syntax/error";

/** How an action was refused. */
export interface Refusal {
    readonly code: string;
    /** "line:column" within the text; undefined where the data are at fault. */
    readonly at: string | undefined;
    readonly message: string;
    readonly measure: string | undefined;
}

/** The typed error that an action throws; undefined when it throws none. Any other error is passed on: it is a fault of ours. */
export function refusalOf(action: () => unknown): Refusal | undefined {
    try {
        action();
        return undefined;
    } catch (error) {
        if (error instanceof DaxSyntaxError) {
            return { code: error.code, at: `${error.line}:${error.column}`, message: error.message, measure: undefined };
        }
        if (!(error instanceof DaxError)) throw error;
        const { code, at, message, measure } = error;
        return { code, at: at === undefined ? undefined : `${at.line}:${at.column}`, message, measure };
    }
}

/** What a sentence never shows: the trace of a value that was not there. */
const TRACE = /undefined|\[object|\bNaN\b/;

/** Whether a message is a whole sentence that says, beside what is wrong, what is wanted or to be done. */
export function saysWhatToDo(message: string): boolean {
    return /^.{10,}[.?]$/s.test(message) && /: |\?|\. [A-Z]|\b(needs|wants|names)\b|^Expected/.test(message) && !TRACE.test(message);
}
