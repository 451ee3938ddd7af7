import { join } from "node:path";
import { statSync } from "node:fs";
import { chunksOf } from "../../../csv/chunks";
import { Utf8Decoder } from "../../../csv/decoder";
import { type CsvRecord, CsvReader } from "../../../csv/reader";
import type { Table } from "../../../tmdl/model";
import { columnKey } from "../subject";
import { ColumnCount } from "./columnCount";

/** The reading pattern of the partitions; a word alone, so that no name leads out of the folder. */
const READ_TABLE = /\bReadTable\("(\w{1,100})"\)/;

export interface TableCount {
    readonly rows: number;
    readonly columns: readonly ColumnCount[];
}

/** The counts of the columns that stand in the file, with the place of each in a row. */
interface Placed {
    readonly at: number;
    readonly count: ColumnCount;
}

function refuse(path: string, why: string): never {
    throw new Error(`${path}: ${why}`);
}

/** The file that holds a table; undefined for a table that is not read from one. */
export function fileOf(table: Table): string | undefined {
    const partition = table.partitions.find(({ kind }) => kind === "m");
    if (partition === undefined) return undefined;
    const name = READ_TABLE.exec(partition.source?.text ?? "")?.[1];
    const message = `the partition of '${table.name}' does not call ReadTable with the name of its file. Read it with ReadTable("…").`;
    return name === undefined ? refuse(`${partition.file}:${partition.line}`, message) : `${name}.csv`;
}

function placed(table: Table, path: string, header: readonly string[], keys: ReadonlySet<string>): readonly Placed[] {
    return table.columns.filter(({ expression }) => expression === undefined).map((column) => {
        const name = column.sourceColumn ?? column.name;
        const at = header.indexOf(name);
        if (at < 0) refuse(path, `there is no column "${name}", which '${table.name}'[${column.name}] reads. Add it to the file.`);
        return { at, count: new ColumnCount(column, keys.has(columnKey(table.name, column.name))) };
    });
}

function feed(path: string, take: (record: CsvRecord) => void): void {
    const decoder = new Utf8Decoder();
    const reader = new CsvReader(take);
    for (const chunk of chunksOf(path)) reader.push(decoder.decode(chunk));
    reader.push(decoder.end());
    reader.end();
    if (decoder.isUtf16) refuse(path, "the file is UTF-16. Save it as UTF-8.");
}

/**
 * Reads the CSV file of a table once. `keys` has the columnKey of each column whose values are to be kept.
 * Throws an Error with the path and the remedy when there is no such file, or when it cannot be read or lacks a column.
 */
export function countTable(folder: string, file: string, table: Table, keys: ReadonlySet<string>): TableCount {
    const path = join(folder, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) refuse(path, `there is no such file, which '${table.name}' reads. Put it in the folder.`);
    let columns: readonly Placed[] | undefined;
    let rows = 0;
    feed(path, ({ line, cells, broken }) => {
        if (broken) refuse(`${path}:${line}`, "the quotes of this row cannot be read. Close them, and double those inside a text.");
        if (columns === undefined) {
            columns = placed(table, path, cells, keys);
            return;
        }
        rows += 1;
        for (const { at, count } of columns) count.see(cells[at] ?? "");
    });
    const read = columns ?? refuse(path, "the file is empty. Write its header.");
    return { rows, columns: read.map(({ count }) => count) };
}
