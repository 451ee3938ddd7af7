import * as fc from "fast-check";
import { earnedSchedule } from "../../../../src/domain/burn/earnedSchedule";
import { cumulated, isTold, Series } from "../../../../src/domain/burn/series";
import { expectAlways } from "../property";
import { even, NONE, series } from "./amounts";

// Five months of 100.
const plan = series(NONE, 100, 200, 300, 400, 500, NONE);

describe("earned schedule", () => {
    it("is the months whose plan is earned, and the share of the next one", () => {
        // 250 earned: two months and half of the third, at the end of the fourth one.
        expect(earnedSchedule(plan, 250, 4)).toEqual({ earned: 2.5, elapsed: 4, planned: 5, index: 0.625, variance: -1.5, duration: 8 });
    });

    it("is the elapsed time where all goes by the plan", () => {
        expect(earnedSchedule(plan, 300, 3)).toEqual({ earned: 3, elapsed: 3, planned: 5, index: 1, variance: 0, duration: 5 });
    });

    it("is ahead where more is earned than planned", () => {
        expect(earnedSchedule(plan, 400, 2)).toEqual({ earned: 4, elapsed: 2, planned: 5, index: 2, variance: 2, duration: 2.5 });
    });

    it("is a share of the first month before that one is earned", () => {
        expect(earnedSchedule(plan, 40, 1)?.earned).toBeCloseTo(0.4, 12);
    });

    it("is 0 where nothing is earned, and expects no duration then", () => {
        expect(earnedSchedule(plan, 0, 3)).toEqual({ earned: 0, elapsed: 3, planned: 5, index: 0, variance: -3, duration: undefined });
    });

    it("is the whole plan where more than it is earned, and stays late where that came late", () => {
        expect(earnedSchedule(plan, 500, 6)).toEqual({ earned: 5, elapsed: 6, planned: 5, index: 5 / 6, variance: -1, duration: 6 });
        expect(earnedSchedule(plan, 900, 6)?.earned).toBe(5);
    });

    it("has no index before the first month of the plan: nothing has elapsed, and never less", () => {
        expect(earnedSchedule(plan, 50, 0)).toEqual({ earned: 0.5, elapsed: 0, planned: 5, index: undefined, variance: 0.5, duration: undefined });
        expect(earnedSchedule(plan, 50, -1)?.elapsed).toBe(0);
    });

    it("counts months to which the plan adds nothing, told or not", () => {
        // 200 in the second month and nothing in the two that follow: reached only with the next amount.
        for (const stretch of [series(100, 200, 200, 200, 300), series(100, 200, NONE, NONE, 300)]) {
            expect(earnedSchedule(stretch, 200, 3)?.earned).toBe(4);
            expect(earnedSchedule(stretch, 250, 3)?.earned).toBe(4.5);
            expect(earnedSchedule(stretch, 150, 3)?.earned).toBe(1.5);
            expect(earnedSchedule(stretch, 150, 3)?.planned).toBe(5);
        }
    });

    it("does not count the zeros before the plan, nor the level after it", () => {
        expect(earnedSchedule(series(0, 0, 100, 200, 200, 200), 150, 3)).toEqual({ earned: 1.5, elapsed: 2, planned: 2, index: 0.75, variance: -0.5, duration: 2 / 0.75 });
    });

    it("takes the last month at or below the earned value where a re-plan made the curve dip", () => {
        // 300, back to 200, then 400: with 250 earned the third month is passed, and a quarter of the step to the fourth.
        expect(earnedSchedule(series(100, 300, 200, 400), 250, 3)?.earned).toBe(3.25);
    });

    it("reaches a level that is earned but for floating dust", () => {
        const dusty = series(0.1, 0.1 + 0.2, NONE, NONE, 0.5);
        expect(earnedSchedule(dusty, 0.3, 3)?.earned).toBeCloseTo(4, 9);
    });

    it("is none without a plan or an earned value", () => {
        expect(earnedSchedule(even(4, NONE), 100, 3)).toBeUndefined();
        expect(earnedSchedule(even(4, 0), 100, 3)).toBeUndefined();
        expect(earnedSchedule(series(), 100, 3)).toBeUndefined();
        expect(earnedSchedule(plan, NaN, 3)).toBeUndefined();
    });

    it("takes a plan of one month and one of 240", () => {
        expect(earnedSchedule(series(100), 50, 0)).toEqual({ earned: 0.5, elapsed: 1, planned: 1, index: 0.5, variance: -0.5, duration: 2 });
        expect(earnedSchedule(cumulated(even(240, 10), "periodic"), 1234, 200)?.earned).toBeCloseTo(123.4, 9);
    });

    it("is C + (EV - PV at C) / (PV at C + 1 - PV at C) on the curve carried over its gaps, as Lipke's definition has it", () => {
        const months = fc.array(fc.oneof(fc.integer({ min: -40, max: 200 }), fc.constant(0), fc.constant(NaN)), { minLength: 1, maxLength: 24 });
        expectAlways(fc.property(months, fc.integer({ min: 0, max: 3000 }), (amounts, earned) => {
            const told = earnedSchedule(cumulated(series(...amounts), "periodic"), earned, 5);
            return told === undefined ? amounts.every((amount) => !isTold(amount) || amount === 0) : Math.abs(told.earned - byDefinition(amounts, earned)) < 1e-9;
        }), 1000);
    });

    it("never falls as more is earned, on a plan that only grows", () => {
        const months = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 24 }).filter((amounts) => amounts.some((amount) => amount > 0));
        expectAlways(fc.property(months, fc.nat(2000), fc.nat(500), (amounts, less, more) => {
            const curve: Series = cumulated(series(...amounts), "periodic");
            const [one, other] = [earnedSchedule(curve, less, 4), earnedSchedule(curve, less + more, 4)];
            return one !== undefined && other !== undefined && one.earned >= 0 && one.earned <= other.earned + 1e-9 && other.earned <= other.planned;
        }));
    });
});

function byDefinition(amounts: readonly number[], earned: number): number {
    const lines = amounts.map((amount) => isTold(amount) ? amount : 0);
    const inPlan = lines.map((amount, month) => amount === 0 ? -1 : month).filter((month) => month >= 0);
    const levels = [0];
    for (const amount of lines.slice(inPlan[0], inPlan[inPlan.length - 1] + 1)) levels.push(levels[levels.length - 1] + amount);
    const passed = Math.max(0, ...levels.map((level, month) => level <= earned ? month : 0));
    return passed === levels.length - 1 ? passed : passed + (earned - levels[passed]) / (levels[passed + 1] - levels[passed]);
}
