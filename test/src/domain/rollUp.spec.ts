import * as fc from "fast-check";
import { isExpected, Members, rollUp as rollUpBy, RollUpRule, sharedState, worseOf } from "../../../src/domain/rollUp";
import { DRAFT, EXEMPT, isRated, MISSING, NON_RATED_STATES, NOT_RATED, NOTHING, RESET, UNKNOWN } from "../../../src/domain/status";
import { expectAlways } from "./property";

const rollUp = (rule: RollUpRule, members: Members, declared: number, share = 0.25): number => rollUpBy(rule, members, declared, share);

const none: Members = { worst: NOTHING, weight: 0, weightedRank: 0, ranks: [], state: NOTHING };
const unrated = (state: number): Members => ({ ...none, state });

/** Members from pairs of rank and weight. */
const rated = (...members: readonly (readonly [number, number])[]): Members => ({
    worst: Math.max(...members.map(([rank]) => rank)),
    weight: members.reduce((sum, [, weight]) => sum + weight, 0),
    weightedRank: members.reduce((sum, [rank, weight]) => sum + rank * weight, 0),
    ranks: Array.from({ length: 8 }, (_, rank) => members.filter(([one]) => one === rank).length),
    state: NOTHING,
});

const rank = fc.integer({ min: 1, max: 7 });
const status = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, NOTHING, UNKNOWN, ...NON_RATED_STATES);
const statuses = fc.array(status, { maxLength: 12 });
const worst = (codes: readonly number[]): number => codes.reduce(worseOf, NOTHING);

describe("the worst rule", () => {
    it("takes the worst rating, whatever it weighs", () => {
        expect(rollUp("worst", rated([1, 100], [4, 1]), 1)).toBe(4);
        expect(rollUp("worst", rated([3, 0]), NOTHING)).toBe(3);
    });

    it("takes the state that all members share where none is rated", () => {
        for (const state of [...NON_RATED_STATES, UNKNOWN]) expect(rollUp("worst", unrated(state), 1)).toBe(state);
    });

    it("is nothing where there is no member", () => {
        expect(rollUp("worst", none, NOTHING)).toBe(NOTHING);
    });
});

describe("the mean rule", () => {
    it("takes the mean rank by weight", () => {
        expect(rollUp("mean", rated([1, 1], [3, 1]), NOTHING)).toBe(2);
        expect(rollUp("mean", rated([1, 9], [4, 1]), NOTHING)).toBe(1);
        expect(rollUp("mean", rated([1, 1], [4, 9]), NOTHING)).toBe(4);
    });

    it("takes halves to the worse", () => {
        expect(rollUp("mean", rated([1, 1], [2, 1]), NOTHING)).toBe(2);
        expect(rollUp("mean", rated([2, 3], [3, 3]), NOTHING)).toBe(3);
        expect(rollUp("mean", rated([1, 51], [2, 49]), NOTHING)).toBe(1);
    });

    it("takes a half for a half, also where its sum falls short by the rounding of fractions", () => {
        expect(rollUp("mean", rated([2, 0.1], [2, 0.2], [3, 0.3]), NOTHING)).toBe(3);
        expect(rollUp("mean", rated([3, 0.3], [2, 0.2], [2, 0.1]), NOTHING)).toBe(3);
    });

    it("is not rated where no rated member weighs anything", () => {
        expect(rollUp("mean", rated([1, 0], [4, 0]), NOTHING)).toBe(NOT_RATED);
    });

    it("takes the shared state where no member is rated: blank is not zero and not green", () => {
        expect(rollUp("mean", unrated(MISSING), 1)).toBe(MISSING);
        expect(rollUp("mean", none, NOTHING)).toBe(NOTHING);
    });

    it("lies between the least and the greatest rank", () => {
        const members = fc.array(fc.tuple(rank, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 10 });
        expectAlways(fc.property(members, (pairs) => {
            const ranks = pairs.map(([one]) => one);
            const mean = rollUp("mean", rated(...pairs), NOTHING);
            return mean >= Math.min(...ranks) && mean <= Math.max(...ranks);
        }));
    });
});

describe("the declared rule", () => {
    it("takes what was declared for the row itself, whatever its members say", () => {
        expect(rollUp("declared", rated([4, 1]), 1)).toBe(1);
        expect(rollUp("declared", rated([1, 1]), DRAFT)).toBe(DRAFT);
    });

    it("is not rated where nothing was declared", () => {
        expect(rollUp("declared", rated([1, 1]), NOTHING)).toBe(NOT_RATED);
        expect(rollUp("declared", unrated(EXEMPT), NOTHING)).toBe(NOT_RATED);
    });
});

