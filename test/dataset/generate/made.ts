import Papa from "papaparse";
import { readCell } from "../../../dataset/check/contract/cell";
import type { Table } from "../../../dataset/check/contract/contract";
import { loadContract } from "../../../dataset/contract/load";
import { writeCsv } from "../../../dataset/csv/write";
import { type Dossier, dossierOf } from "../../../dataset/generate/dossier";
import { type Horizon, USUAL_HORIZON } from "../../../dataset/generate/horizon";
import type { Batch } from "../../../dataset/generate/line";
import { portfolio } from "../../../dataset/generate/portfolio/place";
import type { Project } from "../../../dataset/generate/portfolio/project";
import { organisationBatches } from "../../../dataset/generate/reference/organisation";
import { placedByStories } from "../../../dataset/generate/stories/index";
import type { Row } from "../sampleTables";

export type Tables = ReadonlyMap<string, readonly Row[]>;

export interface Makers {
    readonly references: readonly ((horizon: Horizon) => readonly Batch[])[];
    readonly families: readonly ((dossier: Dossier) => readonly Batch[])[];
}

const TABLES = new Map(loadContract().tables.map((table): [string, Table] => [table.name, table]));

export function tableOf(name: string): Table {
    const table = TABLES.get(name);
    if (!table) throw new Error(`The contract has no table "${name}".`);
    return table;
}

export function projectsOf(count: number, horizon: Horizon = USUAL_HORIZON): readonly Project[] {
    return [...portfolio(placedByStories, horizon, count)];
}

/** Written and read back, with nothing of ours, as a reader of the files would get them. */
function asRead(name: string, batches: readonly Batch[]): readonly Row[] {
    const columns = tableOf(name).fields.map((field) => field.name);
    const lines = batches.filter((batch) => batch.table === name).flatMap((batch) => batch.lines);
    const unknown = lines.flatMap((line) => Object.keys(line)).find((column) => !columns.includes(column));
    if (unknown !== undefined) throw new Error(`A line of ${name} has the column ${unknown}, which is not in the contract.`);
    const text = writeCsv(columns, lines.map((line) => columns.map((column) => line[column] ?? "")));
    return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The tables of a portfolio made in memory: those of the makers, and the keys of the projects and directorates. */
export function made({ references, families }: Makers, count = 60, horizon: Horizon = USUAL_HORIZON): Tables {
    const projects = projectsOf(count, horizon);
    const batches = [
        ...organisationBatches(horizon).filter(({ table }) => table === "directorate"),
        ...references.flatMap((reference) => reference(horizon)),
        ...projects.flatMap((project) => families.flatMap((family) => family(dossierOf(project, horizon)))),
    ];
    const names = new Set(batches.map(({ table }) => table));
    return new Map([
        ["project", projects.map(({ id }): Row => ({ project_id: id }))],
        ...[...names].map((name): [string, readonly Row[]] => [name, asRead(name, batches)]),
    ]);
}

export function rowsIn(tables: Tables, name: string): readonly Row[] {
    const rows = tables.get(name) ?? [];
    if (rows.length === 0) throw new Error(`No row was made for ${name}.`);
    return rows;
}

function cellFaults(name: string, rows: readonly Row[]): readonly string[] {
    return rows.flatMap((row, at) => tableOf(name).fields.flatMap((field) => {
        const cell = readCell(field, row[field.name]);
        return "fault" in cell ? [`${name} row ${at + 1}, ${field.name} "${row[field.name]}": ${cell.fault.kind}`] : [];
    }));
}

function keyFaults(name: string, rows: readonly Row[]): readonly string[] {
    const { fields, primaryKey } = tableOf(name);
    const keys = [primaryKey, ...fields.filter((field) => field.unique).map((field) => [field.name])];
    return keys.flatMap((columns) => {
        const seen = new Set(rows.map((row) => columns.map((column) => row[column]).join("\t")));
        return seen.size === rows.length ? [] : [`${name}: ${rows.length - seen.size} rows repeat ${columns.join(", ")}`];
    });
}

function foreignFaults(tables: Tables, name: string, rows: readonly Row[]): readonly string[] {
    return tableOf(name).foreignKeys.flatMap(({ column, table, target }) => {
        const known = new Set((tables.get(table) ?? []).map((row) => row[target]));
        return [...new Set(rows.map((row) => row[column]))].filter((value) => value !== "" && !known.has(value))
            .map((value) => `${name}.${column} "${value}" is not in ${table}`);
    });
}

/** What the cells, keys and foreign keys of the contract say against some tables; nothing when all is well. */
export function contractFaults(tables: Tables, names: readonly string[]): readonly string[] {
    return names.flatMap((name) => {
        const rows = rowsIn(tables, name);
        return [...cellFaults(name, rows), ...keyFaults(name, rows), ...foreignFaults(tables, name, rows)].slice(0, 5);
    });
}

export function grouped(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group) group.push(row);
        else groups.set(keyOf(row), [row]);
    }
    return groups;
}

export function sumOf(rows: readonly Row[], column: string): number {
    return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}
