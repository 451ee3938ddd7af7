import type { StoredColumn } from "../../../model/storedColumn";
import type { StoredTable } from "../../../model/storedTable";
import type { Filter } from "../../context/filter";
import type { FilterContext } from "../../context/filterContext";
import { rowKeys, type TupleKey } from "../../context/tupleKeys";
import type { Engine } from "../../engine";

/**
 * The columns of one table that a query groups by or filters, which reach a measure as one filter: the combinations that exist in the
 * table. Without columns to group by it has one group.
 */
export interface Cluster {
    readonly table: StoredTable;
    /** Columns that are grouped by. */
    readonly grouped: readonly StoredColumn[];
    /** All columns on which the filters of a group stand. */
    readonly columns: readonly StoredColumn[];
    /** A row of the table for each group: the codes of its columns are those of the group. */
    readonly rows: Int32Array;
    /** The number of the group of each row of the table; -1 for rows that are not visible. */
    readonly groupOfRow: Int32Array;
    /** What a group filters. */
    readonly filtersOf: (group: number) => readonly Filter[];
}

/** Combinations that are numbered in an array; beyond, only those that occur are. */
const MOST_NUMBERED = 4_000_000;

/** The columns of the table on which the filters of the query stand, each filter wholly within the table. */
function filteredColumns(table: StoredTable, filters: readonly Filter[]): readonly StoredColumn[] {
    return [...new Set(filters.flatMap((filter) => {
        if (filter.kind === "column") return filter.column.table === table ? [filter.column] : [];
        if (filter.kind === "tuples") return filter.columns.every((column) => column.table === table) ? filter.columns : [];
        return [];
    }))];
}

function visibleWithBlankRow({ finder }: Engine, table: StoredTable, context: FilterContext): Int32Array {
    const { rows, hasBlankRow } = finder.of(table, context);
    if (!hasBlankRow) return rows;
    const all = new Int32Array(rows.length + 1);
    all.set(rows);
    all[rows.length] = table.rowCount;
    return all;
}

interface Groups {
    readonly rows: Int32Array;
    readonly groupOfRow: Int32Array;
}

/** Rows in groups: the number of the group of each row, -1 for rows that are not visible, and the first row of each group. */
interface Parts {
    readonly groupOfRow: Int32Array;
    readonly firsts: readonly number[];
}

/** The groups parted by one column more; without groups, the rows parted by it. A group gets its number from its first row. */
function parted(before: Parts | undefined, visible: Int32Array, { codes, table, values }: StoredColumn): Parts {
    const size = values.length;
    const keyCount = (before?.firsts.length ?? 1) * size;
    const numbered = keyCount <= MOST_NUMBERED ? new Int32Array(keyCount).fill(-1) : undefined;
    const found = new Map<number, number>();
    const groupOfRow = new Int32Array(table.rowCount + 1);
    if (visible.length <= table.rowCount) groupOfRow.fill(-1);
    const firsts: number[] = [];
    const groups = before?.groupOfRow;
    for (let index = 0; index < visible.length; index += 1) {
        const row = visible[index];
        const key = groups === undefined ? codes[row] : groups[row] * size + codes[row];
        let group = numbered === undefined ? (found.get(key) ?? -1) : numbered[key];
        if (group < 0) {
            group = firsts.push(row) - 1;
            if (numbered === undefined) found.set(key, group);
            else numbered[key] = group;
        }
        groupOfRow[row] = group;
    }
    return { groupOfRow, firsts };
}

/** All visible rows in one group; none where none is visible. */
function together(visible: Int32Array, { rowCount }: StoredTable): Parts {
    const groupOfRow = new Int32Array(rowCount + 1).fill(-1);
    for (let index = 0; index < visible.length; index += 1) groupOfRow[visible[index]] = 0;
    return { groupOfRow, firsts: Array.from(visible.subarray(0, 1)) };
}

function groupRows(visible: Int32Array, table: StoredTable, grouped: readonly StoredColumn[]): Groups {
    let parts: Parts | undefined;
    for (const column of grouped) parts = parted(parts, visible, column);
    const { groupOfRow, firsts } = parts ?? together(visible, table);
    return { rows: Int32Array.from(firsts), groupOfRow };
}

/** The visible rows of each group. */
function membersOf(visible: Int32Array, { rows, groupOfRow }: Groups): readonly (readonly number[])[] {
    const members: number[][] = Array.from(rows, () => []);
    for (const row of visible) members[groupOfRow[row]].push(row);
    return members;
}

/** The combinations of the columns over some rows, one after the other. */
function tuplesOver(columns: readonly StoredColumn[], rows: readonly number[]): Int32Array {
    const keyOf = rowKeys(columns.map(({ codes, values }) => ({ codes, size: values.length })));
    const seen = new Map<TupleKey, number>();
    for (const row of rows) {
        const key = keyOf(row);
        if (!seen.has(key)) seen.set(key, row);
    }
    return Int32Array.from([...seen.values()].flatMap((row) => columns.map(({ codes }) => codes[row])));
}

function makeCluster(engine: Engine, table: StoredTable, grouped: readonly StoredColumn[], columns: readonly StoredColumn[], context: FilterContext): Cluster {
    const { factory } = engine;
    const visible = visibleWithBlankRow(engine, table, context);
    const groups = groupRows(visible, table, grouped);
    const { rows, groupOfRow } = groups;
    let members: readonly (readonly number[])[] | undefined;
    const known: (readonly Filter[] | undefined)[] = [];
    const isSingle = columns.length === grouped.length;
    const make = (group: number): readonly Filter[] => (isSingle
        ? columns.map((column) => factory.single(column, column.codes[rows[group]]))
        : factory.tuples(columns, tuplesOver(columns, (members ??= membersOf(visible, groups))[group])));
    return { table, grouped, columns, rows, groupOfRow, filtersOf: (group) => (known[group] ??= make(group)) };
}

/** The clusters of a query: one a table with columns to group by, and one a table that is filtered on several columns. */
export function clustersOf(engine: Engine, grouped: readonly StoredColumn[], context: FilterContext, filters: readonly Filter[]): readonly Cluster[] {
    const tables = new Set([...grouped.map(({ table }) => table), ...filters.flatMap((filter) => (filter.kind === "column" ? filter.column.table : []))]);
    return [...tables].flatMap((table) => {
        const own = grouped.filter((column) => column.table === table);
        const all = [...new Set([...own, ...filteredColumns(table, filters)])];
        if (own.length === 0 && all.length < 2) return [];
        return makeCluster(engine, table, own, all, context);
    });
}
