import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import * as fc from "fast-check";
import type { Model } from "../../dax/model/model";
import { openSession, type Session } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage, loadTexts } from "../../dataset/evaluate/load";
import { readPortfolio } from "./cells";
import { CLOSING_MEASURES, CURVES, daxCurves, daxPoints, sqlAtClosing, sqlCurves } from "./curves";
import { differences, type Points, readings } from "./points";
import { type RandomPortfolio, somePortfolio } from "./random/portfolio";
import { isSameReading, type Reading } from "./reading";
import { curvesCase, CURVES_BY_HAND } from "./tiny/budget/curves";
import { tinyTexts } from "./tinyTables";
import { openWarehouse, openWarehouseOf } from "./warehouse";

const PATIENCE = 300_000;
const RUNS = 10;
const SEED = 20_260_531;
const SAMPLE = join(import.meta.dirname, "..", "..", "dataset", "sample");

/** What points of one scope tell of the measure at a place, in the order of the months. */
function along(points: Points, place: number): readonly Reading[] {
    return [...points].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, all]) => all[place]);
}

function since(points: Points, month: string): Points {
    return new Map([...points].filter(([point]) => point.slice(-7) >= month));
}

describe("the curves of the money on the sample", () => {
    let model: Model;
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        ({ model } = loadPackage());
        session = openSession(model);
        connection = await openWarehouse(loadContract(), ({ file }) => join(SAMPLE, file));
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const day of ["2026-05-31", "2026-02-28", "2025-12-31"]) {
        it(`are those of SQL, for the whole and each project in each month, as read on ${day}`, async () => {
            const expected = await sqlCurves(connection, day);
            expect(expected.size).toBeGreaterThan(2_500);
            expect(differences(CURVES, session, daxCurves(session, CURVES, day), expected)).toEqual([]);
        }, PATIENCE);

        it(`tell at each closing what the indicators were once the month was closed, as read on ${day}`, async () => {
            const expected = await sqlAtClosing(connection, day, 12);
            expect(expected.size).toBeGreaterThan(500);
            const [first] = [...expected.keys()].map((point) => point.slice(-7)).sort();
            const found = since(daxCurves(session, CLOSING_MEASURES, day), first);
            expect(differences(CLOSING_MEASURES, session, found, expected)).toEqual([]);
        }, PATIENCE);
    }

    it("end where the indicators of the day stand", () => {
        const [row] = session.query(`EVALUATE ROW ( "landing", [Landing], "before", [Landing One Period Before],
            "budget", [Current Budget], "first", [Original Budget], "cpi", [CPI], "spi", [SPI], "runway", [Runway] )`)[0].rows.map(readings);
        const measures = [...CURVES, ...CLOSING_MEASURES];
        const points = daxPoints(session, measures, "2026-05-31", true);
        const last = (measure: string): Reading => along(points, measures.indexOf(measure)).filter((one) => one !== null).at(-1) ?? null;
        const ofTheDay = ["Cumulated Forecast", "Cumulated Previous Forecast", "Budget in Force", "Original Budget in Force"];
        expect(ofTheDay.map(last)).toEqual(row.slice(0, 4));
        expect(["Landing at Closing", "CPI at Closing", "SPI at Closing", "Runway at Closing"].map(last)).toEqual([row[0], ...row.slice(4)]);
    });

    it("tell a budget that moves with approved changes alone, while the indicator grows as projects start", () => {
        const points = daxPoints(session, ["Budget in Force", "Current Budget"], "2026-05-31", true);
        const changes = (at: number): readonly string[] => {
            const months = [...points].filter(([, all]) => all[at] !== null).sort(([one], [other]) => (one < other ? -1 : 1));
            return months.filter(([, all], place) => place > 0 && all[at] !== months[place - 1][1][at]).map(([point]) => point.slice(-7));
        };
        // the revisions of June and December, but not the transfers, which cancel out
        expect(changes(0)).toEqual(["2024-06", "2024-12", "2025-06", "2025-12"]);
        expect(changes(1).length).toBeGreaterThan(20);
    });

    it("compare the landing of a day with the budget of that day, be it approved after the last closing", () => {
        const [[budget, landing]] = session.query(`EVALUATE CALCULATETABLE ( ROW ( "budget", [Current Budget], "landing", [Landing] ),
            TREATAS ( { dt"2025-12-31" }, 'Reporting Period'[End Date] ) )`)[0].rows.map(readings);
        const points = daxPoints(session, ["Budget in Force", "Landing at Closing"], "2025-12-31", true);
        expect(points.get("total 2025-11")).toEqual([budget, landing]);
        // the revision of 19 December
        expect(points.get("total 2025-10")?.[0]).toBe(205_400_000);
        expect(budget).toBe(208_250_000);
    });

    it("say nothing where no money is, so that an axis does not go further", () => {
        const months = [...daxPoints(session, [...CURVES, ...CLOSING_MEASURES], "2026-05-31", true).keys()].map((point) => point.slice(-7)).sort();
        expect([months[0], months.at(-1)]).toEqual(["2022-01", "2027-09"]);
    });

    it("say nothing of closings to come, and of a forecast made in time for a quarter", () => {
        const [row] = session.query(`EVALUATE ROW ( "value", CALCULATE ( [Landing at Closing], 'Calendar'[Month] = dt"2026-06-01" ),
            "made", CALCULATE ( [Forecast Made by Month], 'Calendar'[Month] = dt"2026-06-01" ),
            "quarter", CALCULATE ( [Forecast Made by Month], 'Calendar'[Quarter] = "2026-Q1" ) )`)[0].rows;
        expect(row).toEqual([null, null, null]);
    });

    it("tell a quarter as they tell its last month, but for the forecast made in time", () => {
        const measures = [...CURVES, ...CLOSING_MEASURES].filter((measure) => measure !== "Forecast Made by Month");
        const values = measures.map((measure) => `"${measure}", [${measure}]`).join(", ");
        const told = (column: string, filter: string): readonly (readonly Reading[])[] => session.query(
            `EVALUATE SUMMARIZECOLUMNS ( ${column}, ${filter}${values} ) ORDER BY ${column}`)[0].rows.map((row) => readings(row.slice(1)));
        const quarters = told("'Calendar'[Quarter]", "");
        expect(quarters.length).toBe(23);
        expect(quarters).toEqual(told("'Calendar'[Month]", "FILTER ( ALL ( 'Calendar'[Month] ), MOD ( MONTH ( 'Calendar'[Month] ), 3 ) = 0 ), "));
    });

    it("are what everybody else sees, for those whose rows are secured", () => {
        const secured = openSession(model, { role: "Programme manager", userPrincipalName: "programme.pai@banque.example" });
        const projects = new Set(secured.query("EVALUATE VALUES ( 'Project'[Project Id] )")[0].rows.map(([id]) => id));
        const everything = daxPoints(session, CURVES, "2026-05-31", false);
        const own = new Map([...everything].filter(([point]) => projects.has(point.slice(0, -8))));
        expect(own.size).toBeGreaterThan(100);
        expect(differences(CURVES, session, daxPoints(secured, CURVES, "2026-05-31", false), own)).toEqual([]);
    });
});

