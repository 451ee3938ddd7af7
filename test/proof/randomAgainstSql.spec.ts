import * as fc from "fast-check";
import { openSession } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { checkFiles } from "../../dataset/check/contract/checkFiles";
import { faultSentence } from "../../dataset/check/contract/sentence";
import { loadTexts } from "../../dataset/evaluate/load";
import { cellsAsOf, cellsByMonth, readPortfolio, type ReportCell } from "./cells";
import { daxBy, daxByMonth, type Grouping, lastPlaces } from "./daxNet";
import { INDICATORS } from "./indicators";
import { type RandomPortfolio, somePortfolio } from "./random/portfolio";
import { isSameReading, readingAt, type Readings } from "./reading";
import { sqlResults } from "./sqlNet";
import { tinyTexts } from "./tinyTables";
import { openWarehouseOf, setCells } from "./warehouse";

/*
 * Portfolios that nobody made up: no one thought of what may stand beside what in them. Whatever they hold, what SQL reckons from the
 * definitions and what the measures give must agree. Where they do not, fast-check shrinks the portfolio to the few rows at stake.
 */

/** Loads and asks two engines for each portfolio: milliseconds. */
const PATIENCE = 600_000;
const RUNS = 20;
const SEED = 20_260_531;
const MONTHS = ["2025-03", "2025-06"];
const GROUPINGS: readonly Grouping[] = ["total", "directorate", "programme", "project"];
const MEASURES = INDICATORS.map(({ measure }) => measure);

const contract = loadContract();

type Texts = ReadonlyMap<string, string>;

function textsOf(portfolio: RandomPortfolio): Texts {
    return tinyTexts(contract, { name: "random", cells: [], ...portfolio });
}

async function askSql(texts: Texts, days: readonly string[]): Promise<{ readonly cells: readonly ReportCell[]; readonly readings: Readings }> {
    const connection = await openWarehouseOf(contract, texts);
    try {
        const portfolio = await readPortfolio(connection);
        const cells = [...cellsAsOf(portfolio, days), ...cellsByMonth(portfolio, MONTHS)];
        await setCells(connection, cells);
        return { cells, readings: await sqlResults(connection, MEASURES) };
    } finally {
        connection.closeSync();
    }
}

async function disagreements(portfolio: RandomPortfolio): Promise<readonly string[]> {
    const texts = textsOf(portfolio);
    const { cells, readings } = await askSql(texts, portfolio.days);
    const session = openSession(await loadTexts(texts));
    const byDax = [...portfolio.days.flatMap((day) => GROUPINGS.map((grouping) => daxBy(session, MEASURES, grouping, day))), daxByMonth(session, MEASURES)];
    const places = lastPlaces(session, MEASURES);
    return MEASURES.flatMap((measure) => cells.flatMap(({ id }) => {
        const [sql, dax] = [readings.get(measure)?.get(id) ?? null, readingAt(byDax, measure, id)];
        return isSameReading(sql, dax, places.get(measure)) ? [] : [`${measure}, ${id}: ${sql ?? "BLANK"} by SQL, ${dax ?? "BLANK"} by DAX`];
    }));
}

describe("portfolios made at random", () => {
    it("satisfy the contract", () => {
        fc.assert(fc.property(somePortfolio, (portfolio) => {
            const texts = textsOf(portfolio);
            expect(checkFiles(contract, (file) => [Buffer.from(texts.get(file) ?? "", "utf8")]).faults.map(faultSentence)).toEqual([]);
        }), { numRuns: RUNS, seed: SEED });
    });

    it("are read alike by SQL and by the measures, in every cell of every indicator", async () => {
        await fc.assert(fc.asyncProperty(somePortfolio, async (portfolio) => {
            const found = await disagreements(portfolio);
            if (found.length > 0) throw new Error(found.join("\n"));
        }), { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: PATIENCE / 2, markInterruptAsFailure: true });
        expect(MEASURES.length).toBe(103);
    }, PATIENCE);
});
