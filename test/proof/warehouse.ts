import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Contract, FieldType, Table } from "../../dataset/check/contract/contract";

/** A column is read as the type that the contract gives it. */
const SQL_TYPES: Readonly<Record<FieldType, string>> = {
    string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE", datetime: "TIMESTAMP",
};

/** The rows of one cell of a report: what is asked for, at which day it is read, and over which days. */
export interface Cell {
    readonly id: string;
    /** Projects of the cell that the reader may see. */
    readonly projects: readonly string[];
    /** First and last day of the dates in scope, ISO. */
    readonly firstDay: string;
    readonly lastDay: string;
    /** The earlier of the last day and the reading day; undefined when every day in scope lies beyond the reading day. */
    readonly asOf: string | undefined;
    /** The shares that the reader may see of who pays for a project; those of all projects of the cell when nothing is said. */
    readonly funding?: readonly Funding[];
}

export interface Funding {
    readonly project: string;
    readonly directorate: string;
}

function quoted(text: string): string {
    return `'${text.replaceAll("'", "''")}'`;
}

async function loadTable(connection: DuckDBConnection, { name, fields }: Table, path: string): Promise<void> {
    const columns = fields.map((field) => `${quoted(field.name)}: ${quoted(SQL_TYPES[field.type])}`).join(", ");
    await connection.run(
        `CREATE TABLE "${name}" AS SELECT * FROM read_csv(${quoted(path)}, header = true, delim = ',', quote = '"', escape = '"', ` +
        `nullstr = '', auto_detect = false, columns = {${columns}})`,
    );
}

/** A database lives as long as a connection to it, so that closing the one returned ends both. */
async function connectToMemory(): Promise<DuckDBConnection> {
    const instance = await DuckDBInstance.create(":memory:");
    try {
        return await instance.connect();
    } finally {
        instance.closeSync();
    }
}

async function loadTables(connection: DuckDBConnection, contract: Contract, pathOf: (table: Table) => string): Promise<void> {
    for (const table of contract.tables) await loadTable(connection, table, pathOf(table));
    await connection.run("CREATE TABLE cell (cell_id VARCHAR, first_day DATE, last_day DATE, as_of DATE)");
    await connection.run("CREATE TABLE cell_project (cell_id VARCHAR, project_id VARCHAR)");
    await connection.run("CREATE TABLE cell_funding (cell_id VARCHAR, project_id VARCHAR, directorate_id VARCHAR)");
}

/**
 * The tables of the contract in a database in memory, from one CSV path a table. An empty cell is NULL.
 * Whoever opens it closes it, by `closeSync` of the connection.
 */
export async function openWarehouse(contract: Contract, pathOf: (table: Table) => string): Promise<DuckDBConnection> {
    const connection = await connectToMemory();
    try {
        await loadTables(connection, contract, pathOf);
        return connection;
    } catch (error) {
        connection.closeSync();
        throw error;
    }
}

/** The same over texts that are not files: written below a temporary folder, which is removed once they are loaded. */
export async function openWarehouseOf(contract: Contract, texts: ReadonlyMap<string, string>): Promise<DuckDBConnection> {
    const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
    try {
        for (const [file, text] of texts) writeFileSync(join(folder, file), text);
        return await openWarehouse(contract, ({ file }) => join(folder, file));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function fundingOf(id: string, funding: readonly Funding[] | undefined): string {
    const all = `SELECT cell_id, project_id, directorate_id FROM cell_project JOIN project_directorate USING (project_id) WHERE cell_id = ${quoted(id)}`;
    if (funding === undefined) return `INSERT INTO cell_funding ${all}`;
    const pairs = funding.map(({ project, directorate }) => `(${quoted(project)}, ${quoted(directorate)})`);
    return pairs.length === 0 ? "SELECT 1" : `INSERT INTO cell_funding ${all} AND (project_id, directorate_id) IN (${pairs.join(", ")})`;
}

/** Makes these cells the ones that the next questions are answered for. */
export async function setCells(connection: DuckDBConnection, cells: readonly Cell[]): Promise<void> {
    await connection.run("DELETE FROM cell; DELETE FROM cell_project; DELETE FROM cell_funding");
    for (const { id, firstDay, lastDay, asOf, projects, funding } of cells) {
        const day = asOf === undefined ? "NULL" : quoted(asOf);
        await connection.run(`INSERT INTO cell VALUES (${quoted(id)}, ${quoted(firstDay)}, ${quoted(lastDay)}, ${day})`);
        if (projects.length === 0) continue;
        await connection.run(`INSERT INTO cell_project VALUES ${projects.map((project) => `(${quoted(id)}, ${quoted(project)})`).join(", ")}`);
        await connection.run(fundingOf(id, funding));
    }
}
