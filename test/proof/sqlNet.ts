import { readFileSync } from "node:fs";
import { DuckDBDateValue, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";
import { type Indicator, INDICATORS, VIEW_PATHS } from "./indicators";
import type { Reading, Readings } from "./reading";

const prepared = new WeakSet<DuckDBConnection>();

async function prepareViews(connection: DuckDBConnection): Promise<void> {
    if (prepared.has(connection)) return;
    for (const path of VIEW_PATHS) await connection.run(readFileSync(path, "utf8"));
    prepared.add(connection);
}

function readingOf(value: DuckDBValue | undefined): Reading {
    if (value === undefined || value === null) return null;
    if (typeof value === "bigint") return Number(value);
    if (typeof value === "number" || typeof value === "string") return value;
    if (value instanceof DuckDBDateValue) return value.toString();
    throw new TypeError(`${String(value)} is neither a number, nor a text, nor a date.`);
}

async function cellIds(connection: DuckDBConnection): Promise<readonly string[]> {
    const result = await connection.runAndReadAll("SELECT cell_id FROM cell ORDER BY rowid");
    return result.getRows().map(([id]) => String(id));
}

/** Each cell once: a query that answers one twice, or one that was not asked for, is wrong. */
async function readingsOf(connection: DuckDBConnection, { measure, path }: Indicator, ids: readonly string[]): Promise<Map<string, Reading>> {
    const rows = (await connection.runAndReadAll(readFileSync(path, "utf8"))).getRows();
    const found = new Map(rows.map(([id, value]) => [String(id), readingOf(value)]));
    if (found.size !== rows.length) throw new Error(`${measure} answers a cell twice.`);
    const readings = new Map(ids.map((id) => [id, found.get(id) ?? null]));
    if ([...found.keys()].some((id) => !readings.has(id))) throw new Error(`${measure} answers a cell that was not asked for.`);
    return readings;
}

function chosen(measures: readonly string[] | undefined): readonly Indicator[] {
    if (!measures) return INDICATORS;
    return measures.map((measure) => {
        const known = INDICATORS.find((one) => one.measure === measure);
        if (!known) throw new Error(`${measure} is not an indicator.`);
        return known;
    });
}

/** What SQL alone says of each measure, all of them by default, at each of the cells that are set in the warehouse. */
export async function sqlResults(connection: DuckDBConnection, measures?: readonly string[]): Promise<Readings> {
    await prepareViews(connection);
    const ids = await cellIds(connection);
    const results = new Map<string, ReadonlyMap<string, Reading>>();
    for (const indicator of chosen(measures)) results.set(indicator.measure, await readingsOf(connection, indicator, ids));
    return results;
}
