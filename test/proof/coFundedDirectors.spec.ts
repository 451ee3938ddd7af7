import type { Model } from "../../dax/model/model";
import { openSession } from "../../dax/query/session";
import { loadContract } from "../../dataset/contract/load";
import { loadTexts } from "../../dataset/evaluate/load";
import { cellId } from "./cells";
import { daxCells } from "./daxNet";
import { isSameReading } from "./reading";
import { portfolioCase } from "./tiny/portfolio";
import type { TinyCell } from "./tiny/tinyCase";
import { tinyTexts } from "./tinyTables";

const PATIENCE = 120_000;

/*
 * What a director reads of the portfolio of tiny/portfolio.ts: the own projects, those that the own directorate helps to fund (whenever it
 * does, and were its share 0), and of the shares of who pays the own ones alone.
 *
 * DIR-A carries P1 and P4, pays 0.75 of P1, 0.4 of P3 from 1 June, and 0 of P5: its director sees P1, P3, P4, P5.
 * DIR-B carries P2, P3 and P5, pays 0.25 of P1, 0.6 of P3 from 1 June (all of it before), all of P2 and P5: its director sees P1, P2, P3, P5.
 *
 * Budgets in k: on 31 March P1 600, P3 200, P5 100; in May and July P1 500, P3 200, P5 100. P1 and P3 serve priorities, P4 and P5 none.
 */
interface Readings {
    readonly when: TinyCell["when"];
    readonly byDirector: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const BY_HAND: readonly Readings[] = [
    {
        when: { asOf: "2025-03-31" },
        byDirector: {
            // (600 + 200) / 900; P5 is unaligned, P4 has not started; P3 and P5 started since 1 January; 600 x 0.75, nothing of P3 yet
            "DIR-A": {
                "Alignment Share": 800 / 900, "Weighted Contribution": 800_000, "Unaligned Projects": 1, "Budget Share": 1,
                "Started Projects": 2, "Closed Projects": 0, "Cross-directorate Exposure": 450_000,
            },
            // the same projects but for P4 and P2, which have not started; 600 x 0.25, and P3 is not shared yet
            "DIR-B": {
                "Alignment Share": 800 / 900, "Weighted Contribution": 800_000, "Unaligned Projects": 1, "Budget Share": 1,
                "Started Projects": 2, "Closed Projects": 0, "Cross-directorate Exposure": 150_000,
            },
        },
    },
    {
        when: { month: "2025-05" },
        byDirector: {
            // (500 + 200) / 800; P4 and P5; P4 started; 500 x 0.75
            "DIR-A": {
                "Alignment Share": 700 / 800, "Weighted Contribution": 700_000, "Unaligned Projects": 2, "Budget Share": 1,
                "Started Projects": 1, "Closed Projects": 0, "Cross-directorate Exposure": 375_000,
            },
            // P4 is not seen: P5 alone is unaligned, and nothing started; 500 x 0.25
            "DIR-B": {
                "Alignment Share": 700 / 800, "Weighted Contribution": 700_000, "Unaligned Projects": 1, "Budget Share": 1,
                "Started Projects": 0, "Closed Projects": 0, "Cross-directorate Exposure": 125_000,
            },
        },
    },
    {
        when: { month: "2025-07" },
        byDirector: {
            // P3 closed; 500 x 0.75 + 200 x 0.4
            "DIR-A": {
                "Alignment Share": 700 / 800, "Weighted Contribution": 700_000, "Unaligned Projects": 2, "Budget Share": 1,
                "Started Projects": 0, "Closed Projects": 1, "Cross-directorate Exposure": 455_000,
            },
            // 500 x 0.25 + 200 x 0.6
            "DIR-B": {
                "Alignment Share": 700 / 800, "Weighted Contribution": 700_000, "Unaligned Projects": 1, "Budget Share": 1,
                "Started Projects": 0, "Closed Projects": 1, "Cross-directorate Exposure": 245_000,
            },
        },
    },
];

const userOf = (directorate: string): string => `${directorate}@banque.example`.toLowerCase();

describe("what a director reads whose directorate helps to fund projects of others", () => {
    let model: Model;

    beforeAll(async () => {
        const access = ["user_principal_name,role,scope_type,scope_id", ...["DIR-A", "DIR-B"].map((one) => `${userOf(one)},director,directorate,${one}`), ""].join("\n");
        model = await loadTexts(tinyTexts(loadContract(), { ...portfolioCase, tables: { ...portfolioCase.tables, access } }));
    }, PATIENCE);

    for (const { when, byDirector } of BY_HAND) {
        for (const [directorate, expected] of Object.entries(byDirector)) {
            it(`is what was reckoned by hand for ${directorate}, ${JSON.stringify(when)}`, () => {
                const session = openSession(model, { role: "Director", userPrincipalName: userOf(directorate) });
                const cell = { of: "total", when } as const;
                const found = daxCells(session, Object.keys(expected), [cell]);
                const wrong = Object.entries(expected).flatMap(([measure, number]) => {
                    const reading = found.get(measure)?.get(cellId(cell)) ?? null;
                    return isSameReading(number, reading, 0.000051) ? [] : [`${measure}: ${number} by hand, ${reading ?? "BLANK"} by DAX`];
                });
                expect(wrong).toEqual([]);
            });
        }
    }

    it("is the projects that it carries or pays for, and no other", () => {
        const projects = (directorate: string): unknown => openSession(model, { role: "Director", userPrincipalName: userOf(directorate) })
            .query("EVALUATE VALUES ( 'Project'[Project Id] ) ORDER BY 'Project'[Project Id]")[0].rows.map(([id]) => id);
        expect(projects("DIR-A")).toEqual(["P1", "P3", "P4", "P5"]);
        expect(projects("DIR-B")).toEqual(["P1", "P2", "P3", "P5"]);
    });
});
