import type { Binder } from "../../../bind/binder";
import type { Call, Expression } from "../../../syntax/ast";

/** 1 for ascending, -1 for descending. */
export type Direction = 1 | -1;

function written(argument: Expression): Direction | undefined {
    switch (argument.kind) {
        case "number": return argument.value === 1 ? 1 : argument.value === 0 ? -1 : undefined;
        case "boolean": return argument.value ? 1 : -1;
        case "name": {
            const word = argument.isQuoted ? "" : argument.name.toUpperCase();
            return word === "ASC" ? 1 : word === "DESC" ? -1 : undefined;
        }
        default: return undefined;
    }
}

/** ASC, 1 or TRUE; DESC, 0 or FALSE. Undefined where the argument was left out. */
export function directionOf(binder: Binder, call: Call, argument: Expression | undefined): Direction | undefined {
    if (argument === undefined || argument.kind === "emptyArgument") return undefined;
    return written(argument)
        ?? binder.fail("UNSUPPORTED", argument.at, `${call.name} is supported with the direction written out: ASC, 1 or TRUE; DESC, 0 or FALSE.`);
}