describe("the curves of the money in a tiny portfolio", () => {
    const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`);
    const day = "2025-10-05";
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        const all = tinyTexts(loadContract(), curvesCase);
        session = openSession(await loadTexts(all));
        connection = await openWarehouseOf(loadContract(), all);
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const [scope, byMeasure] of Object.entries(CURVES_BY_HAND)) {
        for (const [measure, year] of Object.entries(byMeasure)) {
            it(`are what was reckoned by hand: ${measure} of ${scope}`, () => {
                const points = daxCurves(session, [measure], day);
                const found = months.map((month) => points.get(`${scope} ${month}`)?.[0] ?? null);
                const wrong = months.filter((_, at) => !isSameReading(year[at], found[at], 0.000051));
                expect(wrong.map((month) => `${month}: ${found[months.indexOf(month)] ?? "BLANK"} by DAX`)).toEqual([]);
            });
        }
    }

    it("are read on another day as well: in May, closed on 30 June, the budget is that of 30 June", () => {
        const points = daxPoints(session, ["Budget in Force"], "2025-06-30", true);
        // the revision of 15 June
        expect(months.slice(3, 7).map((month) => points.get(`total ${month}`)?.[0])).toEqual([180, 200, 200, 200]);
    });

    it("are those of SQL as well", async () => {
        const dax = (measures: readonly string[]): Points => daxCurves(session, measures, day);
        expect(differences(CURVES, session, dax(CURVES), await sqlCurves(connection, day))).toEqual([]);
        expect(differences(CLOSING_MEASURES, session, dax(CLOSING_MEASURES), await sqlAtClosing(connection, day, 12))).toEqual([]);
    });

    it("have every measure reckoned by hand for the whole, but commitments, of which the portfolio has none", () => {
        const measures = [...CURVES, ...CLOSING_MEASURES].filter((measure) => measure !== "Cumulated Commitments");
        expect(Object.keys(CURVES_BY_HAND.total).sort()).toEqual(measures.sort());
    });
});

describe("the curves of the money in portfolios made at random", () => {
    /** Ends of weeks, the second of a month as well. */
    const days = ["2025-06-15", "2025-08-31", "2025-09-28"];

    async function disagreements({ tables, calendar, closedThrough }: RandomPortfolio): Promise<readonly string[]> {
        const all = tinyTexts(loadContract(), { name: "random", cells: [], tables, calendar, closedThrough });
        const session = openSession(await loadTexts(all));
        const connection = await openWarehouseOf(loadContract(), all);
        try {
            const found: string[] = [];
            const { readingDay } = await readPortfolio(connection);
            // a period that begins after the day of reading has no day of its own
            for (const day of days.filter((one) => one <= readingDay)) {
                const dax = (measures: readonly string[]): Points => daxCurves(session, measures, day);
                found.push(...differences(CURVES, session, dax(CURVES), await sqlCurves(connection, day)));
                found.push(...differences(CLOSING_MEASURES, session, dax(CLOSING_MEASURES), await sqlAtClosing(connection, day, 24)));
            }
            return found;
        } finally {
            connection.closeSync();
        }
    }

    it("are those of SQL", async () => {
        await fc.assert(fc.asyncProperty(somePortfolio, async (portfolio) => {
            const found = await disagreements(portfolio);
            if (found.length > 0) throw new Error(found.slice(0, 20).join("\n"));
        }), { numRuns: RUNS, seed: SEED });
        expect(CURVES.length).toBe(11);
    }, PATIENCE);
});
