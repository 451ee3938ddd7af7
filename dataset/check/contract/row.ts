import type { Table, Value } from "./contract";
import { readCell } from "./cell";
import type { RowFault } from "./fault";

export type Values = Readonly<Record<string, Value>>;

export interface Row {
    readonly values: Values;
    readonly faults: readonly RowFault[];
}

const NO_VALUES: Values = {};

function wrongCount(table: Table, cells: readonly string[]): RowFault {
    const remedy = `Write ${table.fields.length} cells instead of ${cells.length}; quote texts that hold a comma.`;
    return { kind: "cells", column: "", value: cells.join(), remedy };
}

/** Reads the cells of a row one by one; a faulty cell has no value. */
export function readRow(table: Table, cells: readonly string[]): Row {
    if (cells.length !== table.fields.length) return { values: NO_VALUES, faults: [wrongCount(table, cells)] };
    const values: Record<string, Value> = {};
    const faults: RowFault[] = [];
    table.fields.forEach((field, at) => {
        const cell = readCell(field, cells[at]);
        if ("value" in cell) values[field.name] = cell.value;
        else faults.push({ ...cell.fault, column: field.name, value: cells[at] });
    });
    return { values, faults };
}
