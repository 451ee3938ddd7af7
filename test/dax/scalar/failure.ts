import { DaxValueError } from "../../../dax/scalar/error";

/** The code of the error that an action ends with. */
export function codeOf(action: () => unknown): string {
    try {
        action();
    } catch (error) {
        if (error instanceof DaxValueError) return error.code;
        throw error;
    }
    return "no error";
}
