import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import * as fc from "fast-check";
import type { Model } from "../../dax/model/model";
import { openSession, type Session } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadPackage, loadTexts } from "../../dataset/evaluate/load";
import { readPortfolio } from "./cells";
import { differences, type Points } from "./points";
import { type RandomPortfolio, somePortfolio } from "./random/portfolio";
import { daxGrouped, daxRisks, RISK_MEASURES, sqlRisks } from "./riskView";
import { riskViewCase, RISKS_BY_HAND } from "./tiny/risks/riskView";
import { tinyTexts } from "./tinyTables";
import { openWarehouse, openWarehouseOf } from "./warehouse";

const PATIENCE = 300_000;
const RUNS = 20;
const SEED = 20_260_531;
const SAMPLE = join(import.meta.dirname, "..", "..", "dataset", "sample");

const at = (measure: string): number => RISK_MEASURES.indexOf(measure);

describe("the view of risks on the sample", () => {
    let model: Model;
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        ({ model } = loadPackage());
        session = openSession(model);
        connection = await openWarehouse(loadContract(), ({ file }) => join(SAMPLE, file));
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const day of ["2026-05-31", "2026-02-28", "2025-12-31", "2024-06-30"]) {
        it(`is what SQL says of the whole, each project and each risk, as read on ${day}`, async () => {
            const expected = await sqlRisks(connection, day);
            expect(expected.size).toBeGreaterThan(100);
            expect(differences(RISK_MEASURES, session, daxRisks(session, day), expected)).toEqual([]);
        }, PATIENCE);
    }

    it("says of each risk the same where its project, its title and its category stand beside it", () => {
        const alone = daxGrouped(session, ["'Risk'[Risk Id]"], "2026-05-31");
        const beside = daxGrouped(session, ["'Project'[Project Name]", "'Risk'[Risk Category]", "'Risk'[Risk]", "'Risk'[Risk Id]"], "2026-05-31");
        expect(beside.size).toBe(271);
        expect(differences(RISK_MEASURES, session, beside, alone)).toEqual([]);
    }, PATIENCE);

    it("shows the risks that are open, and those that closed or occurred since the period before", () => {
        const shown = (day: string): Readonly<Record<string, number>> => {
            const states = [...daxGrouped(session, ["'Risk'[Risk Id]"], day).values()].map((values) => values[at("Risk State")]);
            const count = (state: string): number => states.filter((one) => one === state).length;
            return { open: count("open"), closed: count("closed"), occurred: count("occurred") };
        };
        expect(shown("2026-05-31")).toEqual({ open: 111, closed: 5, occurred: 0 });
        expect(shown("2025-12-31").occurred).toBe(3);
    }, PATIENCE);

    it("is what everybody else sees, for those whose rows are secured", () => {
        const secured = openSession(model, { role: "Programme manager", userPrincipalName: "programme.pai@banque.example" });
        const risks = new Set(secured.query("EVALUATE VALUES ( 'Risk'[Risk Id] )")[0].rows.map(([id]) => id));
        const everything = daxGrouped(session, ["'Risk'[Risk Id]"], "2026-05-31");
        const own = new Map([...everything].filter(([risk]) => risks.has(risk)));
        expect(own.size).toBeGreaterThan(10);
        expect(own.size).toBeLessThan(everything.size);
        expect(differences(RISK_MEASURES, session, daxGrouped(secured, ["'Risk'[Risk Id]"], "2026-05-31"), own)).toEqual([]);
    }, PATIENCE);
});

describe("the view of risks in a tiny portfolio", () => {
    let session: Session;
    let connection: DuckDBConnection;

    beforeAll(async () => {
        const all = tinyTexts(loadContract(), riskViewCase);
        session = openSession(await loadTexts(all));
        connection = await openWarehouseOf(loadContract(), all);
    }, PATIENCE);

    afterAll(() => { connection.closeSync(); });

    for (const [day, scopes] of Object.entries(RISKS_BY_HAND)) {
        const byHand: Points = new Map(Object.entries(scopes).map(([scope, told]) => [scope, RISK_MEASURES.map((measure) => told[measure] ?? null)]));

        it(`is what was reckoned by hand, on ${day}`, () => {
            expect(differences(RISK_MEASURES, session, daxRisks(session, day), byHand)).toEqual([]);
        });

        it(`is what SQL says, on ${day}`, async () => {
            expect(differences(RISK_MEASURES, session, byHand, await sqlRisks(connection, day))).toEqual([]);
        });
    }

    it("has every measure reckoned by hand", () => {
        const told = Object.values(RISKS_BY_HAND).flatMap((scopes) => Object.values(scopes).flatMap((scope) => Object.keys(scope)));
        expect([...new Set(told)].sort()).toEqual([...RISK_MEASURES].sort());
    });
});

describe("the view of risks in portfolios made at random", () => {
    async function disagreements({ tables, calendar, closedThrough }: RandomPortfolio): Promise<readonly string[]> {
        const all = tinyTexts(loadContract(), { name: "random", cells: [], tables, calendar, closedThrough });
        const session = openSession(await loadTexts(all));
        const connection = await openWarehouseOf(loadContract(), all);
        try {
            const found: string[] = [];
            const { readingDay } = await readPortfolio(connection);
            // a period that begins after the day of reading has no day of its own
            for (const day of ["2025-06-15", "2025-08-31", "2025-09-28"].filter((one) => one <= readingDay)) {
                found.push(...differences(RISK_MEASURES, session, daxRisks(session, day), await sqlRisks(connection, day)));
            }
            return found;
        } finally {
            connection.closeSync();
        }
    }

    it("is what SQL says", async () => {
        await fc.assert(fc.asyncProperty(somePortfolio, async (portfolio) => {
            const found = await disagreements(portfolio);
            if (found.length > 0) throw new Error(found.slice(0, 20).join("\n"));
        }), { numRuns: RUNS, seed: SEED });
        expect(RISK_MEASURES.length).toBe(18);
    }, PATIENCE);
});
