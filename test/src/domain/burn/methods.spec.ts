import * as fc from "fast-check";
import { coneCurves, ConeInput, costIndex, EAC_METHODS, eacMethods, methodsRange, Position, scheduleIndex } from "../../../../src/domain/burn/methods";
import { expectAlways } from "../property";
import { even, NONE, sameAmounts, series } from "./amounts";

// Earned 400 for 500 spent and 500 planned, of 1,000: CPI = 400/500 = 0.8, SPI = 400/500 = 0.8.
const late: Position = { budget: 1000, actual: 500, earned: 400, planned: 500, landing: 1150, planEnded: false };
const at = (changes: Partial<Position>): Position => ({ ...late, ...changes });
const money = fc.integer({ min: -200, max: 3000 });
const anyPosition = fc.record({
    budget: fc.option(money, { nil: undefined }),
    actual: fc.option(money, { nil: undefined }),
    earned: fc.option(money, { nil: undefined }),
    planned: fc.option(money, { nil: undefined }),
    landing: fc.option(money, { nil: undefined }),
    planEnded: fc.boolean(),
});

describe("the cost index", () => {
    it("is earned over actual", () => {
        expect(costIndex(late)).toBe(0.8);
    });

    it("is none where nothing is spent or one of the two is not told: no cost is no infinite performance", () => {
        expect(costIndex({ earned: 400, actual: 0 })).toBeUndefined();
        expect(costIndex({ earned: undefined, actual: 500 })).toBeUndefined();
        expect(costIndex({ earned: 400, actual: undefined })).toBeUndefined();
    });

    it("is 0 where something is spent and nothing earned", () => {
        expect(costIndex({ earned: 0, actual: 500 })).toBe(0);
    });
});

describe("the schedule index", () => {
    it("is earned over planned", () => {
        expect(scheduleIndex(late)).toBe(0.8);
    });

    it("is none where nothing is planned yet, or not told", () => {
        expect(scheduleIndex(at({ planned: 0 }))).toBeUndefined();
        expect(scheduleIndex(at({ planned: undefined }))).toBeUndefined();
        expect(scheduleIndex(at({ earned: undefined }))).toBeUndefined();
    });

    it("says nothing once the plan has ended, because it tends to 1 even when late", () => {
        expect(scheduleIndex(at({ planned: 1000, earned: 980, planEnded: true }))).toBeUndefined();
    });
});

describe("the estimates at completion", () => {
    it("are reckoned by each method", () => {
        const eacs = eacMethods(late);
        expect(eacs.bottomUp).toBe(1150);
        // 500 + (1,000 - 400)
        expect(eacs.atBudget).toBe(1100);
        // 1,000 / 0.8
        expect(eacs.cpi).toBe(1250);
        // 500 + 600 / (0.8 * 0.8) = 500 + 937.5
        expect(eacs.cpiSpi).toBeCloseTo(1437.5, 9);
    });

    it("tell no index method where nothing is spent", () => {
        expect(eacMethods(at({ actual: 0 }))).toEqual({ bottomUp: 1150, atBudget: 600, cpi: undefined, cpiSpi: undefined });
    });

    it("tell no index method where nothing is earned: an index of 0 would take for ever", () => {
        expect(eacMethods(at({ earned: 0 }))).toEqual({ bottomUp: 1150, atBudget: 1500, cpi: undefined, cpiSpi: undefined });
    });

    it("tell no index method under credits above the spending", () => {
        expect(eacMethods(at({ actual: -50 }))).toEqual({ bottomUp: 1150, atBudget: 550, cpi: undefined, cpiSpi: undefined });
        // Both indices below 0: their product is above it, and means nothing.
        expect(eacMethods(at({ actual: -50, planned: -10 })).cpiSpi).toBeUndefined();
    });

    it("leave the schedule out once the plan has ended", () => {
        const eacs = eacMethods(at({ planEnded: true }));
        expect([eacs.cpi, eacs.cpiSpi]).toEqual([1250, undefined]);
    });

    it("tell what is told and nothing else", () => {
        const blank = { bottomUp: undefined, atBudget: undefined, cpi: undefined, cpiSpi: undefined };
        expect(eacMethods(at({ earned: undefined }))).toEqual({ ...blank, bottomUp: 1150 });
        expect(eacMethods(at({ budget: undefined, landing: undefined }))).toEqual(blank);
        expect(eacMethods(at({ actual: undefined }))).toEqual({ ...blank, bottomUp: 1150 });
    });

    it("meet in the budget when all goes by the plan", () => {
        expect(eacMethods(at({ actual: 500, earned: 500, landing: 1000 }))).toEqual({ bottomUp: 1000, atBudget: 1000, cpi: 1000, cpiSpi: 1000 });
    });

    it("grow with the pessimism of the method where cost and schedule are both behind", () => {
        const behind = fc.record({ earned: fc.integer({ min: 1, max: 900 }), cost: fc.integer({ min: 0, max: 900 }), delay: fc.integer({ min: 0, max: 900 }) });
        expectAlways(fc.property(behind, ({ earned, cost, delay }) => {
            const eacs = eacMethods(at({ earned, actual: earned + cost, planned: earned + delay }));
            const [optimistic, typical, pessimistic] = [eacs.atBudget ?? NaN, eacs.cpi ?? NaN, eacs.cpiSpi ?? NaN];
            return optimistic <= typical * (1 + 1e-12) && typical <= pessimistic * (1 + 1e-12);
        }));
    });

    it("are finite or undefined, whatever is told", () => {
        expectAlways(fc.property(anyPosition, (position) => Object.values(eacMethods(position)).every((eac) => eac === undefined || Number.isFinite(eac))));
    });
});

