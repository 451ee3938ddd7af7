import { valueIn } from "../evaluate/tableValue";
import type { BracketReference, ColumnReference } from "../syntax/ast";
import type { Position } from "../syntax/position";
import type { Binder } from "./binder";
import { NO_NEEDS, type ScalarNode } from "./node";
import { findByLineage, findByName, type FoundColumn, type Scope } from "./scope";
import { contextAfterTransition } from "./transition";

/** The value of a column in the current row of its row context. */
function cellNode({ row: { place, shape: { table } }, index, shape: { type, lineage: column } }: FoundColumn, at: Position): ScalarNode {
    const needs = { ...NO_NEEDS, rows: new Set([place]) };
    if (table !== undefined && column !== undefined) {
        return { kind: "scalar", at, needs, type, evaluate: (frame) => column.valueAt(frame.rows[place]) };
    }
    return { kind: "scalar", at, needs, type, evaluate: (frame) => valueIn(frame.tables[place], index, frame.rows[place]) };
}

/** Table[Column] where a value is wanted: that of the current row. */
export function bindColumn(binder: Binder, reference: ColumnReference, scope: Scope): ScalarNode {
    const column = binder.modelColumn(reference);
    const found = findByLineage(scope, column);
    if (found !== undefined) return cellNode(found, reference.at);
    return binder.fail(
        "EVALUATION", reference.at,
        `${column.reference} has no single value here, as there is no current row of '${column.table.name}': aggregate it, or use it inside an iterator.`,
    );
}

/** [Name]: a column of the current row if there is one of that name, a measure otherwise. */
export function bindBracket(binder: Binder, { name, at }: BracketReference, scope: Scope): ScalarNode {
    const found = findByName(scope, name);
    if (found !== undefined) return cellNode(found, at);
    if (scope.rows.at(-1)?.takeIn !== undefined && binder.measures.has(name)) {
        binder.fail("EVALUATION", at, `The measure [${name}] cannot stand in a condition of CALCULATE: keep its value in a variable, or use FILTER.`);
    }
    const measure = binder.measures.bound(name, at, binder);
    const contextOf = contextAfterTransition(binder, scope);
    return {
        kind: "scalar",
        at,
        type: measure.type,
        needs: { ...measure.needs, rows: new Set(scope.rows.map(({ place }) => place)) },
        evaluate: (frame) => measure.evaluate(contextOf(frame)),
        aggregation: scope.rows.length === 0 ? measure.aggregation : undefined,
    };
}
