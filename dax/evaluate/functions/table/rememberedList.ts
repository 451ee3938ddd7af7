import type { Binder } from "../../../bind/binder";
import type { ScalarNode } from "../../../bind/node";
import { findByName, type Scope } from "../../../bind/scope";
import { contextAfterTransition } from "../../../bind/transition";
import type { Expression } from "../../../syntax/ast";
import { expandedColumnIds, type FilterContext } from "../../context/filterContext";
import type { Frame } from "../../frame";
import type { ColumnData, TableValue } from "../../tableValue";
import { type Iteration, iterationNeeds } from "../iteration";

/** Remembered lists of one RANKX, before they are forgotten. */
const MOST_REMEMBERED = 500;

/** A measure or CALCULATE without filters reads nothing of a row but what the row filters. */
function readsFiltersAlone(expression: Expression, { needs: { variables } }: ScalarNode, scope: Scope): boolean {
    if (variables.size > 0) return false;
    if (expression.kind === "bracket") return findByName(scope, expression.name) === undefined;
    return expression.kind === "call" && expression.name === "CALCULATE" && expression.args.length === 1;
}

/** The columns on which each row of the table filters, in place of what stood there. */
function filteredColumns({ table: { shape } }: Iteration, table: TableValue, { state }: FilterContext): ReadonlySet<number> {
    if (shape.table !== undefined) return expandedColumnIds(shape.table, state);
    if (table.kind === "base") return new Set();
    return new Set(table.columns.flatMap((data) => (data.kind === "codes" ? [data.column.id] : [])));
}

function areSameNumbers(one: Int32Array, other: Int32Array): boolean {
    return one === other || (one.length === other.length && one.every((number, index) => number === other[index]));
}

function areSameData(one: ColumnData, other: ColumnData): boolean {
    if (one.kind === "codes") return other.kind === "codes" && one.column === other.column && areSameNumbers(one.codes, other.codes);
    return one === other;
}

function areSame(one: TableValue, other: TableValue): boolean {
    if (one.kind === "base") return other.kind === "base" && one.table === other.table && areSameNumbers(one.rows, other.rows);
    return other.kind === "derived" && one.length === other.length && one.columns.every((data, index) => areSameData(data, other.columns[index]));
}

function remember<T>(known: Map<number, T>, id: number, value: T): T {
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(id, value);
    return value;
}

/**
 * The list that an expression gives over a table, remembered where it must be the same again: for an expression that sees nothing but
 * filters, under the same table and the same filters on all other columns, so that each group of a query finds the list of the group
 * before; otherwise, if it reads no outer row and no variable, under the same filter context.
 */
export function rememberedList<T>(
    binder: Binder, iteration: Iteration, expression: Expression, node: ScalarNode, scope: Scope, compute: (frame: Frame, table: TableValue) => T,
): (frame: Frame) => T {
    const { table } = iteration;
    if (readsFiltersAlone(expression, node, iteration.scope)) {
        const contextOf = contextAfterTransition(binder, scope);
        const known = new Map<number, { readonly table: TableValue; readonly list: T }>();
        return (frame) => {
            const rows = table.evaluate(frame);
            const { id } = contextOf(frame).without(filteredColumns(iteration, rows, frame.context));
            const found = known.get(id);
            if (found !== undefined && areSame(found.table, rows)) return found.list;
            return remember(known, id, { table: rows, list: compute(frame, rows) }).list;
        };
    }
    const { rows, variables } = iterationNeeds(iteration, node);
    if (rows.size > 0 || variables.size > 0) return (frame) => compute(frame, table.evaluate(frame));
    const known = new Map<number, { readonly list: T }>();
    return (frame) => {
        const { id } = frame.context;
        return (known.get(id) ?? remember(known, id, { list: compute(frame, table.evaluate(frame)) })).list;
    };
}
