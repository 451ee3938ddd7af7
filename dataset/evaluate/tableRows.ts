import type { TableRows } from "../../dax/model/definition";
import { excerpt } from "../check/contract/fault";
import type { Delimiter } from "../csv/delimiter";
import { type CsvRecord, CsvReader } from "../csv/reader";
import { type CellTaker, cellTaker } from "./columnCells";
import { DatasetError } from "./datasetError";
import type { SourceColumn, TableSource } from "./tableSource";

interface PlacedColumn extends SourceColumn {
    /** Place in the header. */
    readonly at: number;
    readonly taker: CellTaker;
}

/** Takes the rows that stand below a header. */
interface RowTaker {
    readonly take: (line: number, cells: readonly string[]) => void;
    readonly rows: () => TableRows;
}

function fail({ table, file }: TableSource, line: number, sentence: string): never {
    throw new DatasetError(`${file}:${line}: ${sentence} The table '${table}' reads the file; npm run check:contract tells all its faults.`);
}

function placed(source: TableSource, header: readonly string[], column: SourceColumn): PlacedColumn {
    const at = header.indexOf(column.source);
    if (at < 0) fail(source, 1, `The column ${column.source} is missing. Add it.`);
    if (header.lastIndexOf(column.source) !== at) fail(source, 1, `The column ${column.source} stands twice. Keep one.`);
    return { ...column, at, taker: cellTaker(column.type) };
}

function rowTaker(source: TableSource, header: readonly string[]): RowTaker {
    const columns = source.columns.map((column) => placed(source, header, column));
    let length = 0;
    return {
        take(line, cells) {
            if (cells.length !== header.length) {
                fail(source, line, `The row has ${cells.length} cells under ${header.length} columns. Write one for each.`);
            }
            for (const { at, source: name, taker } of columns) {
                if (!taker.take(cells[at])) fail(source, line, `${name} says "${excerpt(cells[at])}". Write ${taker.form}.`);
            }
            length += 1;
        },
        rows: () => ({ length, columns: new Map(columns.map(({ name, taker }) => [name, taker.cells()])) }),
    };
}

function assertWhole(source: TableSource, { line, broken }: CsvRecord): void {
    if (broken !== undefined) fail(source, line, "The quotes do not match. Close them, and double those inside a quoted text.");
}

function assertDelimiter(source: TableSource, delimiter: Delimiter): void {
    if (delimiter === "," || delimiter === ";") return;
    fail(source, 1, "The columns are parted by tabs or pipes. Use commas or semicolons.");
}

/**
 * Reads the CSV of a table, which comes in pieces cut anywhere: numbers, dates (days since 1899-12-30) and booleans as numbers with NaN for
 * BLANK, texts as such with null for BLANK. Throws a DatasetError at the first row with a cell that is not of its type.
 */
export function readTableRows(source: TableSource, pieces: Iterable<string>): TableRows {
    let below: RowTaker | undefined;
    const reader = new CsvReader((record) => {
        assertWhole(source, record);
        if (below) return below.take(record.line, record.cells);
        assertDelimiter(source, reader.delimiter);
        below = rowTaker(source, record.cells);
    });
    for (const piece of pieces) reader.push(piece);
    reader.end();
    return (below ?? rowTaker(source, [])).rows();
}
