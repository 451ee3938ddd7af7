import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import { needsOf } from "../../../../bind/node";
import { textOf } from "../../../../bind/operators";
import { DaxError, type DaxErrorCode } from "../../../../error";
import type { Value } from "../../../../value";
import type { Read } from "../arguments";
import { bindBranches } from "./branches";

/** What DAX itself defines as an error. The rest, such as a construct that is not supported, must never become a number. */
const CAUGHT: ReadonlySet<DaxErrorCode> = new Set(["EVALUATION", "TYPE", "ARGUMENT"]);

const FAILED = Symbol("failed");

/** An infinite or undefined quotient is an error here, though it is a value elsewhere (F060). */
function attempted(read: Read<Value>): Read<Value | typeof FAILED> {
    return (frame) => {
        try {
            const value = read(frame);
            return typeof value === "number" && !Number.isFinite(value) ? FAILED : value;
        } catch (error) {
            if (error instanceof DaxError && CAUGHT.has(error.code)) return FAILED;
            throw error;
        }
    };
}

/** IFERROR: the second argument where the first is an error; a BLANK stays BLANK. ms:iferror */
const IFERROR: BindFunction = (binder, call, scope) => {
    const { nodes, type, reads: [first, otherwise] } = bindBranches(binder, call, call.args, scope);
    const attempt = attempted(first);
    return {
        kind: "scalar", at: call.at, type, needs: needsOf(...nodes),
        evaluate: (frame) => {
            const value = attempt(frame);
            return value === FAILED ? otherwise(frame) : value;
        },
    };
};

/** ISERROR: as IFERROR sees errors. ms:iserror */
const ISERROR: BindFunction = (binder, { at, args: [tested] }, scope) => {
    const node = binder.scalar(tested, scope);
    const attempt = attempted(node.evaluate);
    return { kind: "scalar", at, type: "boolean", needs: node.needs, evaluate: (frame) => attempt(frame) === FAILED };
};

/** ERROR: an error with the text as its message, wherever it is evaluated. ms:error */
const ERROR: BindFunction = (binder, { at, args: [message] }, scope) => {
    const node = binder.scalar(message, scope);
    const text = textOf(binder, node);
    return { kind: "scalar", at, type: "blank", needs: node.needs, evaluate: (frame) => binder.fail("EVALUATION", at, text(frame)) };
};

export const ERRORS: FunctionLibrary = { IFERROR, ISERROR, ERROR };
