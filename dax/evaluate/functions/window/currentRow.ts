import type { Binder } from "../../../bind/binder";
import { type ColumnShape, type Needs, needsTables, NO_NEEDS, mergedNeeds } from "../../../bind/node";
import type { FoundColumn, Scope } from "../../../bind/scope";
import type { StoredTable } from "../../../model/storedTable";
import { foldName } from "../../../syntax/name";
import { asVariant } from "../../../value";
import { rowKeys } from "../../context/tupleKeys";
import type { Frame } from "../../frame";
import { valueIn } from "../../tableValue";
import { valueKey } from "../table/rowKeys";
import { cellAt, type Partitions } from "./partitions";
import type { Window } from "./window";

/** The rows of the table that are current. */
export interface CurrentRows {
    readonly places: readonly number[];
    /** Whether there are several because the filter context leaves several values, and not because rows are alike. */
    readonly isSpread: boolean;
}

/** Where a column of the table has its value outside: in a current row, or in the filter context. */
interface Outer {
    readonly column: number;
    readonly shape: ColumnShape;
    readonly found: FoundColumn | undefined;
}

function outerOf(binder: Binder, { call, relation: { table: { shape } } }: Window, scope: Scope, column: number): Outer {
    const wanted = shape.columns[column];
    const isSame = ({ name, lineage }: ColumnShape): boolean =>
        lineage === wanted.lineage && (lineage !== undefined || foldName(name) === foldName(wanted.name));
    const found = scope.rows.flatMap((row): FoundColumn[] => {
        const index = row.shape.columns.findIndex(isSame);
        return index < 0 ? [] : [{ row, index, shape: row.shape.columns[index] }];
    });
    if (found.length > 1) {
        binder.fail(
            "UNSUPPORTED", call.at,
            `${call.name} finds [${wanted.name}] in ${found.length} current rows, and cannot tell which is meant: keep one.`,
        );
    }
    return { column, shape: wanted, found: found.at(0) };
}

/** The value of a column in the current row of a row context. */
function cellIn(frame: Frame, { row: { place, shape: { table } }, index, shape: { type, lineage } }: FoundColumn): ReturnType<typeof asVariant> {
    const row = frame.rows[place];
    return asVariant(table === undefined || lineage === undefined ? valueIn(frame.tables[place], index, row) : lineage.valueAt(row), type);
}

/** Joins keys into one; no value holds the separator as a key of its own. */
function joined(keys: readonly string[]): string {
    return JSON.stringify(keys);
}

function indexed(binder: Binder, window: Window, partitions: Partitions, columns: readonly number[]): ReadonlyMap<string, readonly number[]> {
    const name = columns.join(",");
    const known = partitions.indexes.get(name);
    if (known !== undefined) return known;
    const index = new Map<string, number[]>();
    for (let place = 0; place < partitions.partOf.length; place += 1) {
        const key = joined(columns.map((column) => valueKey(binder, cellAt(partitions, window, column, place))));
        const places = index.get(key);
        if (places === undefined) index.set(key, [place]);
        else places.push(place);
    }
    partitions.indexes.set(name, index);
    return index;
}

function matched(binder: Binder, window: Window, frame: Frame, partitions: Partitions, outers: readonly Outer[]): readonly number[] {
    const found = outers.flatMap((outer) => (outer.found === undefined ? [] : [{ column: outer.column, found: outer.found }]));
    if (found.length === 0) return Array.from(partitions.partOf.keys());
    const wanted = joined(found.map((one) => valueKey(binder, cellIn(frame, one.found))));
    return indexed(binder, window, partitions, found.map(({ column }) => column)).get(wanted) ?? [];
}

interface Visible {
    readonly count: number;
    readonly holds: (place: number) => boolean;
}

