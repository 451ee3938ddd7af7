import type { Binder } from "../../../bind/binder";
import type { TableNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { Call, ColumnReference, Expression } from "../../../syntax/ast";
import { callOf } from "./callOf";

const CONDITIONS: readonly Expression["kind"][] = ["binary", "unary", "in", "boolean"];
const CONDITION_CALLS = ["AND", "OR", "NOT"];

function isCondition(expression: Expression): boolean {
    return CONDITIONS.includes(expression.kind) || (expression.kind === "call" && CONDITION_CALLS.includes(expression.name));
}

/** CALCULATETABLE ( VALUES ( column ) ): in a row context its rows become filters. */
function visibleValues(binder: Binder, column: ColumnReference, call: Call, scope: Scope): TableNode {
    if (scope.rows.some(({ takeIn }) => takeIn !== undefined)) {
        binder.fail(
            "EVALUATION", call.at,
            `${call.name} of a column cannot stand in a condition of CALCULATE: keep its value in a variable, or use FILTER.`,
        );
    }
    return binder.table(callOf("CALCULATETABLE", column.at, [callOf("VALUES", column.at, [column])]), scope);
}

/** The argument of one column: a bare column stands for its visible values (sqlbi:usage-of-dates-argument-in-a-row-context). */
export function columnTable(binder: Binder, expression: Expression, call: Call, scope: Scope): TableNode {
    if (isCondition(expression)) {
        binder.fail("UNSUPPORTED", expression.at, `${call.name} over a condition is not supported: write FILTER ( VALUES ( … ), … ) instead.`);
    }
    const node = expression.kind === "column" ? visibleValues(binder, expression, call, scope) : binder.table(expression, scope);
    const { length } = node.shape.columns;
    if (length !== 1) binder.fail("ARGUMENT", expression.at, `${call.name} wants a table of one column, and this one has ${length}: name the column.`);
    return node;
}
