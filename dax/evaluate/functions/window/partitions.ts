import type { Binder } from "../../../bind/binder";
import { mergedNeeds, withoutRows } from "../../../bind/node";
import { compareForOrder } from "../../../scalar/compare";
import { asVariant, type Value } from "../../../value";
import { rowKeys } from "../../context/tupleKeys";
import type { Frame } from "../../frame";
import { type ColumnData, columnsOf, lengthOf, type TableValue } from "../../tableValue";
import { walk } from "../iteration";
import { codeColumn, valueKey } from "../table/rowKeys";
import type { Window } from "./window";

/** The rows of a table, by their places, in parts that are each in order. */
export interface Partitions {
    readonly table: TableValue;
    readonly columns: readonly ColumnData[];
    readonly parts: readonly (readonly number[])[];
    /** The part of each row. */
    readonly partOf: Int32Array;
    /** The position of each row in its part, from 0. */
    readonly positionOf: Int32Array;
    /** By ORDERBY alone: 0 for rows that it leaves equal. */
    readonly compare: (one: number, other: number) => number;
    /** Places of columns that had to be added to the order, so that it tells all rows apart. */
    readonly added: readonly number[];
    /** Rows by the values of some columns; filled when first asked for. */
    readonly indexes: Map<string, ReadonlyMap<string, readonly number[]>>;
}

type Compare = (one: number, other: number) => number;

/** The value of a column at a place. */
export function cellAt({ columns }: Pick<Partitions, "columns">, { relation: { table: { shape } } }: Window, column: number, place: number): Value {
    const data = columns[column];
    const value = data.kind === "codes" ? data.column.values[data.codes[place]] : data.values[place];
    return asVariant(value, shape.columns[column].type);
}

function keyValues(frame: Frame, table: TableValue, { relation: { place }, order }: Window): readonly (readonly Value[])[] {
    const values: Value[][] = order.map(() => []);
    walk(frame, place, table, () => {
        order.forEach(({ node }, index) => { values[index].push(asVariant(node.evaluate(frame), node.type)); });
    });
    return values;
}

/** BLANK at one end whatever the direction; undefined where both or none of the values are BLANK. */
function blankFirst(one: Value, other: Value, { blanks }: Window): number | undefined {
    if (blanks === "DEFAULT" || (one === null) === (other === null)) return undefined;
    return (one === null) === (blanks === "FIRST") ? -1 : 1;
}

function comparison(binder: Binder, window: Window, values: readonly (readonly Value[])[]): Compare {
    const { collation } = binder.engine.model;
    return (one, other) => {
        for (let index = 0; index < values.length; index += 1) {
            const first = values[index][one];
            const second = values[index][other];
            const sign = blankFirst(first, second, window) ?? compareForOrder(first, second, collation) * window.order[index].direction;
            if (sign !== 0) return sign;
        }
        return 0;
    };
}

function partRows(binder: Binder, columns: readonly ColumnData[], { partition }: Window, count: number): number[][] {
    const keyOf = rowKeys(partition.map((column) => codeColumn(binder, columns[column])));
    const parts = new Map<number | string, number[]>();
    for (let place = 0; place < count; place += 1) {
        const key = keyOf(place);
        const part = parts.get(key);
        if (part === undefined) parts.set(key, [place]);
        else part.push(place);
    }
    return [...parts.values()];
}

/** Runs of rows that the order leaves equal. */
function ties(parts: readonly (readonly number[])[], compare: Compare): readonly (readonly number[])[] {
    return parts.flatMap((part) => {
        const runs: number[][] = [];
        part.forEach((place, index) => {
            if (index > 0 && compare(part[index - 1], place) === 0) runs[runs.length - 1].push(place);
            else runs.push([place]);
        });
        return runs.filter(({ length }) => length > 1);
    });
}

/**
 * The one column that tells equal rows apart. A column of the model goes before a computed one, as the rows of a grouping are told apart
 * by the columns that were grouped by; which of several columns would be taken is not documented.
 */
function tieBreaker(binder: Binder, window: Window, partitions: Pick<Partitions, "columns">, runs: readonly (readonly number[])[]): number {
    const { call, partition, orderColumns, relation: { table: { shape } } } = window;
    const isTelling = (column: number): boolean => runs.every((run) =>
        new Set(run.map((place) => valueKey(binder, cellAt(partitions, window, column, place)))).size === run.length);
    const free = shape.columns.flatMap((_, column) => (partition.includes(column) || orderColumns.includes(column) ? [] : [column]));
    for (const hasLineage of [true, false]) {
        const telling = free.filter((column) => (shape.columns[column].lineage !== undefined) === hasLineage && isTelling(column));
        if (telling.length === 1) return telling[0];
        if (telling.length > 1) break;
    }
    return binder.fail(
        "UNSUPPORTED", call.at,
        `ORDERBY of ${call.name} leaves rows equal, and which comes first is not defined: order by more columns.`,
    );
}

function compute(binder: Binder, frame: Frame, window: Window, table: TableValue, isTotal: boolean): Partitions {
    const columns = columnsOf(table);
    const count = lengthOf(table);
    const compare = comparison(binder, window, keyValues(frame, table, window));
    const parts = partRows(binder, columns, window, count);
    for (const part of parts) part.sort((a, b) => compare(a, b) || a - b);
    const runs = isTotal ? ties(parts, compare) : [];
    const added = runs.length === 0 ? [] : [tieBreaker(binder, window, { columns }, runs)];
    const { collation } = binder.engine.model;
    const byAdded: Compare = (a, b) => (added.length === 0 ? 0
        : compareForOrder(cellAt({ columns }, window, added[0], a), cellAt({ columns }, window, added[0], b), collation));
    if (added.length > 0) for (const part of parts) part.sort((a, b) => compare(a, b) || byAdded(a, b));
    const partOf = new Int32Array(count);
    const positionOf = new Int32Array(count);
    parts.forEach((part, index) => part.forEach((place, position) => {
        partOf[place] = index;
        positionOf[place] = position;
    }));
    return { table, columns, parts, partOf, positionOf, compare, added, indexes: new Map() };
}

/** Whether the order depends on the rows of the table alone, so that the same rows are in the same order again. */
function isFixed({ relation: { place }, order }: Window): boolean {
    const { tables, variables, rows, grouping } = withoutRows(mergedNeeds(order.map(({ node }) => node.needs)), [place]);
    return tables.size === 0 && variables.size === 0 && rows.size === 0 && !grouping;
}

/** Parts and orders the rows of the table. `isTotal` asks for an order that tells all rows apart. */
export function partitioning(binder: Binder, window: Window, isTotal: boolean): (frame: Frame) => Partitions {
    const { relation } = window;
    if (!isFixed(window)) return (frame) => compute(binder, frame, window, relation.table.evaluate(frame), isTotal);
    const known = new WeakMap<object, Partitions>();
    return (frame) => {
        const table = relation.table.evaluate(frame);
        const identity = table.kind === "base" ? table.rows : table;
        const found = known.get(identity) ?? compute(binder, frame, window, table, isTotal);
        known.set(identity, found);
        return found;
    };
}
