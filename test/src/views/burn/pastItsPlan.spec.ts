import { coneOf, drawnSeries } from "../../../../src/views/burn/shownSeries";
import { burnRemarks } from "../../../../src/views/burn/notices";
import type { LandingMethod } from "../../../../src/settings/settings";
import { type Asking, monthly, settingsWith, sourceOf } from "./budgets";

const last = (line: ArrayLike<number> | undefined): number | undefined => Array.from(line ?? []).filter((amount) => !Number.isNaN(amount)).at(-1);
const upTo = (count: number, a: number, length: number): (number | null)[] => Array.from({ length }, (_, at) => at < count ? (at + 1) * a : null);

/** Planned to be done with 1,000 in April, closed in June with 900 spent for 600 earned; nobody told a forecast. CPI 2/3: lands at 1,500. */
const late = monthly({ revised: Array<number>(8).fill(1000), planned: [250, 500, 750, 1000, 1000, 1000, 1000, 1000], actual: upTo(6, 150, 8), earned: upTo(6, 100, 8) });
const inJuly = (method: LandingMethod): Asking => ({ now: new Date(2026, 6, 3), chosen: { burn: { method } } });

describe("a project past its planned end", () => {
    it("is drawn on its way to where the method of the author lands", () => {
        for (const [method, landing] of [["atBudget", 1300], ["cpi", 1500]] as const) {
            const { model, settings } = sourceOf(late, inJuly(method));
            const line = drawnSeries(model.whole, settings, model).find((one) => one.line === "forecast")?.series;
            expect([model.whole.figures.landing, last(line), line?.[5]]).withContext(method).toEqual([landing, landing, 900]);
        }
    });

    it("has a range around it that holds both methods", () => {
        const { model, settings } = sourceOf(late, inJuly("autoMethod"));
        const cone = coneOf(model.whole, settings, model);
        expect([last(cone?.low), last(cone?.high)]).toEqual([1300, 1500]);
    });

    it("has that range too where its forecast adds nothing any more", () => {
        const { model } = sourceOf(monthly({ revised: Array<number>(8).fill(1000), planned: upTo(8, 125, 8), actual: upTo(6, 150, 8), earned: upTo(6, 100, 8), forecast: [null, null, null, null, null, 900, 900, 900] }), inJuly("autoMethod"));
        const cone = coneOf(model.whole, settingsWith(), model);
        // At budget 900 + 1,000 − 600 = 1,300; CPI 1,500; CPI × SPI = 2/3 × 600/750: 900 + 400 / (8/15) = 1,650.
        expect([last(cone?.low), last(cone?.high)?.toFixed(6)]).toEqual([900, "1650.000000"]);
    });

    it("has no line to a landing where no period is left to draw it in", () => {
        const closed = monthly({ revised: [1000, 1000, 1000], planned: [500, 1000, 1000], actual: [300, 600, 900], earned: [200, 400, 600] });
        const source = sourceOf(closed, { chosen: { burn: { method: "cpi" } } });
        expect(source.model.whole.figures.landing).toBe(1500);
        expect(drawnSeries(source.model.whole, source.settings, source.model).map(({ line }) => line)).not.toContain("forecast");
        expect(burnRemarks(source).some((remark) => remark.startsWith("Hatched"))).toBe(false);
    });
});