describe("the range of the methods", () => {
    it("runs from the least to the greatest estimate, and says how many there are", () => {
        expect(methodsRange({ bottomUp: 1150, atBudget: 1100, cpi: 1250, cpiSpi: undefined })).toEqual({ low: 1100, high: 1250, count: 3 });
        expect(methodsRange({ bottomUp: 1000, atBudget: undefined, cpi: undefined, cpiSpi: 1000 })).toEqual({ low: 1000, high: 1000, count: 2 });
    });

    it("is none with one method or none: one estimate has no range", () => {
        expect(methodsRange({ bottomUp: 1150, atBudget: undefined, cpi: undefined, cpiSpi: undefined })).toBeUndefined();
        expect(methodsRange({ bottomUp: undefined, atBudget: undefined, cpi: undefined, cpiSpi: undefined })).toBeUndefined();
    });

    it("holds every estimate, and both its ends are estimates", () => {
        expectAlways(fc.property(anyPosition, (position) => {
            const eacs = Object.values(eacMethods(position)).filter((eac) => eac !== undefined);
            const range = methodsRange(eacMethods(position));
            if (range === undefined) return eacs.length < 2;
            return range.count === eacs.length && eacs.includes(range.low) && eacs.includes(range.high) && eacs.every((eac) => eac >= range.low && eac <= range.high);
        }));
    });
});

