import * as fc from "fast-check";
import { fiscalYearOf, startsFiscalYear, withinYear } from "../../../../src/domain/burn/fiscalYear";
import { cumulated, firstTold, isTold, perPeriod } from "../../../../src/domain/burn/series";
import { expectAlways } from "../property";
import { anySeries, NONE, series, toldSeries } from "./amounts";

const month = (year: number, number: number): Date => new Date(year, number - 1, 1);

describe("the fiscal year of a day", () => {
    it("is the calendar year when it begins in January", () => {
        expect([1, 6, 12].map((number) => fiscalYearOf(month(2026, number), 1))).toEqual([2026, 2026, 2026]);
    });

    it("is named by the year in which it ends when it begins later", () => {
        expect([1, 3, 4, 12].map((number) => fiscalYearOf(month(2026, number), 4))).toEqual([2026, 2026, 2027, 2027]);
        expect([11, 12].map((number) => fiscalYearOf(month(2026, number), 12))).toEqual([2026, 2027]);
    });

    it("begins on the first day of its first month and goes on for twelve", () => {
        expect(startsFiscalYear(month(2026, 4), 4)).toBe(true);
        expect(startsFiscalYear(new Date(2026, 3, 2), 4)).toBe(false);
        expect(startsFiscalYear(month(2026, 1), 4)).toBe(false);
        expectAlways(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 240 }), (firstMonth, months) => {
            const [before, start] = [new Date(2010, months - 1, 1), new Date(2010, months, 1)];
            return startsFiscalYear(start, firstMonth) === (fiscalYearOf(start, firstMonth) === fiscalYearOf(before, firstMonth) + 1);
        }));
    });
});

describe("a series within a year", () => {
    it("begins again with what the year adds", () => {
        expect(withinYear(series(10, 30, 60, 100, 150), 2, 3)).toEqual(series(NONE, NONE, 30, 70, NONE));
    });

    it("opens with the last amount told where the one before the year is not", () => {
        expect(withinYear(series(10, 30, NONE, 100, NONE, 170), 3, 5)).toEqual(series(NONE, NONE, NONE, 70, NONE, 140));
    });

    it("opens at 0 where a series begins within the year, or with the time axis", () => {
        expect(withinYear(series(NONE, NONE, NONE, 40, 90), 2, 4)).toEqual(series(NONE, NONE, NONE, 40, 90));
        expect(withinYear(series(10, 30, 60), 0, 1)).toEqual(series(10, 30, NONE));
    });

    it("may be cut beyond the time axis", () => {
        expect(withinYear(series(10, 30), -3, 9)).toEqual(series(10, 30));
        expect(withinYear(series(10, 30), 5, 9)).toEqual(series(NONE, NONE));
    });

    it("adds period by period what the whole series does", () => {
        expectAlways(fc.property(toldSeries, fc.nat(23), fc.nat(23), (amounts, one, other) => {
            const [from, to] = [Math.min(one, other), Math.max(one, other)];
            const year = withinYear(cumulated(amounts, "periodic"), from, to);
            const sums = cumulated(amounts.slice(from, to + 1), "periodic");
            return year.every((value, place) => place < from || place > to ? !isTold(value) : value === sums[place - from]);
        }));
    });

    it("keeps the amounts of its periods, gaps or not", () => {
        expectAlways(fc.property(anySeries, fc.integer({ min: 1, max: 12 }), (amounts, from) => {
            const whole = cumulated(amounts, "periodic");
            const year = withinYear(whole, from, amounts.length - 1);
            const [flows, own] = [perPeriod(whole, "cumulative"), perPeriod(year, "cumulative")];
            return own.every((value, place) => place <= from || !isTold(value) || place === firstTold(year) || value === flows[place]);
        }));
    });
});
