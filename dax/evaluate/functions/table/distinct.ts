import type { Binder } from "../../../bind/binder";
import { rowsOf, type TableValue, withRows } from "../../tableValue";
import { tableRowKeys } from "./rowKeys";

/** The first of the rows that are equal in all columns. */
export function distinctOf(binder: Binder, table: TableValue): TableValue {
    const seen = new Set<string>();
    const rows = rowsOf(table);
    const kept: number[] = [];
    tableRowKeys(binder, table).forEach((key, index) => {
        if (seen.has(key)) return;
        seen.add(key);
        kept.push(rows[index]);
    });
    return withRows(table, Int32Array.from(kept));
}
