import * as fc from "fast-check";
import { exhaustionOf, monthsAfter, Pace, PaceInput, paceOf } from "../../../../src/domain/burn/pace";
import { cumulated, isTold, perPeriod, Series } from "../../../../src/domain/burn/series";
import { expectAlways } from "../property";
import { day, even, monthEnds, NONE, series } from "./amounts";

const blank: Pace = { burnRate: undefined, runway: undefined, exhaustion: undefined };

/** The pace of amounts told month by month. */
function monthly(amounts: Series, changes: Partial<PaceInput> = {}): Pace {
    const isPeriodTold = (place: number): boolean => isTold(amounts[place]);
    return paceOf({ actual: cumulated(amounts, "periodic"), isPeriodTold, closing: amounts.length - 1, monthsPerPeriod: 1, budget: 1000, closingDay: day(2026, 4, 30), ...changes });
}

/** The pace of amounts told since the beginning. */
function sinceBeginning(actual: Series, changes: Partial<PaceInput> = {}): Pace {
    const amounts = perPeriod(actual, "cumulative");
    return monthly(amounts, { actual, ...changes });
}

describe("the burn rate", () => {
    it("is the mean of the last three closed months", () => {
        // (90 + 60 + 30) / 3
        expect(monthly(series(500, 90, 60, 30)).burnRate).toBe(60);
        expect(monthly(series(500, 90, 60, 30), { closing: 2 }).burnRate).toBeCloseTo(650 / 3, 9);
    });

    it("does not count what is spent after the closing", () => {
        expect(monthly(series(90, 60, 30, 900), { closing: 2 }).burnRate).toBe(60);
    });

    it("is that of the last closed quarter or year where periods are so long", () => {
        expect(monthly(series(500, 90), { monthsPerPeriod: 3 }).burnRate).toBe(30);
        expect(monthly(series(500, 240), { monthsPerPeriod: 12 }).burnRate).toBe(20);
    });

    it("is none when one of its months is not told: blank is not zero", () => {
        expect(monthly(series(500, 90, NONE, 30))).toEqual(blank);
        expect(monthly(series(500, 90, 60, NONE))).toEqual(blank);
        expect(monthly(series(500, 90, NONE, 30, 40, 50)).burnRate).withContext("a gap before them").toBe(40);
    });

    it("takes a month that is told as zero for zero", () => {
        expect(monthly(series(500, 90, 0, 30)).burnRate).toBe(40);
    });

    it("takes the months before the first amount for zero", () => {
        // 90 in the only month of three.
        expect(monthly(series(NONE, NONE, 90)).burnRate).toBe(30);
        expect(monthly(series(NONE, 60, 90)).burnRate).toBe(50);
        expect(monthly(series(NONE, 90)).burnRate).withContext("the first of three lies before the time axis").toBe(30);
    });

    it("does not guess what was spent before a time axis that begins with an amount", () => {
        expect(monthly(series(90))).toEqual(blank);
        expect(monthly(series(90, 60))).toEqual(blank);
        expect(monthly(series(90, 60, 30)).burnRate).toBe(60);
    });

    it("does not take an opening balance for the spending of a month", () => {
        expect(sinceBeginning(series(400, 490, 550))).toEqual(blank);
        // 580 - 400 over three months.
        expect(sinceBeginning(series(400, 490, 550, 580)).burnRate).toBe(60);
        expect(sinceBeginning(series(400, 520), { monthsPerPeriod: 3 }).burnRate).toBe(40);
        expect(sinceBeginning(series(400), { monthsPerPeriod: 3 })).toEqual(blank);
    });

    it("is none beside a gap of amounts told since the beginning", () => {
        expect(sinceBeginning(series(NONE, 400, NONE, 550, 580, 610))).toEqual(blank);
        expect(sinceBeginning(series(NONE, 400, NONE, 550, 580, 610, 640)).burnRate).toBe(30);
    });

    it("may be below zero under credits", () => {
        expect(monthly(series(500, -90, 0, 30)).burnRate).toBe(-20);
    });

    it("is none before anything is closed or spent", () => {
        expect(monthly(series(90, 60, 30), { closing: -1 })).toEqual(blank);
        expect(monthly(series(NONE, NONE, NONE, 90), { closing: 2 })).toEqual(blank);
        expect(monthly(even(6, NONE))).toEqual(blank);
        expect(monthly(series())).toEqual(blank);
    });

    it("is that of an even spending on 240 months", () => {
        expect(monthly(even(240, 25), { budget: 6100 })).toEqual({ burnRate: 25, runway: 4, exhaustion: day(2026, 8, 30) });
    });

    it("is the same whatever untold months stand before the first", () => {
        const amounts = fc.array(fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constant(NaN)), { minLength: 1, maxLength: 12 });
        expectAlways(fc.property(amounts, fc.integer({ min: 1, max: 6 }), (some, before) => {
            const [late, later] = [series(NONE, ...some), series(...even(before, NONE), ...some)];
            return JSON.stringify(monthly(late)) === JSON.stringify(monthly(later));
        }));
    });
});

