import type { StoredColumn } from "../../model/storedColumn";
import type { StoredTable } from "../../model/storedTable";
import type { Tester } from "./tester";

interface Identified {
    /** Equal ids are equal filters; an unequal id says nothing. */
    readonly id: number;
    /** How the filter tests the rows of a table, by id of the expanded table; null where it does not touch the table. */
    readonly testers: (Tester | null | undefined)[];
}

/** The values that one column may have. */
export interface ColumnFilter extends Identified {
    readonly kind: "column";
    readonly column: StoredColumn;
    /** Without repetition. */
    readonly codes: Int32Array;
}

/** The combinations of values that several columns may have together. */
export interface TupleFilter extends Identified {
    readonly kind: "tuples";
    readonly columns: readonly StoredColumn[];
    /** The codes of the first combination, then those of the second, and so on. */
    readonly tuples: Int32Array;
}

/** The combinations of values that some rows of a table have in the columns of the expanded table, or in those of them that are left. */
export interface RowFilter extends Identified {
    readonly kind: "rows";
    readonly table: StoredTable;
    /** May hold the blank row. */
    readonly rows: Int32Array;
    readonly columnIds: ReadonlySet<number>;
}

/** One of the filters of a filter context, all of which a row must pass. */
export type Filter = ColumnFilter | TupleFilter | RowFilter;

export function columnIdsOf(filter: Filter): Iterable<number> {
    switch (filter.kind) {
        case "column": return [filter.column.id];
        case "tuples": return filter.columns.map(({ id }) => id);
        case "rows": return filter.columnIds;
    }
}

export function filtersColumn(filter: Filter, columnId: number): boolean {
    switch (filter.kind) {
        case "column": return filter.column.id === columnId;
        case "tuples": return filter.columns.some(({ id }) => id === columnId);
        case "rows": return filter.columnIds.has(columnId);
    }
}
