import type { Delimiter } from "./delimiter";
import { type CsvRecord, CsvReader } from "./reader";

export interface CsvText {
    readonly delimiter: Delimiter;
    readonly header: readonly string[];
    readonly records: readonly CsvRecord[];
    /** Lines on which a record starts whose quotes are broken, or which is too long to be read. */
    readonly brokenQuotes: readonly number[];
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Bytes that are not UTF-8 become U+FFFD, so that the checks of a cell can name the place. */
export function decodeText(bytes: Uint8Array): string {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Reads a whole CSV text as CsvReader does; never throws, whatever the text. */
export function readCsv(text: string): CsvText {
    const records: CsvRecord[] = [];
    const reader = new CsvReader((record) => records.push(record));
    reader.push(text);
    reader.end();
    return {
        delimiter: reader.delimiter,
        header: records.at(0)?.cells ?? [],
        records: records.slice(1),
        brokenQuotes: records.filter(({ broken }) => broken).map(({ line }) => line),
    };
}
