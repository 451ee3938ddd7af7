import type { Binder } from "../../../bind/binder";
import { DateValue, type Value } from "../../../value";
import { type ColumnData, columnsOf, lengthOf, type TableValue } from "../../tableValue";

/** A text that is equal for values that DAX holds equal within one column. BLANK is a value of its own. */
export function valueKey({ engine: { model: { collation } } }: Binder, value: Value): string {
    if (value === null) return "";
    if (typeof value === "string") return `t${collation.fold(value)}`;
    if (value instanceof DateValue) return `d${value.serial}`;
    return typeof value === "boolean" ? `b${Number(value)}` : `n${value}`;
}

function columnKey(binder: Binder, data: ColumnData): (row: number) => string {
    if (data.kind === "codes") {
        const keys = data.column.values.length <= data.codes.length ? data.column.values.map((value) => valueKey(binder, value)) : undefined;
        return keys === undefined ? (row) => valueKey(binder, data.column.values[data.codes[row]]) : (row) => keys[data.codes[row]];
    }
    return (row) => valueKey(binder, data.values[row]);
}

/** The key of each row of a table, by its place: equal for rows that are equal in all columns. */
export function tableRowKeys(binder: Binder, table: TableValue): readonly string[] {
    const keys = columnsOf(table).map((data) => columnKey(binder, data));
    return Array.from({ length: lengthOf(table) }, (_, row) => keys.map((key) => key(row)).join("\n"));
}
