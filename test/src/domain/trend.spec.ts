import * as fc from "fast-check";
import { DRAFT, EXEMPT, isRated, MISSING, NON_RATED_STATES, NOT_RATED, NOTHING, RESET, UNKNOWN } from "../../../src/domain/status";
import { BETTER, declaredTrend, NO_TREND, SAME, trendBasisOf, trendBetween, trendsAlong, WORSE } from "../../../src/domain/trend";
import { alike, expectAlways } from "./property";

const along = (...statuses: number[]): number[] => Array.from(trendsAlong(statuses));
const rank = fc.integer({ min: 1, max: 7 });
const status = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, NOTHING, UNKNOWN, ...NON_RATED_STATES);
const history = fc.array(status, { maxLength: 15 });

describe("trendBetween", () => {
    it("calls a lower rank better, a higher one worse and an equal one the same", () => {
        expect([trendBetween(3, 1), trendBetween(1, 4), trendBetween(2, 2)]).toEqual([BETTER, WORSE, SAME]);
    });

    it("tells no trend from or to a state without a rating", () => {
        for (const state of [NOTHING, UNKNOWN, ...NON_RATED_STATES]) {
            expect([trendBetween(state, 2), trendBetween(2, state), trendBetween(state, state)]).toEqual([NO_TREND, NO_TREND, NO_TREND]);
        }
    });

    it("turns about when the two ranks change places", () => {
        const turned = new Map([[BETTER, WORSE], [WORSE, BETTER], [SAME, SAME]]);
        expectAlways(fc.property(rank, rank, (one, other) => trendBetween(other, one) === turned.get(trendBetween(one, other))));
    });
});

describe("trendsAlong", () => {
    it("tells the first rating no trend", () => {
        expect(along(2)).toEqual([NO_TREND]);
        expect(along()).toEqual([]);
    });

    it("compares each rating with the one before", () => {
        expect(along(1, 2, 2, 1)).toEqual([NO_TREND, WORSE, SAME, BETTER]);
    });

    it("skips over periods without a rating", () => {
        for (const gap of [NOTHING, NOT_RATED, EXEMPT, MISSING, DRAFT, UNKNOWN]) {
            expect(along(3, gap, gap, 1)).withContext(String(gap)).toEqual([NO_TREND, NO_TREND, NO_TREND, BETTER]);
        }
    });

    it("breaks at a reset: a rating on a new plan does not compare with one on the old plan", () => {
        expect(along(3, RESET, 1, 2)).toEqual([NO_TREND, NO_TREND, NO_TREND, WORSE]);
        expect(along(3, RESET, MISSING, 1)).toEqual([NO_TREND, NO_TREND, NO_TREND, NO_TREND]);
        expect(along(3, MISSING, RESET, 1)).toEqual([NO_TREND, NO_TREND, NO_TREND, NO_TREND]);
    });

    it("compares with the rating so many before, where there are so many since the last reset", () => {
        expect(Array.from(trendsAlong([1, 2, MISSING, 3, 1], 2))).toEqual([NO_TREND, NO_TREND, NO_TREND, WORSE, BETTER]);
        expect(Array.from(trendsAlong([1, 2, RESET, 3, 1, 1], 2))).toEqual([NO_TREND, NO_TREND, NO_TREND, NO_TREND, NO_TREND, BETTER]);
    });

    it("is told against the rating that is named as its basis", () => {
        expectAlways(fc.property(history, fc.integer({ min: 1, max: 4 }), (statuses, back) => {
            const trends = trendsAlong(statuses, back);
            return statuses.every((now, at) => {
                const basis = trendBasisOf(statuses, at, back);
                return trends[at] === (basis === undefined ? NO_TREND : trendBetween(statuses[basis], now));
            });
        }));
    });

    it("has one place a period, and a trend only where there is a rating", () => {
        expectAlways(fc.property(history, (statuses) => {
            const trends = trendsAlong(statuses);
            return trends.length === statuses.length && statuses.every((one, at) => isRated(one) || trends[at] === NO_TREND);
        }));
    });

    it("is the trend against the nearest earlier rating since the last reset", () => {
        expectAlways(fc.property(history, (statuses) => {
            const expected = statuses.map((now, at) => {
                const since = statuses.slice(statuses.slice(0, at).lastIndexOf(RESET) + 1, at).filter(isRated);
                const before = since.at(-1);
                if (!isRated(now) || before === undefined) return NO_TREND;
                return now < before ? BETTER : now > before ? WORSE : SAME;
            });
            return alike(along(...statuses), expected);
        }), 500);
    });

    it("tells no trend right after a reset, whatever came before", () => {
        expectAlways(fc.property(history, rank, (before, now) => along(...before, RESET, now).at(-1) === NO_TREND));
    });
});

describe("declaredTrend", () => {
    it("reads 1, 0 and -1 as improving, stable and degrading, as numbers and as text", () => {
        expect([1, 0, -1].map(declaredTrend)).toEqual([BETTER, SAME, WORSE]);
        expect(["1", "0", "-1", "+1", " -1,0 "].map(declaredTrend)).toEqual([BETTER, SAME, WORSE, BETTER, WORSE]);
    });

    it("reads French words", () => {
        expect(["Amélioration", "En amélioration", "hausse"].map(declaredTrend)).toEqual([BETTER, BETTER, BETTER]);
        expect(["Stable", "STABLE "].map(declaredTrend)).toEqual([SAME, SAME]);
        expect(["Dégradation", "en dégradation", "Baisse"].map(declaredTrend)).toEqual([WORSE, WORSE, WORSE]);
    });

    it("reads English words", () => {
        expect(["Improving", "better", "UP"].map(declaredTrend)).toEqual([BETTER, BETTER, BETTER]);
        expect(["unchanged", "Same", "steady", "flat"].map(declaredTrend)).toEqual([SAME, SAME, SAME, SAME]);
        expect(["Degrading", "worsening", "worse", "down"].map(declaredTrend)).toEqual([WORSE, WORSE, WORSE, WORSE]);
    });

    it("reads arrows", () => {
        expect(["↗", "↑", "→", "↘", "↓"].map(declaredTrend)).toEqual([BETTER, BETTER, SAME, WORSE, WORSE]);
    });

    it("takes an empty cell for no trend, not for stable", () => {
        expect([null, undefined, "", " "].map(declaredTrend)).toEqual([NO_TREND, NO_TREND, NO_TREND, NO_TREND]);
    });

    it("tells no trend from anything else", () => {
        for (const value of [2, -2, 0.5, "2", "maybe", NaN, true, new Date(0), {}, [1]]) expect(declaredTrend(value)).toBe(NO_TREND);
    });
});
