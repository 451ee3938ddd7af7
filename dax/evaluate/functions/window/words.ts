import type { Expression } from "../../../syntax/ast";

/** A bare word such as ABS, in upper case; undefined for anything else. */
export function wordOf(argument: Expression | undefined): string | undefined {
    return argument?.kind === "name" && !argument.isQuoted ? argument.name.toUpperCase() : undefined;
}
