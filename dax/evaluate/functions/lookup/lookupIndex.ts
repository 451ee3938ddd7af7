import type { ExpandedTable } from "../../../model/expandedTable";
import type { StoredColumn } from "../../../model/storedColumn";
import { type CodeColumn, rowKeys, type TupleKey, tupleKeys } from "../../context/tupleKeys";

/** Stands for several different results. */
export const SEVERAL = -1;

/** Finds the code of the result for a code of each searched column: undefined for none, SEVERAL for different ones. */
export type LookupIndex = (codes: readonly number[]) => number | undefined;

/** Rows that refer to the blank row of a searched table have no value there: not even a search for BLANK finds them. */
function hasMatches(expanded: ExpandedTable, searched: readonly StoredColumn[]): (row: number) => boolean {
    const related = [...new Set(searched.map(({ table }) => table))].filter((table) => table !== expanded.table);
    if (related.length === 0) return () => true;
    return (row) => related.every((table) => expanded.rowIn(table, row) < table.rowCount);
}

/** Over the given rows of a table; the searched columns are of the table or of one that it refers to. */
export function buildLookupIndex(expanded: ExpandedTable, rows: Int32Array, result: StoredColumn, searched: readonly StoredColumn[]): LookupIndex {
    const sizes = searched.map(({ values }) => values.length);
    const columns = searched.map((column, index): CodeColumn => ({ codes: expanded.codesOf(column), size: sizes[index] }));
    const rowKey = rowKeys(columns);
    const isMatched = hasMatches(expanded, searched);
    const found = new Map<TupleKey, number>();
    for (const row of rows) {
        if (!isMatched(row)) continue;
        const key = rowKey(row);
        const code = result.codes[row];
        const known = found.get(key) ?? code;
        found.set(key, known === code ? code : SEVERAL);
    }
    const keyOf = tupleKeys(sizes);
    return (codes) => found.get(keyOf(codes, 0));
}
