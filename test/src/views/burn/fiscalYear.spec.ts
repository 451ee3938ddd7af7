import { burnQuestions } from "../../../../src/views/burn/notices";
import { partLines } from "../../../../src/views/burn/tooltip";
import { type Asking, budgetTable, frameOf, marksOf, modelOf, sourceOf, textsIn } from "./budgets";

const ofYear = { burn: { scope: "fiscalYear" } } as const;

/** Months from January 2025 on. */
const months = (count: number): Date[] => Array.from({ length: count }, (_, at) => new Date(2025, at, 1));

describe("a budget of a fiscal year", () => {
    it("keeps the pace of the last three months across the new year", () => {
        // 100 a month since January 2025, closed at the end of February 2026: 200 of this year's 1,200 are spent, 1,000 left last ten months.
        const table = budgetTable(["month", "revised", "actual"], months(24).map((start, at) => [start, 1200, at < 14 ? (at + 1) * 100 : null]));
        const { figures } = modelOf(table, { chosen: ofYear, now: new Date(2026, 2, 3) }).whole;
        expect([figures.actual, figures.remaining, figures.burnRate, figures.runway]).toEqual([200, 1000, 100, 10]);
    });

    it("tells the natures of that year, which add up to its actuals", () => {
        const rows = months(24).flatMap((start, at) => ["CAPEX", "OPEX"].map((nature) => [nature, start, (at + 1) * 100] as const));
        const source = sourceOf(budgetTable(["nature", "month", "actual"], rows), { chosen: ofYear });
        const lines = partLines(source, source.model.whole).map(({ displayName, value }) => `${displayName}: ${value.replace(/\u00a0/g, " ")}`);
        expect(source.model.whole.figures.actual).toBe(2400);
        expect(lines).toEqual(jasmine.arrayContaining(["Actual, CAPEX: 1,200 €", "Actual, OPEX: 1,200 €"]));
    });

    it("counts the closings that are missing in it", () => {
        const table = budgetTable(["month", "actual"], months(24).map((start, at) => [start, at === 3 || at === 14 ? null : 10]));
        const missing = (burn: Asking["chosen"]): number => modelOf(table, { chosen: burn }).whole.missing;
        expect([missing({ burn: { input: "periodic" } }), missing({ burn: { input: "periodic", scope: "fiscalYear" } })]).toEqual([2, 1]);
    });

    it("tells no SPI of a plan that ended in it, wherever the axis goes on", () => {
        const rows = months(30).map((start, at) => [start, Math.min(at + 1, 16) * 100, at < 18 ? (at + 1) * 90 : null, at < 18 ? (at + 1) * 80 : null] as const);
        const spi = (planned: (at: number) => number): number | undefined =>
            modelOf(budgetTable(["month", "planned", "actual", "earned"], rows.map(([start, , actual, earned], at) => [start, planned(at), actual, earned])), { chosen: ofYear, now: new Date(2026, 6, 3) }).whole.figures.scheduleIndex;
        expect(spi((at) => Math.min(at + 1, 16) * 100)).toBeUndefined();
        // 80 a month earned of 100 planned.
        expect(spi((at) => (at + 1) * 100)).toBeCloseTo(0.8, 12);
    });

    it("draws no envelope that is told of other years alone", () => {
        const table = budgetTable(["month", "budget", "actual"], [[new Date(2025, 0, 1), null, 1], [new Date(2025, 1, 1), null, 2], [new Date(2026, 0, 1), 100, null]]);
        const words = textsIn(marksOf(frameOf(table, { width: 900, height: 500 }, { chosen: ofYear, now: new Date(2025, 2, 3) })));
        expect(words.filter((text) => text.includes("NaN") || text.startsWith("Original"))).toEqual([]);
    });

    it("says that sums which begin with the year may hold what was spent before", () => {
        const table = budgetTable(["month", "revised", "actual"], months(12).map((start, at) => [start, 1200, 5000 + at * 100]));
        expect(burnQuestions(sourceOf(table, { chosen: ofYear }))).toEqual(["The data begin with the fiscal year: sums since the beginning do not say what was spent before it."]);
    });
});
