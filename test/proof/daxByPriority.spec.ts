import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { openSession, type Session } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage } from "../../dataset/evaluate/load";
import { cellsAsOf, readPortfolio } from "./cells";
import { isSameReading } from "./reading";
import { sqlResults } from "./sqlNet";
import { openWarehouse, setCells } from "./warehouse";

const PATIENCE = 120_000;
const DAYS = ["2026-05-31", "2026-02-28", "2025-11-30"];
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

    async function expectSame(day: string, sql: string, column: string, measures: readonly string[]): Promise<void> {
        const portfolio = await readPortfolio(connection);
        await setCells(connection, cellsAsOf(portfolio, [day]).filter(({ of }) => of === "total"));
        const expected = (await connection.runAndReadAll(sql)).getRows();
        const values = measures.map((measure) => `"${measure}", [${measure}]`).join(", ");
        const [{ rows }] = session.query(
            `EVALUATE SUMMARIZECOLUMNS ( ${column}, FILTER ( ALL ( 'Calendar'[Date] ), 'Calendar'[Date] <= dt"${day}" ), ${values} )`);
        const found = new Map(rows.filter(([key]) => key !== null).map(([key, ...numbers]) => [key, numbers]));
        expect(expected.length).toBeGreaterThan(1);
        expect([...found.keys()].sort()).toEqual(expected.map(([key]) => String(key)).sort());
        for (const [key, ...numbers] of expected) {
            numbers.forEach((number, index) => {
                const one = found.get(String(key))?.[index];
                expect(isSameReading(Number(number), typeof one === "number" ? one : null, 0.000051)).withContext(`${String(key)} ${measures[index]} ${day}`).toBeTrue();
            });
        }
        expect(new Set(expected.map(([, number]) => Number(number).toFixed(6))).size).toBeGreaterThan(1);
    }

    for (const day of DAYS) {
        it(`agree on each priority as of ${day}`, () =>
            expectSame(day, CONTRIBUTIONS, "'Priority'[Priority Id]", ["Weighted Contribution", "Share by Priority", "Gap to Target"]), PATIENCE);
        it(`agree on run and change as of ${day}`, () => expectSame(day, sharesBy("run_change_class"), "'Project'[Run or Change]", ["Budget Share"]), PATIENCE);
        it(`agree on each type of project as of ${day}`, () => expectSame(day, sharesBy("type"), "'Project'[Project Type]", ["Budget Share"]), PATIENCE);
    }
});
