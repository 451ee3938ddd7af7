import type { StoredColumn } from "../model/storedColumn";
import type { StoredTable } from "../model/storedTable";
import type { Value } from "../value";

/** Values of a column of the model, by code. */
export interface CodedData {
    readonly kind: "codes";
    readonly column: StoredColumn;
    readonly codes: Int32Array;
}

/** Values that were computed, or that lost their origin. */
export interface PlainData {
    readonly kind: "values";
    readonly values: readonly Value[];
}

export type ColumnData = CodedData | PlainData;

/** Rows of a table of the model, by number; the blank row may be among them. */
export interface BaseRows {
    readonly kind: "base";
    readonly table: StoredTable;
    /** Those that the reader can see. */
    readonly columns: readonly StoredColumn[];
    readonly rows: Int32Array;
}

/** Rows that were made. */
export interface DerivedRows {
    readonly kind: "derived";
    readonly length: number;
    readonly columns: readonly ColumnData[];
}

export type TableValue = BaseRows | DerivedRows;

export function lengthOf(table: TableValue): number {
    return table.kind === "base" ? table.rows.length : table.length;
}

/** What a row context holds for the row at a place: its number in the table of the model, or the place itself. */
export function rowAt(table: TableValue, index: number): number {
    return table.kind === "base" ? table.rows[index] : index;
}

/** The value of a column for what `rowAt` gave. */
export function valueIn(table: TableValue, column: number, row: number): Value {
    if (table.kind === "base") return table.columns[column].valueAt(row);
    const data = table.columns[column];
    return data.kind === "codes" ? data.column.values[data.codes[row]] : data.values[row];
}

function codesAt(codes: Int32Array, places: Int32Array): Int32Array {
    return places.map((place) => codes[place]);
}

/** The column at the places, for what `rowAt` gave. */
export function dataAt(table: TableValue, column: number, rows: Int32Array): ColumnData {
    if (table.kind === "base") {
        const stored = table.columns[column];
        return { kind: "codes", column: stored, codes: codesAt(stored.codes, rows) };
    }
    const data = table.columns[column];
    if (data.kind === "codes") return { ...data, codes: codesAt(data.codes, rows) };
    return { kind: "values", values: Array.from(rows, (row) => data.values[row]) };
}

/** All rows of the table as `rowAt` gives them. */
export function rowsOf(table: TableValue): Int32Array {
    return table.kind === "base" ? table.rows : Int32Array.from({ length: table.length }, (_, index) => index);
}

/** The columns of the table side by side. */
export function columnsOf(table: TableValue): readonly ColumnData[] {
    if (table.kind === "derived") return table.columns;
    return table.columns.map((_, index) => dataAt(table, index, table.rows));
}

/** The same table with these rows alone, given as `rowAt` gives them. */
export function withRows(table: TableValue, rows: Int32Array): TableValue {
    if (table.kind === "base") return { ...table, rows };
    return { kind: "derived", length: rows.length, columns: table.columns.map((_, index) => dataAt(table, index, rows)) };
}