describe("the runway", () => {
    it("is the months that the rest of the budget lasts, not rounded", () => {
        // Spent 680 of 1,000; 60 a month: 320 / 60.
        expect(monthly(series(500, 90, 60, 30)).runway).toBeCloseTo(16 / 3, 12);
    });

    it("is below zero on an overspent budget", () => {
        // Spent 680 of 600; 60 a month: -80 / 60.
        expect(monthly(series(500, 90, 60, 30), { budget: 600 }).runway).toBeCloseTo(-4 / 3, 12);
    });

    it("is none without a budget, and without spending to measure it by", () => {
        expect(monthly(series(500, 90, 60, 30), { budget: undefined })).toEqual({ burnRate: 60, runway: undefined, exhaustion: undefined });
        expect(monthly(series(500, 90, 60, 30), { budget: NaN }).runway).toBeUndefined();
        expect(monthly(series(500, 0, 0, 0))).toEqual({ burnRate: 0, runway: undefined, exhaustion: undefined });
        expect(monthly(series(500, -90, 0, 30)).runway).toBeUndefined();
    });

    it("is none on the floating dust of a correction that cancels itself", () => {
        // 0.1 + 0.2 - 0.3 leaves 5.6e-17.
        expect(monthly(series(500, 0.1, 0.2, -0.3)).runway).toBeUndefined();
    });

    it("times the rate is what is left of the budget", () => {
        const spending = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 20 });
        expectAlways(fc.property(spending, fc.integer({ min: 0, max: 20_000 }), (amounts, budget) => {
            const { burnRate, runway } = monthly(series(...amounts), { budget });
            const left = budget - amounts.reduce((sum, amount) => sum + amount, 0);
            return burnRate !== undefined && runway !== undefined && Math.abs(burnRate * runway - left) < 1e-6;
        }));
    });
});

