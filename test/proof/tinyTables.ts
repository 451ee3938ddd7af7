import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Contract, Table } from "../../dataset/check/contract/contract";
import type { TinyCase } from "./tiny/tinyCase";
import { calendarRows } from "./tinyCalendar";

type Row = Readonly<Record<string, string>>;

const SAMPLE_FOLDER = join(import.meta.dirname, "../../dataset/sample");

/** Tables that say how facts are read: those of the sample serve where a case gives none. All others hold facts, and are then empty. */
const REFERENCE_TABLES = new Set([
    "weather_level", "weather_dimension", "status_mapping", "budget_nature", "budget_version", "exchange_rate", "priority", "parameter",
    "threshold", "risk_scale", "matrix_cell", "access",
]);

function parsedRows(text: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
    const { data, meta, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    if (errors.length > 0) throw new Error(errors.map(({ row, message }) => `row ${row ?? 0}: ${message}`).join("; "));
    return { columns: meta.fields ?? [], rows: data };
}

/** In the columns of the contract and in their order; a column that a case does not give is empty. */
function textOf({ fields }: Table, rows: readonly Row[]): string {
    const columns = fields.map((field) => field.name);
    const lines = rows.map((row) => columns.map((column) => row[column] ?? ""));
    return `${Papa.unparse([columns, ...lines], { newline: "\n" })}\n`;
}

function givenText(table: Table, text: string): string {
    const { columns, rows } = parsedRows(text);
    const unknown = columns.find((column) => !table.fields.some((field) => field.name === column));
    if (unknown !== undefined) throw new Error(`${table.name} has no column ${unknown}.`);
    return textOf(table, rows);
}

function sampleText(table: string): string {
    return readFileSync(join(SAMPLE_FOLDER, `${table}.csv`), "utf8");
}

/** The text that a case gives for a table, or undefined. */
function textGiven({ tables }: TinyCase, table: string): string | undefined {
    return Object.hasOwn(tables, table) ? tables[table] : undefined;
}

function fiscalStart(tiny: TinyCase): number {
    const { rows } = parsedRows(textGiven(tiny, "parameter") ?? sampleText("parameter"));
    return Number(rows.find((row) => row.key === "fiscal_start_month")?.number_value ?? 1);
}

function tableText(table: Table, tiny: TinyCase): string {
    const given = textGiven(tiny, table.name);
    if (given !== undefined) return givenText(table, given);
    if (table.name === "calendar") return textOf(table, calendarRows(tiny.calendar, fiscalStart(tiny), tiny.closedThrough));
    return REFERENCE_TABLES.has(table.name) ? givenText(table, sampleText(table.name)) : textOf(table, []);
}

/** The texts of all tables of the contract, by file name, over which a tiny case was reckoned. */
export function tinyTexts(contract: Contract, tiny: TinyCase): ReadonlyMap<string, string> {
    const unknown = Object.keys(tiny.tables).find((name) => !contract.tables.some((table) => table.name === name));
    if (unknown !== undefined) throw new Error(`${tiny.name} gives a table that is not in the contract: ${unknown}.`);
    return new Map(contract.tables.map((table) => [table.file, tableText(table, tiny)]));
}
