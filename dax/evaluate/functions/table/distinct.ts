import type { Binder } from "../../../bind/binder";
import { distinctRows } from "../../context/tupleKeys";
import { columnsOf, lengthOf, rowsOf, type TableValue, withRows } from "../../tableValue";
import { codeColumn } from "./rowKeys";

/** The first of the rows that are equal in all columns. */
export function distinctOf(binder: Binder, table: TableValue): TableValue {
    const places = Int32Array.from({ length: lengthOf(table) }, (_, place) => place);
    const kept = distinctRows(places, columnsOf(table).map((data) => codeColumn(binder, data)));
    const rows = rowsOf(table);
    return withRows(table, kept.map((place) => rows[place]));
}
