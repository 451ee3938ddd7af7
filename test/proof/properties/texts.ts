import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { loadContract } from "../../../dataset/contract/load";

export type Row = Readonly<Record<string, string>>;

/** CSV texts by the file that they stand in, as loadTexts takes them. */
export type Texts = ReadonlyMap<string, string>;

interface Sheet {
    readonly columns: readonly string[];
    readonly rows: readonly Row[];
}

const SAMPLE_FOLDER = join(import.meta.dirname, "../../../dataset/sample");

export const contract = loadContract();

function sheetOf(text: string): Sheet {
    const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    return { columns: meta.fields ?? [], rows: data };
}

function textOf({ columns, rows }: Sheet): string {
    return `${Papa.unparse([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))], { newline: "\n" })}\n`;
}

export function rowsOf(texts: Texts, table: string): readonly Row[] {
    return sheetOf(texts.get(`${table}.csv`) ?? "").rows;
}

/** The texts with other rows in one table. */
export function withRows(texts: Texts, table: string, change: (rows: readonly Row[]) => readonly Row[]): Texts {
    const { columns, rows } = sheetOf(texts.get(`${table}.csv`) ?? "");
    return new Map(texts).set(`${table}.csv`, textOf({ columns, rows: change(rows) }));
}

export function wholeSample(): Texts {
    return new Map(contract.tables.map(({ file }) => [file, readFileSync(join(SAMPLE_FOLDER, file), "utf8")]));
}

/** Rows of one table that refer to keys that are still there. */
function referring(rows: readonly Row[], column: string, keys: ReadonlySet<string>): readonly Row[] {
    return rows.filter((row) => row[column] === "" || keys.has(row[column]));
}

function keysOf(texts: Texts, table: string, column: string): ReadonlySet<string> {
    return new Set(rowsOf(texts, table).map((row) => row[column]));
}

const KEPT_EVERY = 4;
const MEMBERS = [["milestone", "milestone_id"], ["risk", "risk_id"]] as const;

function everyFourthProject(): Texts {
    let texts: Texts = withRows(wholeSample(), "project", (rows) => rows.filter((_, index) => index % KEPT_EVERY === 0));
    const projects = keysOf(texts, "project", "project_id");
    for (const { name, fields } of contract.tables) {
        if (name === "project" || !fields.some((field) => field.name === "project_id")) continue;
        texts = withRows(texts, name, (rows) => referring(rows, "project_id", projects));
    }
    for (const [table, key] of MEMBERS) texts = withRows(texts, table, (rows) => referring(rows, key, keysOf(texts, `${table}_snapshot`, key)));
    const tickets = keysOf(texts, "ticket", "ticket_id");
    for (const table of ["ticket_sprint", "ticket_transition"]) texts = withRows(texts, table, (rows) => referring(rows, "ticket_id", tickets));
    return texts;
}

let small: Texts | undefined;

/** Every fourth project of the sample with all that is told of it: quick to ask, and still of the shape that is shipped. */
export function smallSample(): Texts {
    return (small ??= everyFourthProject());
}
