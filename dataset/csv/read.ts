import Papa from "papaparse";

/** One record of a CSV text and the line of the file on which it starts, from 1. */
export interface CsvRecord {
    readonly line: number;
    readonly cells: readonly string[];
}

export interface CsvText {
    readonly delimiter: "," | ";";
    readonly header: readonly string[];
    readonly records: readonly CsvRecord[];
    /** Lines on which the quotes are broken, from 1. */
    readonly brokenQuotes: readonly number[];
}

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_BREAK = /\r\n|\r|\n/g;

/** Bytes that are not UTF-8 become U+FFFD, so that the checks of a cell can name the place. */
export function decodeText(bytes: Uint8Array): string {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function firstLine(text: string): string {
    const end = text.indexOf("\n");
    return end < 0 ? text : text.slice(0, end);
}

function count(text: string, part: string): number {
    return text.split(part).length - 1;
}

/** A spreadsheet with French settings saves semicolons: the header tells which of the two it is. */
function delimiterOf(header: string): "," | ";" {
    return count(header, ";") > count(header, ",") ? ";" : ",";
}

function linesOf(cells: readonly string[]): number {
    return cells.reduce((lines, cell) => lines + (cell.match(LINE_BREAK)?.length ?? 0), 1);
}

function numbered(rows: readonly (readonly string[])[]): CsvRecord[] {
    let line = 1;
    return rows.map((cells) => {
        const record = { line, cells };
        line += linesOf(cells);
        return record;
    });
}

/** Reads a CSV text with a comma or a semicolon, LF or CRLF; never throws, whatever the text. */
export function readCsv(text: string): CsvText {
    const top = firstLine(text);
    const delimiter = delimiterOf(top);
    const newline = top.endsWith("\r") ? "\r\n" : "\n";
    const body = text.endsWith(newline) ? text.slice(0, -newline.length) : text;
    const parsed = Papa.parse<string[]>(body, { delimiter, newline, skipEmptyLines: false });
    const records = numbered(parsed.data);
    const quotes = parsed.errors.filter((error) => error.type === "Quotes");
    return {
        delimiter,
        header: records.at(0)?.cells ?? [],
        records: records.slice(1),
        brokenQuotes: [...new Set(quotes.map((error) => records.at(error.row ?? 0)?.line ?? 1))],
    };
}
