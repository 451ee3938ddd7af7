import { createHash } from "node:crypto";
import { checkFiles, type CheckReport } from "../../dataset/check/contract/checkFiles";
import type { Contract, Table } from "../../dataset/check/contract/contract";
import { loadContract } from "../../dataset/contract/load";
import { readCsv } from "../../dataset/csv/read";
import { writeCsv } from "../../dataset/csv/write";
import type { Publication } from "./publications";

/**
 * The tables and columns of the contract for which the publications have a value. Nothing is invented to fill the others:
 * no reporting cycle of a year, no level of a four-level weather, no action, no budget in euros.
 */
const FITTING: Readonly<Record<string, readonly string[]>> = {
    directorate: ["directorate_id", "name", "division"],
    project: ["project_id", "name", "directorate_id"],
    reporting_period: ["period_id", "label", "start_date", "end_date", "rank"],
    weather_report: ["report_id", "project_id", "period_id", "effective_date", "rating_state", "source_level", "comment"],
};
/** Rules that speak of columns which are left out. */
const UNFIT_RULES = new Set(["level-iff-rated", "trend-only-if-rated", "comment-when-poor", "comment-when-worse", "closed-iff-inactive", "end-not-before-start", "period-dates-in-order"]);

const RATED = new Set(["Green", "Amber/Green", "Amber", "Amber/Red", "Red"]);
const STATES: Readonly<Record<string, string>> = {
    Exempt: "exempt", "Legal sensitivity": "exempt", Reset: "reset", "Early planning": "not_rated", "Not provided": "not_rated", "Not rated": "not_rated",
};

export type Row = Readonly<Record<string, string>>;

/** What went through the contract, and what the checker said. */
export interface Accepted {
    readonly report: CheckReport;
    readonly rows: Readonly<Record<string, readonly Row[]>>;
}

function narrowed({ tables }: Contract): Contract {
    const fits = (table: Table): Table => {
        const columns = FITTING[table.name];
        return {
            ...table,
            fields: table.fields.filter(({ name }) => columns.includes(name)),
            foreignKeys: table.foreignKeys.filter(({ column }) => columns.includes(column)),
            rules: table.rules.filter((rule) => !UNFIT_RULES.has(rule)),
        };
    };
    return { tables: tables.filter(({ name }) => name in FITTING).map(fits) };
}

/** A key as the contract takes it: letters, digits and dots; one that had to be cut or changed carries a mark of its own. */
export function idOf(key: string): string {
    const plain = key.normalize("NFD").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
    if (plain === key && plain.length <= 64) return plain;
    return `${plain.slice(0, 55)}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The last publication of each key: its name and department are those that stand for all its years. */
function latestOf(history: readonly Publication[]): Map<string, Publication> {
    const latest = new Map<string, Publication>();
    for (const one of history) {
        const known = latest.get(one.key);
        if (known === undefined || known.year < one.year) latest.set(one.key, one);
    }
    return latest;
}

function projectRows(latest: ReadonlyMap<string, Publication>): string[][] {
    const names = [...latest.values()].map(({ name }) => name);
    return [...latest.values()].map(({ key, name, department }) => {
        const shared = names.filter((other) => other === name).length > 1;
        return [idOf(key), (shared ? `${name} (${key})` : name).slice(0, 160), idOf(department)];
    });
}

function periodRows(history: readonly Publication[]): string[][] {
    const snapshots = new Map(history.map(({ year, snapshot }) => [year, snapshot]));
    return [...snapshots].sort().map(([year, snapshot], at) => [snapshot.slice(0, 7), year, `${snapshot.slice(0, 7)}-01`, snapshot, String(at + 1)]);
}

function reportRow({ year, snapshot, key, rating, comment }: Publication): string[] {
    const state = RATED.has(rating) ? "rated" : STATES[rating] ?? "";
    return [`${year}-${idOf(key)}`.slice(0, 64), idOf(key), snapshot.slice(0, 7), snapshot, state, rating, comment];
}

/** Writes the history as CSV files of the contract. */
export function contractFiles(history: readonly Publication[]): Map<string, string> {
    const latest = latestOf(history);
    const departments = distinct([...latest.values()].map(({ department }) => department));
    const rows: Readonly<Record<string, string[][]>> = {
        directorate: departments.map((name) => [idOf(name), name, "UK Government"]),
        project: projectRows(latest),
        reporting_period: periodRows(history),
        weather_report: history.map(reportRow),
    };
    return new Map(Object.entries(rows).map(([name, own]) => [`${name}.csv`, writeCsv(FITTING[name], own)]));
}

/** Checks files of the contract; what the checker rejects goes no further. */
export function throughContract(files: ReadonlyMap<string, string>): Accepted {
    const encode = (text: string | undefined): Uint8Array | undefined => (text === undefined ? undefined : new TextEncoder().encode(text));
    const report = checkFiles(narrowed(loadContract()), (file) => encode(files.get(file)));
    const rejected = new Set(report.faults.map(({ file, line }) => `${file}:${line}`));
    const rowsOf = (file: string): Row[] => {
        const { header, records } = readCsv(files.get(file) ?? "");
        return records.filter(({ line }) => !rejected.has(`${file}:${line}`))
            .map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
    };
    return { report, rows: Object.fromEntries(Object.keys(FITTING).map((name) => [name, rowsOf(`${name}.csv`)])) };
}
