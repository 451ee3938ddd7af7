import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { openSession, type Session } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage, loadTexts } from "../../dataset/evaluate/load";
import { cellsAsOf, readPortfolio } from "./cells";
import { isSameReading } from "./reading";
import { sqlResults } from "./sqlNet";
import { portfolioCase } from "./tiny/portfolio";
import { tinyTexts } from "./tinyTables";
import { openWarehouse, openWarehouseOf, setCells } from "./warehouse";

const PATIENCE = 120_000;
const DAYS = ["2026-05-31", "2026-02-28", "2025-11-30"];
/** Fixed decimals have four places in DAX, and shares of them are as exact as that. */
const LAST_PLACE = 0.000051;
const CONTRIBUTION_MEASURES = ["Weighted Contribution", "Share by Priority", "Gap to Target"];
const SAMPLE = join(import.meta.dirname, "..", "..", "dataset", "sample");

const CONTRIBUTIONS = `
    WITH contribution AS (
        SELECT priority_id, sum(budget * weight) AS value FROM portfolio_budget JOIN project_priority USING (project_id) GROUP BY ALL
    )
    SELECT priority_id, value, value / sum(value) OVER (), value / sum(value) OVER () - target_share
    FROM contribution JOIN priority USING (priority_id)`;

function sharesBy(column: string): string {
    return `SELECT ${column}, sum(budget) / sum(sum(budget)) OVER () FROM portfolio_budget JOIN project USING (project_id) GROUP BY ALL`;
}

/** A row a group: its key, then a number a measure. */
type Groups = readonly (readonly [key: string, ...numbers: number[]])[];

interface ByHand {
    readonly column: string;
    readonly sql: string;
    readonly measures: readonly string[];
    readonly groups: Readonly<Record<string, Groups>>;
}

/*
 * The portfolio of tiny/portfolio.ts. Budgets in k: on 31 March P1 600, P3 200, P5 100; on the day of reading, 30 September, P1 450, P3 250,
 * P5 100. P1 serves PRI-1 by 0.75 and PRI-2 by 0.25, P3 serves PRI-1, P5 none; each priority has a target of 0.5. P1 and P3 are change, P5 is
 * run; P1 transforms, P3 is regulatory, P5 security.
 */
const BY_HAND: readonly ByHand[] = [
    {
        column: "'Priority'[Priority Id]", sql: CONTRIBUTIONS, measures: CONTRIBUTION_MEASURES,
        groups: {
            // PRI-1: 600 x 0.75 + 200 = 650; PRI-2: 600 x 0.25 = 150; 800 together
            "2025-03-31": [["PRI-1", 650000, 650 / 800, 650 / 800 - 0.5], ["PRI-2", 150000, 150 / 800, 150 / 800 - 0.5]],
            // PRI-1: 450 x 0.75 + 250 = 587.5; PRI-2: 450 x 0.25 = 112.5; 700 together
            "2025-12-31": [["PRI-1", 587500, 587.5 / 700, 587.5 / 700 - 0.5], ["PRI-2", 112500, 112.5 / 700, 112.5 / 700 - 0.5]],
        },
    },
    {
        column: "'Project'[Run or Change]", sql: sharesBy("run_change_class"), measures: ["Budget Share"],
        // (600 + 200) / 900; (450 + 250) / 800
        groups: { "2025-03-31": [["change", 800 / 900], ["run", 100 / 900]], "2025-12-31": [["change", 700 / 800], ["run", 100 / 800]] },
    },
    {
        column: "'Project'[Project Type]", sql: sharesBy("type"), measures: ["Budget Share"],
        groups: {
            "2025-03-31": [["regulatory", 200 / 900], ["security", 100 / 900], ["transformation", 600 / 900]],
            "2025-12-31": [["regulatory", 250 / 800], ["security", 100 / 800], ["transformation", 450 / 800]],
        },
    },
];

/** The groups of a query that have some value, in the order of their keys. */
function daxGroups(session: Session, day: string, column: string, measures: readonly string[]): Groups {
    const values = measures.map((measure) => `"${measure}", [${measure}]`).join(", ");
    const [{ rows }] = session.query(
        `EVALUATE SUMMARIZECOLUMNS ( ${column}, FILTER ( ALL ( 'Calendar'[Date] ), 'Calendar'[Date] <= dt"${day}" ), ${values} ) ORDER BY ${column}`);
    return rows.map(([key, ...numbers]) => [typeof key === "string" ? key : "", ...numbers.map((number) => (typeof number === "number" ? number : Number.NaN))]);
}

async function sqlGroups(connection: DuckDBConnection, day: string, sql: string): Promise<Groups> {
    await setCells(connection, cellsAsOf(await readPortfolio(connection), [day]).filter(({ of }) => of === "total"));
    const rows = (await connection.runAndReadAll(`${sql} ORDER BY 1`)).getRows();
    return rows.map(([key, ...numbers]) => [String(key), ...numbers.map(Number)]);
}

function expectSameGroups(found: Groups, expected: Groups): void {
    expect(found.map(([key]) => key)).toEqual(expected.map(([key]) => key));
    expected.forEach(([key, ...numbers], row) => numbers.forEach((number, index) => {
        const one = found[row][index + 1];
        expect(isSameReading(number, typeof one === "number" ? one : null, LAST_PLACE)).withContext(`${key}: ${String(one)} instead of ${number}`).toBeTrue();
    }));
}

/** Shares that are 1 where nothing is chosen: they say something only by what they are shares of. */
describe("the shares by priority and by class, as SQL and as the measures give them", () => {
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        session = openSession(loadPackage().model);
        connection = await openWarehouse(loadContract(), ({ file }) => join(SAMPLE, file));
        await sqlResults(connection, ["Alignment Share"]);
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const day of DAYS) {
        for (const { column, sql, measures } of BY_HAND) {
            it(`agree on ${measures.join(", ")} by ${column} as of ${day}`, async () => {
                const expected = await sqlGroups(connection, day, sql);
                expect(new Set(expected.map(([, number]) => number.toFixed(6))).size).toBeGreaterThan(1);
                expectSameGroups(daxGroups(session, day, column, measures), expected);
            }, PATIENCE);
        }
    }
});

describe("the shares by priority and by class, as they were reckoned by hand", () => {
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        const texts = tinyTexts(loadContract(), portfolioCase);
        session = openSession(await loadTexts(texts));
        connection = await openWarehouseOf(loadContract(), texts);
        await sqlResults(connection, ["Alignment Share"]);
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const { column, sql, measures, groups } of BY_HAND) {
        for (const [day, expected] of Object.entries(groups)) {
            it(`are those of the measures and of SQL: ${measures.join(", ")} by ${column} as of ${day}`, async () => {
                expectSameGroups(daxGroups(session, day, column, measures), expected);
                expectSameGroups(await sqlGroups(connection, day, sql), expected);
            }, PATIENCE);
        }
    }
});
