import * as fc from "fast-check";
import { ageInDays, DAY, freshness, instant, leastStaleAge, StalenessRule } from "../../../src/domain/staleness";
import { expectAlways } from "./property";

const monthly: StalenessRule = { cadenceDays: 30, staleAfter: 2 };
const weekly: StalenessRule = { cadenceDays: 7, staleAfter: 2 };
const anyRule = fc.record({ cadenceDays: fc.integer({ min: 1, max: 3660 }), staleAfter: fc.integer({ min: 1, max: 24 }) });
const ORDER = ["fresh", "aging", "stale"];

describe("ageInDays", () => {
    it("counts whole days", () => {
        expect(ageInDays(0, 10 * DAY)).toBe(10);
        expect(ageInDays(0, 10 * DAY - 1)).toBe(9);
        expect(ageInDays(0, 10 * DAY + 1)).toBe(10);
        expect(ageInDays(5, 5)).toBe(0);
    });

    it("is never negative: a report may be entered after its period closed", () => {
        expect(ageInDays(3 * DAY, 0)).toBe(0);
    });

    it("counts the days of the calendar between two midnights, also where the clocks change in between", () => {
        expect(ageInDays(new Date(2026, 2, 1).getTime(), new Date(2026, 3, 1).getTime())).toBe(31);
        expect(ageInDays(new Date(2026, 9, 1).getTime(), new Date(2026, 10, 1).getTime())).toBe(31);
    });
});

describe("freshness", () => {
    it("is fresh up to one cycle, the last day included", () => {
        expect([0, 29, 30].map((age) => freshness(age, monthly))).toEqual(["fresh", "fresh", "fresh"]);
        expect(freshness(7, weekly)).toBe("fresh");
    });

    it("ages up to the limit, the limit included", () => {
        expect([31, 59, 60].map((age) => freshness(age, monthly))).toEqual(["aging", "aging", "aging"]);
        expect([8, 14].map((age) => freshness(age, weekly))).toEqual(["aging", "aging"]);
    });

    it("is stale beyond the limit", () => {
        expect([61, 1000].map((age) => freshness(age, monthly))).toEqual(["stale", "stale"]);
        expect(freshness(15, weekly)).toBe("stale");
    });

    it("goes from fresh to stale at once where one cycle is the limit", () => {
        expect([30, 31].map((age) => freshness(age, { cadenceDays: 30, staleAfter: 1 }))).toEqual(["fresh", "stale"]);
    });

    it("takes a limit that is no whole number of cycles", () => {
        expect([45, 46].map((age) => freshness(age, { cadenceDays: 30, staleAfter: 1.5 }))).toEqual(["aging", "stale"]);
    });

    it("cannot call a rating without a date stale", () => {
        expectAlways(fc.property(anyRule, fc.constantFrom(undefined, NaN), (rule, age) => freshness(age, rule) === "undated"));
    });

    it("never grows younger with age", () => {
        const age = fc.integer({ min: 0, max: 100_000 });
        expectAlways(fc.property(anyRule, age, age, (rule, one, more) => ORDER.indexOf(freshness(one, rule)) <= ORDER.indexOf(freshness(one + more, rule))));
    });
});

describe("leastStaleAge", () => {
    it("is the first whole day after the limit", () => {
        expect([leastStaleAge(monthly), leastStaleAge(weekly), leastStaleAge({ cadenceDays: 7, staleAfter: 1.5 })]).toEqual([61, 15, 11]);
    });

    it("is the age at which freshness begins to say stale", () => {
        const rule = fc.record({ cadenceDays: fc.integer({ min: 1, max: 400 }), staleAfter: fc.constantFrom(1, 1.5, 2, 2.25, 3) });
        expectAlways(fc.property(rule, (one) => freshness(leastStaleAge(one), one) === "stale" && freshness(leastStaleAge(one) - 1, one) !== "stale"));
    });
});

describe("instant", () => {
    it("reads dates and numbers of milliseconds", () => {
        const time = Date.UTC(2026, 4, 31);
        expect(instant(new Date(time))).toBe(time);
        expect(instant(time)).toBe(time);
    });

    it("reads a date and time of an ISO text", () => {
        expect(instant("2026-05-31T12:30:00Z")).toBe(Date.UTC(2026, 4, 31, 12, 30));
    });

    it("reads a day without a time as that day where the reader is, as periods are read", () => {
        expect(instant("2026-05-01")).toBe(new Date(2026, 4, 1).getTime());
    });

    it("refuses days that no calendar has, as periods do", () => {
        for (const text of ["2026-02-30", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10"]) expect(instant(text)).withContext(text).toBeNaN();
    });

    it("finds no date in empty cells, other texts, small numbers and values of another kind", () => {
        const texts = ["", "31/05/2026", "yesterday", "2026-05-31 and more words than a date has"];
        const others = [null, undefined, 0, 45_000, NaN, Infinity, true, {}, new Date(NaN)];
        expect([...texts, ...others].filter((value) => !Number.isNaN(instant(value)))).toEqual([]);
    });
});
