import * as fc from "fast-check";
import { budgetChanges, decomposed, DecompositionInput, looksAnnual } from "../../../../src/domain/burn/variance";
import { expectAlways } from "../property";
import { anySeries, even, NONE, series, toldSeries } from "./amounts";

const overrun: DecompositionInput = { original: 1000, revised: 1100, actual: 600, earned: 520, landing: 1250 };

describe("from the original budget to the landing", () => {
    it("lead the changes, what is spent beyond progress, and what is to come beyond its budget", () => {
        // 1,100 - 1,000; 600 - 520; (1,250 - 600) - (1,100 - 520) = 650 - 580.
        expect(decomposed(overrun)).toEqual({ original: 1000, changes: 100, revised: 1100, toDate: 80, toCome: 70, overrun: 150, landing: 1250 });
    });

    it("leads one overrun without earned value or without actuals", () => {
        const one = { original: 1000, changes: 100, revised: 1100, toDate: undefined, toCome: undefined, overrun: 150, landing: 1250 };
        expect(decomposed({ ...overrun, earned: undefined })).toEqual(one);
        expect(decomposed({ ...overrun, actual: undefined })).toEqual(one);
    });

    it("leads from the revised budget where no original one is told", () => {
        expect(decomposed({ ...overrun, original: undefined })).toEqual({ original: undefined, changes: undefined, revised: 1100, toDate: 80, toCome: 70, overrun: 150, landing: 1250 });
    });

    it("leads nowhere without a revised budget or a landing: neither is zero", () => {
        expect(decomposed({ ...overrun, revised: undefined })).toBeUndefined();
        expect(decomposed({ ...overrun, landing: undefined })).toBeUndefined();
    });

    it("has parts below zero where money is saved, also where less than nothing is left to spend", () => {
        // 900 - 1,000; 600 - 650; (580 - 600) - (900 - 650) = -20 - 250.
        expect(decomposed({ original: 1000, revised: 900, actual: 600, earned: 650, landing: 580 }))
            .toEqual({ original: 1000, changes: -100, revised: 900, toDate: -50, toCome: -270, overrun: -320, landing: 580 });
    });

    it("adds up: changes, to date and to come are the landing minus the original", () => {
        const money = fc.integer({ min: -100_000, max: 5_000_000 });
        const cents = money.map((amount) => amount / 100);
        expectAlways(fc.property(cents, cents, cents, cents, cents, (original, revised, actual, earned, landing) => {
            const parts = decomposed({ original, revised, actual, earned, landing });
            const sum = (parts?.changes ?? NaN) + (parts?.toDate ?? NaN) + (parts?.toCome ?? NaN);
            const direct = (landing - actual) - (revised - earned);
            return Math.abs(sum - (landing - original)) < 1e-6 && Math.abs((parts?.toCome ?? NaN) - direct) < 1e-6
                && Math.abs((parts?.changes ?? NaN) + (parts?.overrun ?? NaN) - (landing - original)) < 1e-6;
        }));
    });
});

describe("the changes of a budget", () => {
    it("are where an amount is another than the one told before, gaps or not", () => {
        expect(budgetChanges(series(NONE, 1000, 1000, NONE, 1200, NONE, 900))).toEqual([
            { place: 4, amount: 200, from: 1000, to: 1200 },
            { place: 6, amount: -300, from: 1200, to: 900 },
        ]);
    });

    it("are none of the first amount, nor where none is told", () => {
        expect(budgetChanges(series(NONE, 1000, 1000))).toEqual([]);
        expect(budgetChanges(even(3, NONE))).toEqual([]);
    });

    it("take more than half a cent", () => {
        expect(budgetChanges(series(1000, 1000.004, 1000.01))).toEqual([{ place: 2, amount: 1000.01 - 1000.004, from: 1000.004, to: 1000.01 }]);
    });

    it("take a budget that is withdrawn for a change to zero", () => {
        expect(budgetChanges(series(1000, 0))).toEqual([{ place: 1, amount: -1000, from: 1000, to: 0 }]);
    });

    it("lead from the first told amount to the last one", () => {
        expectAlways(fc.property(anySeries, (revised) => {
            const told = [...revised].filter((value) => !Number.isNaN(value));
            const total = budgetChanges(revised).reduce((sum, { amount }) => sum + amount, 0);
            return total === (told.length === 0 ? 0 : told[told.length - 1] - told[0]);
        }));
    });
});

describe("an annual envelope under actuals of a life", () => {
    // Years of four quarters.
    const startsYear = (place: number): boolean => place % 4 === 0;
    const envelope = series(100, 100, 100, 100, 120, 120, 120, 120, 90, 90);
    const actual = series(25, 50, 75, 100, 130, 160, 190, 220, 245, NONE);

    it("is suspected where the budget changes with each year and the actuals are above it", () => {
        expect(looksAnnual(envelope, actual, startsYear)).toBe(true);
    });

    it("is not suspected of a budget that changes within a year as well", () => {
        expect(looksAnnual(series(100, 100, 110, 110, 120, 120, 120, 120, 90, 90), actual, startsYear)).toBe(false);
    });

    it("is not suspected of one change alone, nor of none", () => {
        expect(looksAnnual(series(100, 100, 100, 100, 120, 120, 120, 120, 120, 120), actual, startsYear)).toBe(false);
        expect(looksAnnual(even(10, 100), actual, startsYear)).toBe(false);
    });

    it("is not suspected of a budget over the life that is topped up with each year", () => {
        expect(looksAnnual(series(100, 100, 100, 100, 220, 220, 220, 220, 310, 310), actual, startsYear)).toBe(false);
        // 130 spent under 120 in between, 200 at the end.
        expect(looksAnnual(series(100, 100, 100, 100, 120, 120, 120, 120, 300, 300), actual, startsYear)).toBe(false);
    });

    it("is not suspected where nothing is spent, or nothing but before the envelope is told", () => {
        expect(looksAnnual(envelope, even(10, NONE), startsYear)).toBe(false);
        expect(looksAnnual(series(NONE, NONE, NONE, NONE, 100, 100, 100, 100, 120, 120, 120, 120, 90), series(500), startsYear)).toBe(false);
    });

    it("is never suspected while actuals stay within the budget", () => {
        expectAlways(fc.property(toldSeries, fc.nat(3), (revised, start) => !looksAnnual(revised, revised.map((value) => value - 1), (place) => place % 4 === start)));
    });
});
