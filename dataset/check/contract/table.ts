import type { Table } from "./contract";
import type { RowFault } from "./fault";
import { type KeyIndex, keyIndexes, keyMadeOf, type KeysOf, type OfferedKeys, type Reference, referenceCheck, repeatedKey } from "./keys";
import { LineSet } from "./lineSet";
import { readRow, type Values } from "./row";
import { ROW_RULES, SERIES_RULES } from "./rules/index";
import type { RowRule, SeriesRule } from "./rules/rule";
import { SelfReferences, type Tell } from "./selfReferences";

/** Every row read is either accepted or rejected: rowsIn = accepted + rejected. */
export interface TableCount {
    readonly table: string;
    readonly rowsIn: number;
    readonly accepted: number;
    readonly rejected: number;
}

export interface TableOutcome {
    readonly count: TableCount;
    readonly keys: OfferedKeys;
}

/**
 * Takes the rows of one table one by one, and forgets each. What is kept: the keys of the table (see KeyTable), one bit for each
 * rejected line, the references of the table to itself, and what its rules between rows need of theirs.
 */
export interface TableCheck {
    /** `known`: a fault that was found before the cells were read. */
    readonly row: (line: number, cells: readonly string[], known?: RowFault) => void;
    /** To be called once, after the last row. */
    readonly end: () => TableOutcome;
}

function present<T>(list: readonly (T | undefined)[]): T[] {
    return list.filter((item) => item !== undefined);
}

function rowRules(table: Table): readonly RowRule[] {
    const general = table.generalRules.flatMap((rule) => ("row" in rule ? [rule.row] : []));
    return [...present(table.rules.map((name) => ROW_RULES.get(name))), ...general];
}

function seriesRules(table: Table): readonly SeriesRule[] {
    const general = table.generalRules.flatMap((rule) => ("series" in rule ? [rule.series()] : []));
    return [...present(table.rules.map((name) => SERIES_RULES.get(name)?.())), ...general];
}

function references(table: Table, keysOf: KeysOf): readonly Reference[] {
    return present(table.foreignKeys.filter((key) => key.table !== table.name).map((key) => referenceCheck(key, keysOf)));
}

function offeredKeys(indexes: readonly KeyIndex[], rejected: LineSet): OfferedKeys {
    return { keyOf: (columns) => keyMadeOf(columns, indexes), isRejected: (line) => rejected.has(line) };
}

/** Starts the check of one table, which tells each fault as it finds it; the tables to which it refers were checked before. */
export function checkTable(table: Table, keysOf: KeysOf, tellFault: Tell): TableCheck {
    const indexes = keyIndexes(table);
    const wholeRow = [...rowRules(table), ...references(table, keysOf)];
    const series = seriesRules(table);
    const selfReferences = new SelfReferences(table, indexes);
    const rejected = new LineSet();
    let rowsIn = 0;
    const tell: Tell = (line, fault) => {
        rejected.add(line);
        tellFault(line, fault);
    };
    /** Rules and references look at whole rows only: a faulty cell already says what to correct. */
    const checkWhole = (row: Values, line: number): void => {
        for (const rule of wholeRow) {
            const fault = rule(row);
            if (fault) tell(line, fault);
        }
        for (const rule of series) rule.see(row, line);
        selfReferences.see(row, line);
    };
    return {
        row(line, cells, known) {
            rowsIn += 1;
            const { values, faults } = known ? { values: {}, faults: [known] } : readRow(table, cells);
            for (const fault of faults) tell(line, fault);
            for (const index of indexes) {
                const fault = repeatedKey(index, values, line);
                if (fault) tell(line, fault);
            }
            if (faults.length === 0) checkWhole(values, line);
            else for (const rule of series) rule.passOver?.(values);
        },
        end() {
            for (const rule of series) for (const fault of rule.faults()) tell(fault.line, fault);
            selfReferences.end(rejected, tell);
            const count = { table: table.name, rowsIn, accepted: rowsIn - rejected.size, rejected: rejected.size };
            return { count, keys: offeredKeys(indexes, rejected) };
        },
    };
}
