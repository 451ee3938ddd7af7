import type { Call, Expression } from "../../../../dax/syntax/ast";
import { everyNode } from "../../../../dax/syntax/walk";
import { nameKey } from "../names";

/** The functions that add columns, and the first argument that may be the name of one, from 0; an expression follows each name. */
const ADDING: ReadonlyMap<string, number> = new Map([
    ["ADDCOLUMNS", 1], ["SELECTCOLUMNS", 1], ["SUMMARIZE", 1], ["SUMMARIZECOLUMNS", 0], ["ROW", 0],
]);

function namesOf({ name, args }: Call): readonly string[] {
    const first = ADDING.get(name);
    if (first === undefined) return [];
    return args.slice(first, -1).filter((argument) => argument.kind === "text").map(({ value }) => value);
}

/** The columns that an expression adds to tables, by the key of their name. */
export function extensionColumns(expression: Expression): ReadonlySet<string> {
    return new Set(Array.from(everyNode(expression)).flatMap((node) => node.kind === "call" ? namesOf(node) : []).map(nameKey));
}
