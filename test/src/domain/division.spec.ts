import * as fc from "fast-check";
import { divide, sharesOf } from "../../../src/domain/division";
import { DRAFT, EXEMPT, MISSING, NON_RATED_STATES, NOT_RATED, NOTHING, RESET, UNKNOWN } from "../../../src/domain/status";
import { expectAlways } from "./property";

/** How many times each status stands in a list, by status code. */
function counted(...statuses: readonly number[]): number[] {
    const counts = new Array<number>(UNKNOWN + 1).fill(0);
    for (const status of statuses) counts[status] += 1;
    return counts;
}

describe("the division of a portfolio", () => {
    it("parts fresh ratings by level from stale ones and from those that lack", () => {
        const division = divide(counted(1, 1, 4, 4, 4, MISSING, NOT_RATED), counted(4), 4);
        expect(division).toEqual({ levels: [2, 0, 0, 2], stale: 1, unrated: 2, expected: 7, collected: 6 / 7 });
    });

    it("neither asks nor counts what is exempt or not expected", () => {
        expect(divide(counted(1, EXEMPT, NOTHING), counted(), 2)).toEqual({ levels: [1, 0], stale: 0, unrated: 0, expected: 1, collected: 1 });
    });

    it("counts a report as collected unless it is missing or a draft", () => {
        expect(divide(counted(1, NOT_RATED, RESET, UNKNOWN), counted(), 3).collected).toBe(1);
        expect(divide(counted(1, DRAFT, MISSING, 2), counted(), 3).collected).toBe(0.5);
    });

    it("has no rate where no report is expected, and no shares without a fresh rating: blank is not zero", () => {
        expect(divide(counted(EXEMPT), counted(), 4).collected).toBeUndefined();
        expect(sharesOf(divide(counted(4, 4, MISSING), counted(4, 4), 4))).toBeUndefined();
    });

    it("shares what is rated and fresh alone", () => {
        expect(sharesOf(divide(counted(1, 1, 1, 4, 4, MISSING, EXEMPT), counted(4), 4))).toEqual([0.75, 0, 0, 0.25]);
    });

    it("loses no project: levels, stale and unrated are all that are expected", () => {
        const project = fc.tuple(fc.constantFrom(1, 2, 3, 4, NOTHING, UNKNOWN, ...NON_RATED_STATES), fc.boolean());
        expectAlways(fc.property(fc.array(project), (projects) => {
            const statuses = projects.map(([status]) => status);
            const { levels, stale, unrated, expected } = divide(counted(...statuses), counted(...projects.filter(([status, old]) => old && status >= 1 && status <= 4).map(([status]) => status)), 4);
            const asked = statuses.filter((status) => status !== NOTHING && status !== EXEMPT).length;
            return expected === asked && levels.reduce((one, other) => one + other, 0) + stale + unrated === expected && levels.every((count) => count >= 0);
        }));
    });
});
