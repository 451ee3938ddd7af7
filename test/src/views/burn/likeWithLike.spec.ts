import { figureItems } from "../../../../src/views/burn/figureItems";
import { burnHeadline } from "../../../../src/views/burn/headline";
import { burnQuestions } from "../../../../src/views/burn/notices";
import { type Asking, budgetTable, modelOf, month, sourceOf } from "./budgets";

const plainly = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, " ");
const inMarch: Asking = { now: new Date(2026, 2, 5) };

/** Finished spent its 100 and has no forecast any more; Running is to spend its 200; both are closed at the end of February. */
const finishedBesideRunning = budgetTable(["project", "month", "revised", "actual", "forecast"], [
    ["Finished", month(1), 100, 50, null], ["Finished", month(2), 100, 100, null], ["Finished", month(3), 100, null, null],
    ["Running", month(1), 200, 20, null], ["Running", month(2), 200, 40, 40], ["Running", month(3), 200, null, 200],
]);

describe("a landing of several parts", () => {
    it("leaves out a part without a forecast on both sides: its spending is no overrun of the others' budget", () => {
        const { figures } = modelOf(finishedBesideRunning, inMarch).whole;
        expect([figures.landing, figures.compared, figures.gap, figures.gapShare]).toEqual([200, 200, 0, 0]);
        expect(plainly(burnHeadline(sourceOf(finishedBesideRunning, inMarch)))).toMatch(/^Landing 200 € against 200 € \(±0 %\)/);
        expect(burnQuestions(sourceOf(finishedBesideRunning, inMarch))).toEqual(["1 part has no landing; the landing is compared with the budget of the others."]);
    });

    it("raises no alert for what such a part has spent", () => {
        expect(modelOf(finishedBesideRunning, inMarch).whole.alerts().map(({ name }) => name)).not.toContain("landingOver");
    });

    it("still draws what such a part has spent: the line never falls below the actuals", () => {
        const { forecast } = modelOf(finishedBesideRunning, inMarch).whole.lines;
        expect(Array.from(forecast ?? [])).toEqual([NaN, 140, 300]);
    });

    it("counts projects without a landing within a programme that has one", () => {
        const rows = [["G", "A", 100, 120], ["G", "B", 50, null], ["H", "C", 10, 10]] as const;
        const source = sourceOf(budgetTable(["programme", "project", "revised", "landing"], rows), { chosen: { burn: { splitLevel: 1 } } });
        const [first] = source.model.parts;
        expect([first.label, first.figures.landing, first.figures.compared, first.figures.gap]).toEqual(["G", 120, 100, 20]);
        expect(burnQuestions(source)).toEqual(["1 part has no landing; the landing is compared with the budget of the others."]);
    });

    it("takes a landing without a budget for no overrun", () => {
        const { figures } = modelOf(budgetTable(["project", "revised", "landing"], [["A", 100, 110], ["B", null, 500]])).whole;
        // B09 holds the landing of A alone against its budget: 110 − 100.
        expect([figures.landing, figures.compared, figures.gap, figures.gapShare]).toEqual([610, 100, 10, 0.1]);
    });

    it("joins the natures of one project, of which one may have nothing left to forecast", () => {
        const rows = [
            ["A", "CAPEX", month(1), 100, 90, null], ["A", "CAPEX", month(2), 100, 100, null], ["A", "CAPEX", month(3), 100, null, null],
            ["A", "OPEX", month(1), 100, 10, null], ["A", "OPEX", month(2), 100, 20, 20], ["A", "OPEX", month(3), 100, null, 90],
        ] as const;
        const { figures } = modelOf(budgetTable(["project", "nature", "month", "revised", "actual", "forecast"], rows), inMarch).whole;
        // 100 of CAPEX spent and 90 of OPEX to come, against 100 of each.
        expect([figures.landing, figures.compared, figures.gap, figures.withoutLanding]).toEqual([190, 200, -10, 0]);
    });

    it("is compared by a method with the budget of all, for it estimates all", () => {
        const rows = [["A", month(1), 100, 50, 40, 100], ["A", month(2), 100, 100, 80, 100], ["B", month(1), 200, 20, 20, 200], ["B", month(2), 200, 40, 40, 200]] as const;
        const { figures } = modelOf(budgetTable(["project", "month", "revised", "actual", "earned", "planned"], rows), { chosen: { burn: { method: "atBudget" } } }).whole;
        // 140 + (300 − 120) = 320 against 300.
        expect([figures.landing, figures.compared, figures.gap, figures.withoutLanding]).toEqual([320, 300, 20, 0]);
    });
});

describe("the drift of a landing", () => {
    it("is no new project", () => {
        const source = sourceOf(budgetTable(["project", "revised", "landing", "previousLanding"], [["Old", 100, 110, 100], ["New", 50, 50, null]]));
        expect([source.model.whole.figures.previousLanding, source.model.whole.figures.drift]).toEqual([150, 10]);
        expect(plainly(burnHeadline(source))).toBe("Landing 160 € against 150 € (+6.7 %), 10 € worse than before.");
    });

    it("is no new project where forecasts tell it", () => {
        const rows = [
            ["Old", month(1), 100, 10, null, 10], ["Old", month(2), 100, 20, 20, 50], ["Old", month(3), 100, null, 110, 100],
            ["New", month(2), 50, 5, 5, null], ["New", month(3), 50, null, 50, null],
        ] as const;
        const { figures } = modelOf(budgetTable(["project", "month", "revised", "actual", "forecast", "previousForecast"], rows), inMarch).whole;
        expect([figures.landing, figures.previousLanding, figures.drift]).toEqual([160, 150, 10]);
    });

    it("is told of none where nobody had a landing before", () => {
        expect(modelOf(budgetTable(["project", "landing"], [["A", 10], ["B", 20]])).whole.figures.drift).toBeUndefined();
    });
});

describe("the level of a gap", () => {
    const levelOfGap = (landing: number, overrun = 10): string | undefined => {
        const source = sourceOf(budgetTable(["project", "revised", "landing"], [["A", 1000, landing], ["without a budget", null, 5000]]), { chosen: { alerts: { overrun } } });
        return figureItems(source.model.whole, source, source.settings.alerts).find(({ key }) => key === "gap")?.level;
    };

    it("is that of what has a budget and a landing, by the author's limit", () => {
        expect([levelOfGap(990), levelOfGap(1000), levelOfGap(1050), levelOfGap(1101)]).toEqual(["good", "good", "watch", "bad"]);
        expect(levelOfGap(1050, 4)).toBe("bad");
    });
});
