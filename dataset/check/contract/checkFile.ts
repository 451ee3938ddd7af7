import { Utf8Decoder } from "../../csv/decoder";
import { type CsvRecord, CsvReader, LONGEST_RECORD } from "../../csv/reader";
import type { Table } from "./contract";
import type { FaultKind, RowFault } from "./fault";
import { headerFaults } from "./header";
import type { KeysOf, OfferedKeys } from "./keys";
import type { Tell } from "./selfReferences";
import { checkTable, type TableCheck, type TableCount } from "./table";

/** The bytes of a file: all at once, or in pieces cut anywhere, each of which may change once the next is asked for. */
export type FileBytes = Uint8Array | Iterable<Uint8Array>;

export interface FileOutcome {
    readonly count: TableCount;
    /** Undefined for a file whose rows could not be read. */
    readonly keys?: OfferedKeys;
}

function wholeLine(kind: FaultKind, remedy: string, value = ""): RowFault {
    return { kind, column: "", value, remedy };
}

function brokenRecord({ broken }: CsvRecord): RowFault | undefined {
    if (broken === undefined) return undefined;
    if (broken === "quotes") return wholeLine("quotes", "Close the quotes, and double those inside a quoted text.");
    const remedy = `Close the quotes: the row has more than ${LONGEST_RECORD} characters, and nothing below it was read.`;
    return wholeLine("quotes", remedy);
}

/** Counts the rows of a file that cannot be read as a table: all are rejected. */
function unreadRows(table: Table, tell: Tell): Pick<TableCheck, "row"> & { readonly end: () => FileOutcome } {
    let rowsIn = 0;
    return {
        row(line, _cells, known) {
            rowsIn += 1;
            if (known) tell(line, known);
        },
        end: () => ({ count: { table: table.name, rowsIn, accepted: 0, rejected: rowsIn } }),
    };
}

function headFaults(table: Table, header: readonly string[], delimiter: string): readonly RowFault[] {
    if (delimiter === "," || delimiter === ";") return headerFaults(table, header);
    return [wholeLine("delimiter", "Save the file with commas or semicolons.", delimiter)];
}

/** Feeds a reader; false when the bytes are UTF-16, of which nothing is read. */
function readBytes(bytes: FileBytes, reader: CsvReader): boolean {
    const decoder = new Utf8Decoder();
    for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
        reader.push(decoder.decode(piece));
        if (decoder.isUtf16) return false;
    }
    reader.push(decoder.end());
    reader.end();
    return true;
}

/** Checks one file in one pass; the tables to which it refers were checked before. Never throws on account of the data. */
export function checkFile(table: Table, bytes: FileBytes, keysOf: KeysOf, tell: Tell): FileOutcome {
    let rows: ReturnType<typeof unreadRows> | TableCheck | undefined;
    const begin = (header: readonly string[], known?: RowFault): typeof rows => {
        const faults = headFaults(table, header, reader.delimiter);
        for (const fault of known ? [known, ...faults] : faults) tell(1, fault);
        return known !== undefined || faults.length > 0 ? unreadRows(table, tell) : checkTable(table, keysOf, tell);
    };
    const reader = new CsvReader((record) => {
        const known = brokenRecord(record);
        if (rows) rows.row(record.line, record.cells, known);
        else rows = begin(record.cells, known);
    });
    if (!readBytes(bytes, reader)) {
        tell(1, wholeLine("encoding", "Save the file as UTF-8: it is in UTF-16, and was not read."));
        return unreadRows(table, tell).end();
    }
    return (rows ?? begin([]) ?? unreadRows(table, tell)).end();
}