describe("the exhaustion date", () => {
    const spent = series(500, 90, 60, 30);
    const withBudget = (budget: number, closingDay = day(2026, 4, 30)): number | undefined => monthly(spent, { budget, closingDay }).exhaustion;

    it("is the closing day and the whole months of the runway", () => {
        // 320 / 60 = 5.33 months after 30 April.
        expect(withBudget(1000)).toBe(day(2026, 9, 30));
        // Exactly 5 months, then a little less.
        expect(withBudget(980)).toBe(day(2026, 9, 30));
        expect(withBudget(979)).toBe(day(2026, 8, 30));
        expect(withBudget(680)).toBe(day(2026, 4, 30));
    });

    it("counts back from the closing on an overspent budget, rounded toward the past as in the model", () => {
        // -1.33 months is 2 whole ones back; -1 is one; -0.02 is one.
        expect(withBudget(600)).toBe(day(2026, 2, 28));
        expect(withBudget(620)).toBe(day(2026, 3, 30));
        expect(withBudget(679)).toBe(day(2026, 3, 30));
    });

    it("falls on the last day of a shorter month", () => {
        // 680 + 10 * 60 = 1,280: ten months after 30 April 2026.
        expect(withBudget(1280)).toBe(day(2027, 2, 28));
        expect(withBudget(740, day(2026, 1, 31))).toBe(day(2026, 2, 28));
    });

    it("does not lose a month to floating dust", () => {
        // Spent 0.3 of 0.6, 0.1 a month: three months left, were it not for the dust.
        const dusty = monthly(series(0.1, 0.1, 0.1), { budget: 0.6 });
        expect(dusty.runway).toBeLessThan(3);
        expect(dusty.exhaustion).toBe(day(2026, 7, 30));
    });

    it("is told up to a hundred years ahead or behind, and not beyond", () => {
        // 60 a month for 1,200 months is 72,000.
        expect(withBudget(72_680)).toBe(day(2126, 4, 30));
        expect(withBudget(72_681)).toBeUndefined();
        expect(withBudget(680 - 72_000)).toBe(day(1926, 4, 30));
        expect(withBudget(679 - 72_000)).toBeUndefined();
    });

    it("is none without a closing day", () => {
        expect(monthly(spent, { closingDay: undefined })).toEqual({ burnRate: 60, runway: monthly(spent).runway, exhaustion: undefined });
    });

    it("is that of any runway, as the model may tell it", () => {
        expect(exhaustionOf(5.9, day(2026, 4, 30))).toBe(day(2026, 9, 30));
        expect(exhaustionOf(-0.1, day(2026, 4, 30))).toBe(day(2026, 3, 30));
        expect([exhaustionOf(undefined, day(2026, 4, 30)), exhaustionOf(5, undefined), exhaustionOf(1200.5, day(2026, 4, 30))]).toEqual([undefined, undefined, undefined]);
    });

    it("never comes earlier with more budget", () => {
        const budget = fc.integer({ min: -5000, max: 50_000 });
        expectAlways(fc.property(budget, fc.nat(5000), (less, more) => (withBudget(less) ?? NaN) <= (withBudget(less + more) ?? NaN)));
    });
});

describe("so many months after a day", () => {
    it("is the same day of another month", () => {
        expect(monthsAfter(day(2026, 4, 15), 1)).toBe(day(2026, 5, 15));
        expect(monthsAfter(day(2026, 4, 15), -4)).toBe(day(2025, 12, 15));
        expect(monthsAfter(day(2026, 4, 30), 25)).toBe(day(2028, 5, 30));
        expect(monthsAfter(day(2026, 4, 15), 0)).toBe(day(2026, 4, 15));
    });

    it("is the last day of a month that is too short, leap years known", () => {
        expect(monthsAfter(day(2026, 1, 31), 1)).toBe(day(2026, 2, 28));
        expect(monthsAfter(day(2028, 1, 31), 1)).toBe(day(2028, 2, 29));
        expect(monthsAfter(day(2026, 3, 31), -1)).toBe(day(2026, 2, 28));
        expect(monthsAfter(day(2026, 5, 31), 1)).toBe(day(2026, 6, 30));
    });

    it("begins at midnight, whatever the hour and whatever the clocks do in between", () => {
        expect(monthsAfter(day(2026, 1, 15) + 13 * 3_600_000, 6)).toBe(day(2026, 7, 15));
        expect(monthEnds(2026, 12).map((end) => new Date(monthsAfter(end, 5)).getHours())).toEqual(Array.from({ length: 12 }, () => 0));
    });

    it("always falls in that month, on the same day or on its last one", () => {
        const start = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(1970, 0, 1 + days));
        expectAlways(fc.property(start, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
            const to = new Date(monthsAfter(from.getTime(), months));
            const apart = (to.getFullYear() - from.getFullYear()) * 12 + to.getMonth() - from.getMonth();
            const isLastDay = new Date(to.getFullYear(), to.getMonth(), to.getDate() + 1).getDate() === 1;
            return apart === months && (to.getDate() === from.getDate() || (to.getDate() < from.getDate() && isLastDay));
        }));
    });
});
