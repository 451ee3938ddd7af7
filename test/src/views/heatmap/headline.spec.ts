import * as fc from "fast-check";
import { isRated } from "../../../../src/domain/status";
import { rag } from "../../../../src/domain/scales/rag";
import { headline } from "../../../../src/views/heatmap/headline";
import { headlineLines } from "../../../../src/views/common/headlineLayout";
import { hitTest } from "../../../../src/views/heatmap/hit";
import { makeWindow } from "../../../../src/views/heatmap/layout";
import { expectAlways } from "../../domain/property";
import { english, french } from "../../text/texts";
import { evenMeasure, frameOf, modelOf, ModelOptions, month, Report } from "./portfolio";

/** One project a letter: its statuses from April 2026 on, as "4" to "1", "m" for one that was not collected, "-" for no row. */
function projects(histories: Readonly<Record<string, string>>): Report[] {
    return Object.entries(histories).flatMap(([name, history]) => history.split("").flatMap((mark, at): Report[] =>
        mark === "-" ? [] : [{ path: ["North", name], column: month(4 + at), status: mark === "m" ? "missing" : mark === "x" ? "not rated" : Number(mark) }]));
}

const said = (reports: readonly Report[], texts = english, options: ModelOptions = {}): string | undefined =>
    headline(modelOf(reports, { texts, ...options }), texts, { staleness: true });

describe("the headline", () => {
    it("says what is worst, what is missing and the index, against the period before", () => {
        expect(said(projects({ A: "14", B: "24", C: "44", D: "1m", E: "11" }))).toBe(
            "May 2026: 3 projects in storm (2 more than in April 2026); 1 not collected; overall index 25 of 100 (−48)");
    });

    it("is a French sentence for a French reader, in the singular and in the plural", () => {
        expect(said(projects({ A: "14", B: "1m", C: "11" }), french)).toBe(
            "Mai 2026\u00a0: 1 projet en orage (1 de plus qu'en avril 2026)\u00a0; 1 non collecté\u00a0; indice global 50 sur 100 (−50)");
        expect(said(projects({ A: "44", B: "44", C: "1m", D: "1m" }), french)).toBe(
            "Mai 2026\u00a0: 2 projets en orage (autant qu'en avril 2026)\u00a0; 2 non collectés\u00a0; indice global 0 sur 100 (−50)");
    });

    it("says fewer, and as many", () => {
        expect(said(projects({ A: "41", B: "41", C: "11" }))).toContain("0 projects in storm (2 fewer than in April 2026)");
        expect(said(projects({ A: "44" }))).toContain("1 project in storm (as many as in April 2026); overall index 0 of 100 (±0)");
    });

    it("compares nothing with a period in which nobody was rated, or that is not there", () => {
        expect(said(projects({ A: "m4" }))).toBe("May 2026: 1 project in storm; overall index 0 of 100");
        expect(said(projects({ A: "4" }))).toBe("April 2026: 1 project in storm; overall index 0 of 100");
    });

    it("speaks of the last period that has a rating", () => {
        expect(said(projects({ A: "12m", B: "12m" }))).toMatch(/^May 2026:/);
    });

    it("counts apart the projects that have no rating for another reason, and not those that are exempt", () => {
        const reports = [...projects({ A: "1", B: "x" }), { path: ["North", "E"], column: month(4), status: "exempt" }];
        expect(said(reports)).toBe("April 2026: 0 projects in storm; 1 without a rating; overall index 100 of 100");
        for (const status of ["reset", "draft", "what?"]) {
            expect(said([...projects({ A: "1" }), { path: ["North", "E"], column: month(4), status }])).withContext(status).toContain("1 without a rating");
        }
    });

    it("counts the stale ratings beside the others", () => {
        const reports = [{ path: ["A"], column: month(4), status: 1, collected: new Date(2025, 10, 1) }, { path: ["B"], column: month(4), status: 1, collected: new Date(2026, 3, 20) }];
        expect(said(reports)).toBe("April 2026: 0 projects in storm; 1 stale; overall index 100 of 100");
        expect(headline(modelOf(reports), english, { staleness: false })).not.toContain("stale");
    });

    it("weighs projects by the weight field, and leaves stale ratings out of the index where they do not count", () => {
        const reports = [
            { path: ["A"], column: month(4), status: 1, weight: 3, collected: new Date(2025, 10, 1) },
            { path: ["B"], column: month(4), status: 4, weight: 1, collected: new Date(2026, 3, 20) },
        ];
        expect(said(reports)).toContain("index 75 of 100");
        expect(said(reports, english, { settings: { rollup: { includeStale: false } } })).toContain("1 stale; overall index 0 of 100");
    });

    it("takes several reports of a project for one: the worst rating, stale only when all are", () => {
        const [old, fresh] = [new Date(2025, 10, 1), new Date(2026, 3, 20)];
        const of = (status: unknown, collected: Date): Report => ({ path: ["A"], column: month(4), status, collected });
        expect(said([of(1, old), of(4, fresh), of("missing", old)])).toBe("April 2026: 1 project in storm; overall index 0 of 100");
        expect(said([of(1, old), of("missing", fresh)])).toContain("1 stale; overall index 100");
    });

    it("does not count what was declared for a group beside its projects", () => {
        expect(said([{ path: ["North", null], column: month(4), status: 4 }, { path: ["North", "A"], column: month(4), status: 1 }])).toBe("April 2026: 0 projects in storm; overall index 100 of 100");
    });

    it("names the worst level of another scale", () => {
        expect(said([{ path: ["A"], column: month(4), status: "Red" }], english, { scale: rag })).toContain("1 project rated “Red”");
    });

    it("speaks of the first of several dimensions, without comparing it", () => {
        const reports = [{ path: ["A"], column: "Overall", status: 4 }, { path: ["A"], column: "Budget", status: 1 }];
        expect(said(reports)).toBe("Overall: 1 project in storm; overall index 0 of 100");
    });

    it("says a day in the way of days", () => {
        const day = (date: number): Date => new Date(2026, 4, date);
        expect(said([{ path: ["A"], column: day(4), status: 4 }, { path: ["A"], column: day(11), status: 4 }])).toContain("as many as on May 4, 2026");
    });

    it("is silent where nothing is rated", () => {
        expect(said(projects({ A: "m" }))).toBeUndefined();
        expect(said([])).toBeUndefined();
    });

    it("agrees with a count of the reports themselves, whatever they are", () => {
        const cells = fc.array(fc.record({ project: fc.constantFrom("A", "B", "C", "D"), period: fc.constantFrom(4, 5), status: fc.constantFrom(1, 2, 3, 4, "missing") }), { minLength: 1, maxLength: 12 });
        expectAlways(fc.property(cells, (some) => {
            const text = said(some.map(({ project, period, status }) => ({ path: ["North", project], column: month(period), status })));
            const last = Math.max(0, ...some.filter(({ status }) => typeof status === "number").map(({ period }) => period));
            if (last === 0) return text === undefined;
            const worst = ["A", "B", "C", "D"].map((name) => Math.max(0, ...some.filter(({ project, period, status }) => project === name && period === last && typeof status === "number").map(({ status }) => Number(status))));
            const storms = worst.filter((rank) => rank === 4).length;
            const rated = worst.filter(isRated);
            const index = Math.round(rated.reduce((sum, rank) => sum + [100, 67, 33, 0][rank - 1], 0) / rated.length);
            return text?.includes(`${storms} ${storms === 1 ? "project" : "projects"} in storm`) === true && text.includes(`index ${index} of 100`);
        }));
    });
});

