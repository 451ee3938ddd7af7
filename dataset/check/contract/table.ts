import type { Table } from "./contract";
import { type Fault, faultAt, type RowFault } from "./fault";
import { brokenReference, type KeyIndex, keyIndexes, type KeysOf, type OfferedKeys, repeatedKey } from "./keys";
import { readRow, type Values } from "./row";
import { ROW_RULES, SERIES_RULES } from "./rules/index";

/** Every row read is either accepted or rejected: rowsIn = accepted + rejected. */
export interface TableCount {
    readonly table: string;
    readonly rowsIn: number;
    readonly accepted: number;
    readonly rejected: number;
}

/** Takes the rows of one table one by one, so that the reader may stream them; `end` is called once, after the last. */
export interface TableCheck {
    readonly row: (line: number, cells: readonly string[]) => readonly Fault[];
    readonly end: () => { readonly faults: readonly Fault[]; readonly count: TableCount; readonly keys: OfferedKeys };
}

function present<T>(list: readonly (T | undefined)[]): T[] {
    return list.filter((item) => item !== undefined);
}

/** Rules and references look at whole rows only: a faulty cell already says what to correct. */
function wholeRowCheck(table: Table, keysOf: KeysOf): (row: Values) => readonly RowFault[] {
    const rules = present(table.rules.map((name) => ROW_RULES.get(name)));
    return (row) => present([
        ...rules.map((rule) => rule(row)),
        ...table.foreignKeys.map((key) => brokenReference(key, row, keysOf)),
    ]);
}

function offeredKeys(indexes: readonly KeyIndex[], rejected: ReadonlySet<number>): OfferedKeys {
    const single = new Map(indexes.map((index) => [index.columns.join(" "), index]));
    return {
        lineOf: (column, value) => single.get(column)?.lineOf(value),
        isRejected: (line) => rejected.has(line),
    };
}

/** Starts the check of one table; the tables to which it refers must have been checked before. */
export function checkTable(table: Table, keysOf: KeysOf): TableCheck {
    const indexes = keyIndexes(table);
    const wholeRow = wholeRowCheck(table, keysOf);
    const series = present(table.rules.map((name) => SERIES_RULES.get(name)?.()));
    const rejected = new Set<number>();
    let rowsIn = 0;
    const located = (line: number, fault: RowFault): Fault => {
        rejected.add(line);
        return faultAt(table.file, line, fault);
    };
    return {
        row(line, cells) {
            rowsIn += 1;
            const { values, faults } = readRow(table, cells);
            const keys = present(indexes.map((index) => repeatedKey(index, values, line)));
            const more = faults.length === 0 ? wholeRow(values) : [];
            if (faults.length === 0) for (const rule of series) rule.see(values, line);
            return [...faults, ...keys, ...more].map((fault) => located(line, fault));
        },
        end() {
            const faults = series.flatMap((rule) => rule.faults()).map((fault) => located(fault.line, fault));
            const count = { table: table.name, rowsIn, accepted: rowsIn - rejected.size, rejected: rejected.size };
            return { faults, count, keys: offeredKeys(indexes, rejected) };
        },
    };
}
