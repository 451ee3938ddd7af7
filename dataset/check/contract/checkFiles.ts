import { type CsvText, decodeText, readCsv } from "../../csv/read";
import type { Contract, Table } from "./contract";
import { type Fault, type FaultKind, faultAt } from "./fault";
import { headerFaults } from "./header";
import type { KeysOf, OfferedKeys } from "./keys";
import { inReferenceOrder } from "./order";
import { checkTable, type TableCount } from "./table";

export interface CheckReport {
    readonly faults: readonly Fault[];
    /** One per table of the contract, in the order in which they were checked. */
    readonly counts: readonly TableCount[];
}

/** The bytes of a file of the folder, or undefined when there is none of that name. */
export type FileReader = (file: string) => Uint8Array | undefined;

interface Outcome {
    readonly faults: readonly Fault[];
    readonly count: TableCount;
    readonly keys?: OfferedKeys;
}

function wholeFile(table: Table, kind: FaultKind, line: number, remedy: string, value = ""): Fault {
    return faultAt(table.file, line, { kind, column: "", value, remedy });
}

function unread(table: Table, rowsIn: number, faults: readonly Fault[]): Outcome {
    return { faults, count: { table: table.name, rowsIn, accepted: 0, rejected: rowsIn } };
}

function textFaults(table: Table, text: CsvText): Fault[] {
    const quotes = text.brokenQuotes.map((line) =>
        wholeFile(table, "quotes", line, "Close the quotes, and double those inside a quoted text."));
    if (text.delimiter === ",") return quotes;
    return [wholeFile(table, "delimiter", 1, "Save the file with commas.", text.delimiter), ...quotes];
}

function checkText(table: Table, text: CsvText, keysOf: KeysOf): Outcome {
    const faults = textFaults(table, text);
    const header = headerFaults(table, text.header).map((fault) => faultAt(table.file, 1, fault));
    if (header.length > 0) return unread(table, text.records.length, [...faults, ...header]);
    const check = checkTable(table, keysOf);
    for (const { line, cells } of text.records) faults.push(...check.row(line, cells));
    const end = check.end();
    return { ...end, faults: [...faults, ...end.faults] };
}

function checkFile(table: Table, read: FileReader, keysOf: KeysOf): Outcome {
    const bytes = read(table.file);
    if (!bytes) return unread(table, 0, [wholeFile(table, "file", 0, `Add the file ${table.file}.`)]);
    return checkText(table, readCsv(decodeText(bytes)), keysOf);
}

/** Checks every table of the contract; never throws on account of the data. */
export function checkFiles(contract: Contract, read: FileReader): CheckReport {
    const keys = new Map<string, OfferedKeys>();
    const outcomes = inReferenceOrder(contract.tables).map((table) => {
        const outcome = checkFile(table, read, (name) => keys.get(name));
        if (outcome.keys) keys.set(table.name, outcome.keys);
        return outcome;
    });
    return { faults: outcomes.flatMap((outcome) => outcome.faults), counts: outcomes.map((outcome) => outcome.count) };
}
