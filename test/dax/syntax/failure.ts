import { DaxSyntaxError } from "../../../dax/syntax/error";

/** What an action throws as a DaxSyntaxError: "CODE line:column message". Any other error is passed on; none is a failure. */
export function failureOf(action: () => unknown): string {
    try {
        action();
    } catch (error) {
        if (error instanceof DaxSyntaxError) return `${error.code} ${error.line}:${error.column} ${error.message}`;
        throw error;
    }
    return "nothing was thrown";
}
