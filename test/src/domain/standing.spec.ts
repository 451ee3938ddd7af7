import * as fc from "fast-check";
import { NO_STANDING, standingAt } from "../../../src/domain/standing";
import { DRAFT, EXEMPT, isRated, MISSING, NON_RATED_STATES, NOT_RATED, NOTHING, RESET, UNKNOWN } from "../../../src/domain/status";
import { NO_TREND, trendsAlong, WORSE, BETTER } from "../../../src/domain/trend";
import { expectAlways } from "./property";

const standing = (...statuses: number[]): ReturnType<typeof standingAt> => standingAt(statuses, statuses.length - 1);
const status = fc.constantFrom(1, 2, 3, 4, NOTHING, UNKNOWN, ...NON_RATED_STATES);
const history = fc.array(status, { minLength: 1, maxLength: 15 });

describe("standingAt", () => {
    it("is the last rating, the place since which it holds, and the ranks lost since the one before", () => {
        expect(standing(1, 2, 3, 3)).toEqual({ status: 3, last: 3, since: 2, fall: 0 });
        expect(standing(3, 3, 1)).toEqual({ status: 1, last: 2, since: 2, fall: -2 });
        expect(standing(1, 4)).toEqual({ status: 4, last: 1, since: 1, fall: 3 });
    });

    it("looks from the place that is asked for, not from the end", () => {
        expect(standingAt([1, 2, 4], 1)).toEqual({ status: 2, last: 1, since: 1, fall: 1 });
    });

    it("holds a rating while the next one is awaited", () => {
        for (const awaited of [MISSING, DRAFT, NOT_RATED, UNKNOWN]) expect(standing(2, awaited)).withContext(String(awaited)).toEqual({ status: 2, last: 0, since: 0, fall: 0 });
    });

    it("has none after the end of a project, an exemption or a reset, nor before the first rating", () => {
        for (const end of [NOTHING, EXEMPT, RESET]) expect(standing(2, end)).withContext(String(end)).toEqual(NO_STANDING);
        expect(standing(MISSING)).toEqual(NO_STANDING);
        expect(standingAt([], -1)).toEqual(NO_STANDING);
    });

    it("counts through periods without a rating, and begins again after a reset", () => {
        expect(standing(3, MISSING, 3, NOTHING, 3).since).toBe(0);
        expect(standing(3, RESET, 3)).toEqual({ status: 3, last: 2, since: 2, fall: 0 });
    });

    it("falls and rises where the trend of the same history does", () => {
        expectAlways(fc.property(history, (statuses) => {
            const { last, fall } = standing(...statuses);
            const trend = last < 0 ? NO_TREND : trendsAlong(statuses)[last];
            return trend === WORSE ? fall > 0 : trend === BETTER ? fall < 0 : fall === 0;
        }));
    });

    it("holds one rank from the place since which it holds, and had another or none before it", () => {
        expectAlways(fc.property(history, (statuses) => {
            const { status: rank, last, since } = standing(...statuses);
            if (last < 0) return rank === NOTHING && since < 0;
            const ratings = statuses.slice(0, last + 1).map((one, at) => ({ one, at })).filter(({ one }) => isRated(one) || one === RESET);
            const other = ratings.map(({ one }) => one).lastIndexOf(ratings.map(({ one }) => one).filter((one) => one !== rank).at(-1) ?? -1);
            return ratings[other + 1].at === since && statuses[since] === rank;
        }));
    });
});
