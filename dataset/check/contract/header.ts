import type { Table } from "./contract";
import { excerpt, type RowFault } from "./fault";

function fault(column: string, value: string, remedy: string): RowFault {
    return { kind: "header", column, value, remedy };
}

function repeated(header: readonly string[]): readonly string[] {
    return [...new Set(header.filter((name, at) => header.indexOf(name) !== at))];
}

/** Compares the header with the columns of the table: each missing, unknown or repeated column, then their order. */
export function headerFaults(table: Table, header: readonly string[]): readonly RowFault[] {
    const expected = table.fields.map((field) => field.name);
    const known = new Set(expected);
    const found = new Set(header);
    const faults = [
        ...expected.filter((name) => !found.has(name)).map((name) => fault(name, "", `Add the column ${name}.`)),
        ...[...found].filter((name) => !known.has(name)).map((name) =>
            fault("", name, `Remove or rename the column "${excerpt(name)}": it is not in the contract.`)),
        ...repeated(header).map((name) => fault("", name, `Keep one column "${excerpt(name)}".`)),
    ];
    if (faults.length > 0 || header.join() === expected.join()) return faults;
    return [fault("", header.join(), `Put the columns in this order: ${expected.join(",")}.`)];
}
