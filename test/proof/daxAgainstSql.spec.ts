import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Model } from "../../dax/model/model";
import { openSession } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage } from "../../dataset/evaluate/load";
import { cellsAsOf, cellsByMonth, type Portfolio, readPortfolio } from "./cells";
import { daxBy, daxByMonth, type Grouping, lastPlaces } from "./daxNet";
import { INDICATORS } from "./indicators";
import { isSameReading, type Reading, readingAt, type Readings } from "./reading";
import { sqlResults } from "./sqlNet";
import { type Cell, type Funding, openWarehouse, setCells } from "./warehouse";

const PATIENCE = 600_000;
const DAYS = ["2026-05-31", "2026-02-28", "2025-11-30"];
const GROUPINGS: readonly Grouping[] = ["total", "directorate", "programme", "project"];
const SAMPLE = join(import.meta.dirname, "..", "..", "dataset", "sample");
const QUERIES = join(import.meta.dirname, "..", "..", "dataset", "pmo.SemanticModel", "DAXQueries");
const MEASURES = INDICATORS.map(({ measure }) => measure);

interface Expected {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (number | string | null)[])[];
}

interface Reader {
    readonly name: string;
    /** Of the model; undefined for one who sees everything. */
    readonly role: string | undefined;
    readonly user: string;
}

const READERS: readonly Reader[] = [
    { name: "nobody in particular", role: undefined, user: "" },
    { name: "a director", role: "Director", user: "direction.solutions@banque.example" },
    { name: "a director with a programme beside", role: "Director", user: "direction.entreprise@banque.example" },
    { name: "the portfolio office", role: "PMO", user: "bureau.projets@banque.example" },
    { name: "a programme manager", role: "Programme manager", user: "programme.pai@banque.example" },
    { name: "a product owner", role: "Product owner", user: "per-ref-p01@banque.example" },
    { name: "a project manager", role: "Project manager", user: "per-mod-07@banque.example" },
    { name: "a group reader", role: "Group reader", user: "lecture.groupe@banque.example" },
    { name: "a stranger", role: "Director", user: "personne@banque.example" },
];

async function askRole(connection: DuckDBConnection, file: string, user: string): Promise<readonly (readonly string[])[]> {
    const result = await connection.runAndReadAll(readFileSync(join(import.meta.dirname, "sql", "roles", `${file}.sql`), "utf8"), { user });
    return result.getRows().map((row) => row.map(String));
}

/** The projects that SQL lets the reader see. */
async function visibleTo(connection: DuckDBConnection, { role, user }: Reader): Promise<ReadonlySet<string> | undefined> {
    if (role === undefined) return undefined;
    return new Set((await askRole(connection, role.toLowerCase().replace(" ", "-"), user)).map(([project]) => project));
}

/** Of who pays for a project a director sees the own share. */
async function fundingFor(connection: DuckDBConnection, { role, user }: Reader): Promise<readonly Funding[] | undefined> {
    if (role !== "Director") return undefined;
    return (await askRole(connection, "director-funding", user)).map(([project, directorate]) => ({ project, directorate }));
}

async function cellsFor(connection: DuckDBConnection, portfolio: Portfolio, reader: Reader): Promise<readonly Cell[]> {
    const visible = await visibleTo(connection, reader);
    const funding = await fundingFor(connection, reader);
    return [...cellsAsOf(portfolio, DAYS, visible), ...cellsByMonth(portfolio, undefined, visible)].map((cell) => ({ ...cell, funding }));
}

/** The same cell for two readers is two cells to SQL. */
function idFor({ name }: Reader, { id }: Pick<Cell, "id">): string {
    return `${name}: ${id}`;
}

function daxReadings(model: Model, { role, user }: Reader): readonly Readings[] {
    const session = openSession(model, role === undefined ? {} : { role, userPrincipalName: user });
    return [...DAYS.flatMap((day) => GROUPINGS.map((grouping) => daxBy(session, MEASURES, grouping, day))), daxByMonth(session, MEASURES)];
}

describe("what SQL reckons from the definitions and what the measures give on the sample", () => {
    let model: Model;
    let connection: DuckDBConnection;
    let bySql: Readings = new Map();
    const cells = new Map<Reader, readonly Cell[]>();

    beforeAll(async () => {
        ({ model } = loadPackage());
        connection = await openWarehouse(loadContract(), ({ file }) => join(SAMPLE, file));
        const portfolio = await readPortfolio(connection);
        for (const reader of READERS) cells.set(reader, await cellsFor(connection, portfolio, reader));
        await setCells(connection, [...cells].flatMap(([reader, own]) => own.map((cell) => ({ ...cell, id: idFor(reader, cell) }))));
        bySql = await sqlResults(connection);
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    it("are asked for every indicator, at the same cells for each reader", () => {
        expect(MEASURES.length).toBe(103);
        expect(new Set([...cells.values()].map((own) => own.length))).toEqual(new Set([309]));
    });

    it("agree with what is expected of the queries that ship with the model", () => {
        const [nobody] = READERS;
        const sqlAt = (measure: string, cell: string): Reading => bySql.get(measure)?.get(idFor(nobody, { id: cell })) ?? null;
        const places = lastPlaces(openSession(model), MEASURES);
        const found = GROUPINGS.filter((grouping) => grouping !== "total").flatMap((grouping) => {
            const { columns, rows } = JSON.parse(readFileSync(join(QUERIES, "expected", `By ${grouping}.json`), "utf8")) as Expected;
            return rows.flatMap(([key, ...values]) => values.flatMap((value, index) => {
                const measure = columns[index + 1].slice(1, -1);
                const sql = sqlAt(measure, `${grouping} ${String(key)} as of ${DAYS[0]}`);
                // Days since 1899-12-30 in the file, ISO days in SQL.
                const other = typeof sql === "string" ? Date.parse(sql) / 86_400_000 + 25_569 : sql;
                return isSameReading(other, value, places.get(measure)) ? [] : [`${measure}, ${String(key)}: ${sql ?? "BLANK"} by SQL, ${value ?? "BLANK"} expected`];
            }));
        });
        expect(found).toEqual([]);
    });

    for (const reader of READERS) {
        it(`agree on every cell that ${reader.name} can see`, () => {
            const byDax = daxReadings(model, reader);
            const places = lastPlaces(openSession(model), MEASURES);
            const found = MEASURES.flatMap((measure) => (cells.get(reader) ?? []).flatMap((cell) => {
                const sql = bySql.get(measure)?.get(idFor(reader, cell)) ?? null;
                const dax = readingAt(byDax, measure, cell.id);
                return isSameReading(sql, dax, places.get(measure)) ? [] : [`${measure}, ${cell.id}: ${sql ?? "BLANK"} by SQL, ${dax ?? "BLANK"} by DAX`];
            }));
            expect(found).toEqual([]);
        }, PATIENCE);
    }
});
