import * as fc from "fast-check";
import { actualsAfter, Closing, closingOf, ClosingInput, missingClosings } from "../../../../src/domain/burn/closing";
import { isTold } from "../../../../src/domain/burn/series";
import { expectAlways } from "../property";
import { anySeries, day, even, monthEnds, NONE, series } from "./amounts";

// January to June 2026.
const ends = monthEnds(2026, 6);
const nothing: ClosingInput = { ends, chosen: undefined, model: undefined, actual: undefined, now: day(2026, 6, 15) };
const closed = (input: Partial<ClosingInput>): Closing => closingOf({ ...nothing, ...input });

describe("the closing", () => {
    it("is the last month with an actual", () => {
        expect(closed({ actual: series(10, 20, 30, NONE, NONE, NONE) })).toEqual({ place: 2, source: "actuals", time: day(2026, 4, 1) });
    });

    it("is no month under way, whatever has been spent in it: a partial month would be drawn as a dip", () => {
        const actual = series(10, 20, 30, 40, 45, NONE);
        expect(closed({ actual, now: day(2026, 5, 15) }).place).toBe(3);
        expect(closed({ actual, now: day(2026, 6, 1) - 1 }).place).toBe(3);
        expect(closed({ actual, now: day(2026, 6, 1) }).place).toBe(4);
    });

    it("goes back over months without an actual to the last one that has some", () => {
        expect(closed({ actual: series(10, 20, NONE, NONE, 5, NONE), now: day(2026, 5, 2) }).place).toBe(1);
    });

    it("is none where nothing is told, or nothing that is over", () => {
        const none: Closing = { place: -1, source: "none", time: NaN };
        expect(closed({})).toEqual(none);
        expect(closed({ actual: even(6, NONE) })).toEqual(none);
        expect(closed({ actual: series(NONE, NONE, 10, NONE, NONE, NONE), now: day(2026, 3, 31) })).toEqual(none);
        expect(closed({ ends: [], actual: series() })).toEqual(none);
    });

    it("is what the model tells rather than the last actual, and what the author chose rather than either", () => {
        const actual = series(10, 20, 30, 40, NONE, NONE);
        expect(closed({ actual, model: day(2026, 3, 31) })).toEqual({ place: 2, source: "model", time: day(2026, 4, 1) });
        expect(closed({ actual, model: day(2026, 3, 31), chosen: day(2026, 2, 28) })).toEqual({ place: 1, source: "chosen", time: day(2026, 3, 1) });
        expect(closed({ chosen: day(2026, 5, 31) })).toEqual({ place: 4, source: "chosen", time: day(2026, 6, 1) });
    });

    it("takes a day as a whole, at whatever hour it is told", () => {
        for (const hour of [0, 9, 23]) expect(closed({ model: day(2026, 3, 31) + hour * 3_600_000 }).place).withContext(String(hour)).toBe(2);
    });

    it("closes only the periods that end with the day or before", () => {
        expect(closed({ model: day(2026, 3, 30) }).place).toBe(1);
        expect(closed({ model: day(2026, 4, 1) }).place).toBe(2);
        expect(closed({ model: day(2031, 1, 1) }).place).toBe(5);
        // A quarter with one month to go is not closed.
        expect(closed({ ends: [day(2026, 4, 1), day(2026, 7, 1)], model: day(2026, 5, 31) }).place).toBe(0);
    });

    it("closes nothing where the chosen day lies before the first end, although there are actuals", () => {
        expect(closed({ chosen: day(2025, 12, 31), actual: series(10, 20, 30, 40, NONE, NONE) })).toEqual({ place: -1, source: "chosen", time: NaN });
    });

    it("passes over a day that is no date", () => {
        expect(closed({ chosen: NaN, model: Infinity, actual: series(10) })).toEqual({ place: 0, source: "actuals", time: day(2026, 2, 1) });
    });

    it("never lies after now without being chosen, nor goes back as time goes on", () => {
        const instant = fc.integer({ min: day(2025, 12, 1), max: day(2026, 9, 1) });
        expectAlways(fc.property(anySeries, instant, instant, (actual, one, other) => {
            const [early, late] = [Math.min(one, other), Math.max(one, other)];
            const [before, after] = [closed({ actual, now: early }), closed({ actual, now: late })];
            return !(before.time > early) && !(after.time > late) && before.place <= after.place;
        }));
    });
});

describe("actuals after the closing", () => {
    it("are counted, zeros and credits included", () => {
        expect(actualsAfter(series(10, 20, 0, NONE, -5), 1)).toBe(2);
        expect(actualsAfter(series(10, 20), 1)).toBe(0);
        expect(actualsAfter(series(10, 20), -1)).toBe(2);
    });
});

describe("missing closings", () => {
    it("are the closed months without an actual since the first one", () => {
        expect(missingClosings(series(NONE, 10, NONE, 20, NONE, NONE), 4)).toEqual([2, 4]);
    });

    it("are none before the first actual, nor after the closing, nor where nothing was ever spent", () => {
        expect(missingClosings(series(NONE, NONE, 10, NONE), 2)).toEqual([]);
        expect(missingClosings(even(4, NONE), 3)).toEqual([]);
        expect(missingClosings(series(10, NONE), -1)).toEqual([]);
    });

    it("take a month of zero for told", () => {
        expect(missingClosings(series(10, 0, 20), 2)).toEqual([]);
    });

    it("and the told months make up all closed ones since the first actual, beyond the time axis none", () => {
        expectAlways(fc.property(anySeries, fc.integer({ min: -1, max: 30 }), (actual, closing) => {
            const first = actual.findIndex(isTold);
            const closedMonths = first < 0 ? 0 : Math.max(0, Math.min(closing, actual.length - 1) - first + 1);
            const told = actual.filter((value, place) => isTold(value) && place <= closing).length;
            return missingClosings(actual, closing).length + told === closedMonths;
        }));
    });
});