describe("the cone", () => {
    const straight: ConeInput = { profile: undefined, closing: 1, end: 5, actual: 100, low: 140, high: 180, length: 7 };
    const cone = (changes: Partial<ConeInput>): ReturnType<typeof coneCurves> => coneCurves({ ...straight, ...changes });

    it("runs straight from the actual to both ends without a profile", () => {
        // A quarter of 40 and of 80 a place.
        expect(cone({})).toEqual({ low: series(NONE, 100, 110, 120, 130, 140, NONE), high: series(NONE, 100, 120, 140, 160, 180, NONE) });
    });

    it("takes the shape of the profile after the closing", () => {
        // From 60 to 100: shares of 0.5, 0.5, 0.75 and 1 after the closing.
        const { low, high } = cone({ profile: series(0, 60, 80, 80, 90, 100, 100) });
        expect(low).toEqual(series(NONE, 100, 120, 120, 130, 140, NONE));
        expect(high).toEqual(series(NONE, 100, 140, 140, 160, 180, NONE));
    });

    it("carries a profile over its gaps", () => {
        // From 60, the last told at the closing, to 100: shares of 0, 0.5, 0.5 and 1.
        expect(cone({ profile: series(60, NONE, NONE, 80, NONE, 100, NONE) }).low).toEqual(series(NONE, 100, 100, 120, 120, 140, NONE));
    });

    it("goes on from the actual where a forecast is told after the closing only", () => {
        // From 100 to 200: shares of 0.25, 0.25, 0.5 and 1.
        expect(cone({ profile: series(NONE, NONE, 125, NONE, 150, 200, NONE) }).low).toEqual(series(NONE, 100, 110, 110, 120, 140, NONE));
    });

    it("runs straight where the profile adds nothing more: a plan that is over, or nothing told", () => {
        expect(cone({ profile: series(80, 100, 100, 100, 100, 100, 100) })).toEqual(cone({}));
        expect(cone({ profile: series(80, 100, 90, 90, 90, 90, 90) })).toEqual(cone({}));
        expect(cone({ profile: even(7, NONE) })).toEqual(cone({}));
    });

    it("does not let its sides cross where a credit takes the profile below its start or above its end", () => {
        // From 60 to 100 by way of 40 and 120: shares of 0, 1, 1 and 1.
        const { low, high } = cone({ profile: series(0, 60, 40, 120, 100, 100, 100) });
        expect(low).toEqual(series(NONE, 100, 100, 140, 140, 140, NONE));
        expect(high).toEqual(series(NONE, 100, 100, 180, 180, 180, NONE));
    });

    it("falls where less is left than nothing", () => {
        expect(cone({ low: 60, high: 80 })).toEqual({ low: series(NONE, 100, 90, 80, 70, 60, NONE), high: series(NONE, 100, 95, 90, 85, 80, NONE) });
    });

    it("is a point at the closing where the end is the closing, and nothing where it lies before", () => {
        expect(cone({ end: 1 })).toEqual({ low: series(NONE, 100, NONE, NONE, NONE, NONE, NONE), high: series(NONE, 100, NONE, NONE, NONE, NONE, NONE) });
        expect(cone({ end: 0 }).low).toEqual(even(7, NONE));
    });

    it("stops with the time axis before its end", () => {
        expect(cone({ length: 3 }).high).toEqual(series(NONE, 100, 120));
    });

    it("contains at every place the curve of each method built alike", () => {
        const profile = fc.option(fc.array(fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constant(NaN)), { minLength: 12, maxLength: 12 }).map((values) => series(...values)), { nil: undefined });
        const places = fc.record({ closing: fc.integer({ min: 0, max: 10 }), left: fc.integer({ min: 1, max: 11 }) });
        expectAlways(fc.property(anyPosition, profile, places, (position, shape, { closing, left }) => {
            const eacs = eacMethods(position);
            const range = methodsRange(eacs);
            if (range === undefined || position.actual === undefined) return true;
            const along = { profile: shape, closing, end: Math.min(closing + left, 11), actual: position.actual, length: 12 };
            const { low, high } = coneCurves({ ...along, low: range.low, high: range.high });
            return EAC_METHODS.every((method) => {
                const eac = eacs[method];
                if (eac === undefined) return true;
                const own = coneCurves({ ...along, low: eac, high: eac }).low;
                return own.every((value, place) => Number.isNaN(value) ? Number.isNaN(low[place]) && Number.isNaN(high[place]) : low[place] <= value && value <= high[place]);
            });
        }), 500);
    });

    it("begins with the actual, ends with the range, and is told in between and nowhere else", () => {
        const input = fc.record({ closing: fc.integer({ min: 0, max: 5 }), left: fc.integer({ min: 1, max: 6 }), actual: money, low: money, width: fc.nat(900) });
        expectAlways(fc.property(input, ({ closing, left, actual, low, width }) => {
            const end = closing + left;
            const curves = coneCurves({ profile: undefined, closing, end, actual, low, high: low + width, length: 14 });
            const ends = [curves.low[closing], curves.high[closing], curves.low[end], curves.high[end]];
            return sameAmounts(series(...ends), series(actual, actual, low, low + width))
                && curves.low.every((value, place) => Number.isNaN(value) === (place < closing || place > end));
        }));
    });
});