/** The combinations that the filter context leaves of columns of one table, the blank row included. */
function visibleIn(binder: Binder, { call }: Window, frame: Frame, { columns }: Partitions, table: StoredTable, outers: readonly Outer[]): Visible {
    const stored = outers.flatMap(({ shape: { lineage } }) => lineage ?? []);
    const keyOf = rowKeys(stored.map(({ codes, values }) => ({ codes, size: values.length })));
    const { rows, hasBlankRow } = binder.engine.finder.of(table, frame.context);
    const keys = new Set(Array.from(hasBlankRow ? [...rows, table.rowCount] : rows, keyOf));
    const coded = outers.map(({ column, shape }) => {
        const data = columns[column];
        if (data.kind === "codes" && data.column === shape.lineage) return { codes: data.codes, size: data.column.values.length };
        return binder.fail(
            "UNSUPPORTED", call.at,
            `${call.name} cannot find its current row by [${shape.name}], whose values were computed: order by others.`,
        );
    });
    const placeKey = rowKeys(coded);
    return { count: keys.size, holds: (place) => keys.has(placeKey(place)) };
}

function spread(binder: Binder, window: Window, frame: Frame, partitions: Partitions, outers: readonly Outer[]): Visible {
    const free = outers.filter(({ found }) => found === undefined);
    const tables = [...new Set(free.flatMap(({ shape: { lineage } }) => lineage?.table ?? []))];
    const visible = tables.map((table) => {
        const own = free.filter(({ shape }) => shape.lineage?.table === table);
        return visibleIn(binder, window, frame, partitions, table, own);
    });
    if (visible.filter(({ count }) => count > 1).length > 1) {
        const { call } = window;
        binder.fail(
            "UNSUPPORTED", call.at,
            `${call.name} has no current row, as several values of several tables are visible: use it where they are grouped by.`,
        );
    }
    return { count: visible.reduce((product, { count }) => product * count, 1), holds: (place) => visible.every(({ holds }) => holds(place)) };
}

/** Columns that identify a row: those by which the table is parted and ordered, and all of the model where these do not suffice. */
function identifying(window: Window, binder: Binder, scope: Scope): readonly number[] {
    const { call, partition, orderColumns, relation: { table: { shape } } } = window;
    const hasLineage = (column: number): boolean => shape.columns[column].lineage !== undefined;
    const isKnown = (column: number | undefined): column is number =>
        column !== undefined && (hasLineage(column) || outerOf(binder, window, scope, column).found !== undefined);
    const own = [...partition, ...orderColumns.filter(isKnown)];
    if (orderColumns.every(isKnown)) return [...new Set(own)];
    const ofModel = shape.columns.flatMap((_, column) => (hasLineage(column) ? [column] : []));
    if (ofModel.length > 0) return [...new Set([...own, ...ofModel])];
    return binder.fail(
        "UNSUPPORTED", call.at,
        `${call.name} cannot find its current row, as no column that it orders by has a value outside: iterate the same table.`,
    );
}

export interface CurrentRowFinder {
    readonly needs: Needs;
    readonly find: (frame: Frame, partitions: Partitions) => CurrentRows;
}

/**
 * Finds the rows of the table that are current: a column has its value from the current row that holds it, or from the filter context. Where
 * that leaves several values each of them counts (`ms:window`). With `partsAlone` only the columns by which the table is parted count.
 */
export function currentRows(binder: Binder, window: Window, scope: Scope, partsAlone: boolean): CurrentRowFinder {
    const columns = partsAlone ? window.partition : identifying(window, binder, scope);
    const bind = (column: number): Outer => {
        const outer = outerOf(binder, window, scope, column);
        if (outer.found === undefined && outer.shape.lineage === undefined) {
            binder.fail(
                "UNSUPPORTED", window.call.at,
                `${window.call.name} finds no value of [${outer.shape.name}] outside: iterate over a table that has it.`,
            );
        }
        return outer;
    };
    const outers = columns.map(bind);
    const places = window.relation.table.shape.columns.flatMap(({ lineage }) => lineage?.table ?? []);
    return {
        needs: mergedNeeds([needsTables(...places), { ...NO_NEEDS, rows: new Set(scope.rows.map(({ place }) => place)) }]),
        find: (frame, partitions) => {
            const all = partsAlone ? outers : [...outers, ...partitions.added.filter((column) => !columns.includes(column)).map(bind)];
            const { count, holds } = spread(binder, window, frame, partitions, all);
            return { places: matched(binder, window, frame, partitions, all).filter(holds), isSpread: count > 1 };
        },
    };
}