describe("sharedState", () => {
    it("keeps a state that all share", () => {
        expect(sharedState(EXEMPT, EXEMPT)).toBe(EXEMPT);
    });

    it("passes over members of which nothing was expected", () => {
        expect([sharedState(NOTHING, DRAFT), sharedState(DRAFT, NOTHING), sharedState(NOTHING, NOTHING)]).toEqual([DRAFT, DRAFT, NOTHING]);
    });

    it("is not rated where states differ, and stays so", () => {
        expect(sharedState(EXEMPT, MISSING)).toBe(NOT_RATED);
        expect(sharedState(sharedState(EXEMPT, MISSING), EXEMPT)).toBe(NOT_RATED);
    });
});

describe("worseOf", () => {
    it("takes the worse of two ratings", () => {
        expect([worseOf(1, 3), worseOf(3, 1), worseOf(2, 2)]).toEqual([3, 3, 2]);
    });

    it("takes a rating before any state", () => {
        for (const state of [NOTHING, UNKNOWN, ...NON_RATED_STATES]) expect([worseOf(1, state), worseOf(state, 1)]).toEqual([1, 1]);
    });

    it("takes the shared state where there is no rating", () => {
        expect([worseOf(DRAFT, DRAFT), worseOf(DRAFT, RESET), worseOf(NOTHING, RESET)]).toEqual([DRAFT, NOT_RATED, RESET]);
    });

    it("does not depend on order", () => {
        expectAlways(fc.property(statuses, (codes) => worst(codes) === worst([...codes].reverse()) && worst(codes) === worst([...codes].sort((a, b) => a - b))));
    });

    it("makes the worst of the parts the worst of the whole, however it is parted", () => {
        expectAlways(fc.property(statuses, statuses, statuses, (one, two, three) =>
            worst([...one, ...two, ...three]) === worst([worst(one), worst(two), worst(three)])));
    });

    it("is not changed by a member without a rating, as long as one is rated", () => {
        const state = fc.constantFrom(NOTHING, UNKNOWN, ...NON_RATED_STATES);
        expectAlways(fc.property(statuses.filter((codes) => codes.some(isRated)), state, (codes, more) => worst([...codes, more]) === worst(codes)));
    });
});

describe("isExpected", () => {
    it("counts every member that was asked for a rating, given or not", () => {
        for (const status of [1, 4, 7, NOT_RATED, RESET, MISSING, DRAFT, UNKNOWN]) expect(isExpected(status)).toBe(true);
    });

    it("counts neither an exempt member nor one of which nothing was expected", () => {
        expect([isExpected(EXEMPT), isExpected(NOTHING)]).toEqual([false, false]);
    });
});

describe("the median rule", () => {
    it("takes the rating in the middle, of two the worse, whatever it weighs", () => {
        expect(rollUp("median", rated([1, 9], [2, 1], [4, 1]), NOTHING)).toBe(2);
        expect(rollUp("median", rated([1, 1], [1, 1], [3, 1], [4, 1]), NOTHING)).toBe(3);
        expect(rollUp("median", rated([2, 1]), NOTHING)).toBe(2);
    });
});

describe("the rule of the share", () => {
    const members = rated([1, 1], [1, 1], [1, 1], [1, 1], [1, 1], [2, 1], [2, 1], [3, 1], [4, 1], [4, 1]);

    it("takes the worst rank that the share of the members reach or fall below", () => {
        expect([0.1, 0.2, 0.21, 0.3, 0.31, 0.5, 0.51, 1].map((share) => rollUp("share", members, NOTHING, share))).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
    });

    it("takes a whole number of members for whole where binary arithmetic makes a little more of it", () => {
        const fifty = rated(...Array.from({ length: 50 }, (_, at) => [at < 7 ? 4 : 1, 1] as const));
        expect(0.14 * 50).toBeGreaterThan(7);
        expect(rollUp("share", fifty, NOTHING, 0.14)).toBe(4);
    });

    it("is the worst rule for the least share, the median for a half and the best rating for all", () => {
        expectAlways(fc.property(fc.array(rank, { minLength: 1 }), (ranks) => {
            const all = rated(...ranks.map((one) => [one, 1] as const));
            return rollUp("share", all, NOTHING, 1e-3) === Math.max(...ranks)
                && rollUp("share", all, NOTHING, 0.5) === rollUp("median", all, NOTHING)
                && rollUp("share", all, NOTHING, 1) === Math.min(...ranks);
        }));
    });

    it("keeps the state that all members share where none is rated", () => {
        expect([rollUp("share", unrated(MISSING), 1), rollUp("median", unrated(MISSING), 1)]).toEqual([MISSING, MISSING]);
    });
});
