import type { ColumnReference, Expression } from "../../../../dax/syntax/ast";
import { childrenOf } from "../../../../dax/syntax/walk";
import { modelFault, type ModelFault } from "../fault";
import { columnTitle, nameKey, tableTitle } from "../names";
import { placeOf, type ReadDax } from "./expressions";

const LOGICAL_OPERATORS: ReadonlySet<string> = new Set(["||", "&&", "=", "==", "<>", "<", "<=", ">", ">="]);
const LOGICAL_FUNCTIONS: ReadonlySet<string> =
    new Set(["AND", "OR", "ISBLANK", "ISEMPTY", "ISFILTERED", "ISCROSSFILTERED", "ISINSCOPE", "HASONEVALUE"]);

/** Whether an expression gives a truth value, as far as its form tells. */
function givesTruth(expression: Expression): boolean {
    let node = expression;
    while (node.kind === "variables") node = node.result;
    if (node.kind === "binary") return LOGICAL_OPERATORS.has(node.operator);
    if (node.kind === "unary") return node.operator === "NOT";
    return node.kind === "in" || node.kind === "boolean" || (node.kind === "call" && LOGICAL_FUNCTIONS.has(node.name));
}

/** The columns that stand outside of every function: those of the row that is filtered. */
function rowColumns(expression: Expression): readonly ColumnReference[] {
    const found: ColumnReference[] = [];
    const waiting = [expression];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.kind === "column") found.push(node);
        for (const child of node.kind === "call" ? [] : childrenOf(node)) waiting.push(child);
    }
    return found;
}

/** The filter of a role must tell, for each row of its table, whether the row is shown. */
export function roleFilter({ title, text, expression, filtered }: ReadDax): readonly ModelFault[] {
    if (filtered === undefined) return [];
    const foreign = rowColumns(expression).filter(({ table }) => nameKey(table) !== nameKey(filtered));
    return [
        ...(givesTruth(expression) ? [] : [modelFault(placeOf(text, { line: 1 }), "role-filter", title,
            `The ${title} gives no truth value. Compare something, or end with IN, AND, OR or NOT.`)]),
        ...foreign.map(({ at, table, column }) => modelFault(placeOf(text, at), "role-filter", title,
            `The ${title} reads ${columnTitle(table, column)} outside of a function: only the columns of ${tableTitle(filtered)} have a row there.`)),
    ];
}
