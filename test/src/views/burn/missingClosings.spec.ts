import { burnGrid } from "../../../../src/views/burn/gridTexts";
import { describe as tell } from "../../../../src/views/burn/tooltip";
import { drawnSeries } from "../../../../src/views/burn/shownSeries";
import { french } from "../../text/texts";
import { type Asking, budgetTable, frameOf, marksOf, modelOf, month, monthly, settingsWith, sourceOf } from "./budgets";

const SIZE = { width: 900, height: 500 };
const periodic = { burn: { input: "periodic" } } as const;
const bars = (input: "periodic" | "cumulative"): Asking => ({ chosen: { burn: { form: "bars", input } } });

/** 100 a month, February not told. */
const told = { periodic: monthly({ revised: [900, 900, 900, 900], actual: [100, null, 100, 100] }), cumulative: monthly({ revised: [900, 900, 900, 900], actual: [100, null, 300, 400] }) };

const spoken = (input: "periodic" | "cumulative", texts?: Asking["texts"]): string[] => {
    const asking: Asking = { chosen: { burn: { input } }, ...(texts && { texts }) };
    const grid = burnGrid(frameOf(told[input], SIZE, asking), sourceOf(told[input], asking));
    return [0, 1, 2, 3].map((column) => grid.cellText({ row: 0, column }).replace(/\u00a0/g, " "));
};

const barsOf = (table: ReturnType<typeof monthly>, asking: Asking, kind: string): number[] =>
    marksOf(frameOf(table, SIZE, asking)).filter(({ tag, key }) => tag === "rect" && key.startsWith(kind)).map(({ key }) => Number(key.slice(kind.length)));

describe("a closing that is missing", () => {
    it("is said to be missing, and not that nothing was spent", () => {
        expect(spoken("periodic")).toEqual(["Actual, January 2026: 100 € (+100 € in the period)", "Actual, February 2026: closing missing", "Actual, March 2026: 200 € (+100 € in the period)", "Actual, April 2026: 300 € (+100 € in the period)"]);
        const [{ header, value }] = tell(sourceOf(told.periodic, { chosen: periodic }), { on: "period", place: 1 });
        expect([header, value]).toEqual(["February 2026", "closing missing"]);
    });

    it("takes the amount of the next period with it, where sums since the beginning tell that of both", () => {
        expect(spoken("cumulative")).toEqual(["Actual, January 2026: 100 €", "Actual, February 2026: closing missing", "Actual, March 2026: 300 €", "Actual, April 2026: 400 € (+100 € in the period)"]);
    });

    it("is said in French", () => {
        expect(spoken("periodic", french)[1].replace(/\u202f/g, " ")).toBe("Réalisé, février 2026 : arrêté manquant");
    });

    it("has no bar, not even one of nothing", () => {
        expect(barsOf(told.periodic, bars("periodic"), "spent")).toEqual([0, 2, 3]);
        expect(barsOf(told.cumulative, bars("cumulative"), "spent")).toEqual([3]);
    });

    it("leaves the line to go on from the next one, and no step of nothing", () => {
        const model = modelOf(told.cumulative);
        const line = drawnSeries(model.whole, settingsWith(), model).find((one) => one.line === "actual");
        expect(Array.from(line?.series ?? [])).toEqual([100, NaN, 300, 400]);
    });

    it("gives no burn rate of sums since the beginning: the month after it holds two", () => {
        const rate = (actual: readonly (number | null)[]): number | undefined => modelOf(monthly({ actual })).whole.figures.burnRate;
        expect(rate([100, null, 290, 390, 500])).toBeUndefined();
        expect(rate([100, null, 200, 290, 390, 500])).toBe(100);
    });

    it("is none of a month before a project begins", () => {
        const table = monthly({ planned: [0, 0, 100, 200], actual: [null, null, 90, 180] });
        const grid = burnGrid(frameOf(table, SIZE), sourceOf(table));
        expect(modelOf(table).whole.missing).toBe(0);
        expect(grid.cellText({ row: 0, column: 0 })).toBe("Actual, January 2026: not told");
    });

    it("of one project does not silence the others", () => {
        const rows = [["A", month(1), 100], ["A", month(2), 200], ["B", month(1), 10], ["B", month(3), 30], ["A", month(3), 300]] as const;
        const { whole } = modelOf(budgetTable(["project", "month", "actual"], rows));
        expect([whole.missing, whole.isMissing(1)]).toEqual([1, false]);
        expect(Array.from(whole.lines.actual ?? [])).toEqual([110, 210, 330]);
    });

    it("makes past forecasts neither better nor worse", () => {
        // Each month came to what had been forecast; the fifth is not told.
        const actual = Array.from({ length: 12 }, (_, at) => at === 4 ? null : 50);
        const table = monthly({ actual, madeForecast: actual.map(() => 50), forecast: actual.map(() => 50) });
        const band = modelOf(table, { chosen: periodic }).whole.band();
        expect([band?.count, band?.low, band?.high]).toEqual([11, 1, 1]);
    });
});

describe("the amounts of periods", () => {
    it("have the first bar too, where it is told by itself", () => {
        const table = monthly({ planned: [100, 100, 100], actual: [100, 120, 110] });
        expect([barsOf(table, bars("periodic"), "spent"), barsOf(table, bars("periodic"), "plan")]).toEqual([[0, 1, 2], [0, 1, 2]]);
        expect(barsOf(table, bars("cumulative"), "spent")).toEqual([1, 2]);
    });
});

describe("the pace of a whole", () => {
    it("is not told while one of its parts misses a month of it", () => {
        const rows = (missing: number | undefined): (string | Date | number | null)[][] => ["A", "B"].flatMap((name) => [1, 2, 3, 4].map((at) => [name, month(at), 100, name === "B" && at === missing ? null : 100]));
        const rateWithout = (missing: number | undefined): number | undefined => modelOf(budgetTable(["project", "month", "planned", "actual"], rows(missing)), { chosen: periodic }).whole.figures.burnRate;
        expect([rateWithout(undefined), rateWithout(3), rateWithout(1)]).toEqual([200, undefined, 200]);
    });
});
