import Papa from "papaparse";
import { decode, maximumBytes } from "./decode";

/** Why a file cannot be opened at all. */
export type CsvProblem =
    | { readonly kind: "tooLarge" | "empty" | "binary" | "notCsv" | "noRows" | "unnamedColumn" }
    | { readonly kind: "duplicateHeaders"; readonly names: readonly string[] }
    | { readonly kind: "openQuote"; readonly row: number };

export type RejectionReason = "ragged" | "noLevel" | "badDate" | "badNumber" | "duplicate";

/** A row that is left out, numbered as a spreadsheet numbers it: the header is row 1. */
export interface Rejection {
    readonly row: number;
    readonly reason: RejectionReason;
    readonly detail: string;
}

export interface CsvRow {
    readonly row: number;
    readonly fields: readonly string[];
}

export interface CsvFile {
    readonly name: string;
    readonly headers: readonly string[];
    readonly rows: readonly CsvRow[];
    readonly rejected: readonly Rejection[];
    readonly delimiter: string;
}

export type Opened = { readonly file: CsvFile } | { readonly problem: CsvProblem };

const isBlank = ({ fields }: CsvRow): boolean => fields.every(field => field.trim() === "");

function duplicates(headers: readonly string[]): readonly string[] {
    const seen = headers.map(header => header.toLowerCase());
    return headers.filter((_, index) => seen.indexOf(seen[index]) !== index);
}

function headerProblem(headers: readonly string[]): CsvProblem | undefined {
    if (headers.length < 2) return { kind: "notCsv" };
    if (headers.includes("")) return { kind: "unnamedColumn" };
    const names = duplicates(headers);
    return names.length > 0 ? { kind: "duplicateHeaders", names } : undefined;
}

const raggedRow = ({ row, fields }: CsvRow, expected: number): Rejection =>
    ({ row, reason: "ragged", detail: `${fields.length} / ${expected}` });

function separate(name: string, headers: readonly string[], all: readonly CsvRow[], delimiter: string): Opened {
    const filled = all.filter(row => !isBlank(row));
    if (filled.length === 0) return { problem: { kind: "noRows" } };
    const fits = ({ fields }: CsvRow): boolean => fields.length === headers.length;
    const rejected = filled.filter(row => !fits(row)).map(row => raggedRow(row, headers.length));
    return { file: { name, headers, rows: filled.filter(fits), rejected, delimiter } };
}

export function parseCsv(name: string, text: string): Opened {
    const { data, errors, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { header: false });
    const open = errors.find(({ type }) => type === "Quotes");
    if (open) return { problem: { kind: "openQuote", row: (open.row ?? 0) + 1 } };
    const [head = [], ...body] = data;
    const headers = head.map(header => header.trim());
    const problem = headerProblem(headers);
    if (problem) return { problem };
    return separate(name, headers, body.map((fields, index) => ({ row: index + 2, fields })), meta.delimiter);
}

export function openBytes(name: string, bytes: Uint8Array): Opened {
    if (bytes.length > maximumBytes) return { problem: { kind: "tooLarge" } };
    const decoded = decode(bytes);
    return "problem" in decoded ? { problem: { kind: decoded.problem } } : parseCsv(name, decoded.text);
}