describe("the place of the headline", () => {
    const model = modelOf(projects({ A: "14" }));
    const sentence = "May 2026: 1 project in storm";

    it("is on top, above the legend and the headers, or below everything", () => {
        const legend = [{ key: "1", label: "Sun", isLevel: true }];
        const bare = frameOf(model, { legend });
        const top = frameOf(model, { legend, headline: sentence });
        expect([top.headline.top, top.legendTop, top.top - bare.top]).toEqual([0, top.headline.height, top.headline.height]);
        const bottom = frameOf(model, { legend, headline: sentence, settings: { headline: { position: "bottom" } } });
        expect([bottom.top, bottom.headline.top + bottom.headline.height]).toEqual([bare.top, bottom.client.height]);
        const both = frameOf(model, { legend, headline: sentence, settings: { headline: { position: "bottom" }, legend: { position: "bottom" } } });
        expect(both.legendTop + both.legend.height).toBeLessThanOrEqual(both.headline.top);
    });

    it("takes two lines at most, one on a low tile and none on a lower one", () => {
        const lines = (height: number): number => headlineLines("word ".repeat(60), { width: 200, height }, { fontSize: 14, textSize: 12, bold: true }, evenMeasure).lines.length;
        expect([lines(400), lines(300), lines(120)]).toEqual([2, 1, 0]);
    });

    it("tells the whole sentence to a pointer, for it may be cut", () => {
        const window = makeWindow(frameOf(model, { headline: sentence }), { x: 0, y: 0 });
        expect(hitTest(window, { x: 40, y: 6 })).toEqual({ on: "headline", sentence });
        expect(hitTest(window, { x: 40, y: window.frame.headline.height + 1 }).on).not.toBe("headline");
    });
});
