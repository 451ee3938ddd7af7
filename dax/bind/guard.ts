import { DaxError } from "../error";
import { DaxValueError } from "../scalar/error";
import type { Position } from "../syntax/position";
import type { Binder } from "./binder";

/** Runs a function over values, whose errors do not know where they happened: here they learn it. */
export function guarded<T>({ measure }: Binder, at: Position, run: () => T): T {
    try {
        return run();
    } catch (error) {
        if (error instanceof DaxValueError) throw new DaxError(error.code, error.message, at, measure);
        throw error;
    }
}
