import * as fc from "fast-check";
import { differs, exceeds, wholeBelow } from "../../../../src/domain/burn/dust";
import { expectAlways } from "../property";

describe("exceeding a limit", () => {
    it("takes more than floating dust", () => {
        expect(0.1 + 0.2 > 0.3).withContext("the dust").toBe(true);
        expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
        expect(exceeds(0.31, 0.3)).toBe(true);
        expect(exceeds(0.3, 0.3)).toBe(false);
    });

    it("sees a cent on a hundred thousand, and nothing in what a billion is rounded by", () => {
        expect(exceeds(100_000.01, 100_000)).toBe(true);
        expect(exceeds(1e9 + 1e-6, 1e9)).toBe(false);
    });

    it("holds on both sides of zero, and never with an amount that is not told", () => {
        expect([exceeds(-1, -2), exceeds(-2, -1), exceeds(1, 0), exceeds(0, 1)]).toEqual([true, false, true, false]);
        expect([exceeds(NaN, 1), exceeds(1, NaN), differs(NaN, 1), differs(1, NaN)]).toEqual([false, false, false, false]);
    });

    it("is a difference from either side", () => {
        expect([differs(1, 2), differs(2, 1), differs(2, 2), differs(0.1 + 0.2, 0.3)]).toEqual([true, true, false, false]);
    });

    it("differs both ways, and never exceeds both ways", () => {
        const any = fc.double({ min: -1e9, max: 1e9, noNaN: true });
        expectAlways(fc.property(any, any, (one, other) => differs(one, other) === differs(other, one) && !(exceeds(one, other) && exceeds(other, one))));
    });
});

describe("the whole part below a value", () => {
    it("runs toward minus infinity, as INT does", () => {
        expect([2.9, 3, -0.5, -1, -1.2].map(wholeBelow)).toEqual([2, 3, -1, -1, -2]);
    });

    it("forgives the dust that keeps a value from its whole number", () => {
        expect(Math.floor(0.3 / 0.1)).withContext("the dust").toBe(2);
        expect(wholeBelow(0.3 / 0.1)).toBe(3);
        expect(wholeBelow(2.999)).toBe(2);
        // In proportion to the value: 1e-9 of 1,200 is more than 1e-7, of 3 it is less.
        expect([wholeBelow(1200 - 1e-7), wholeBelow(3 - 1e-7)]).toEqual([1200, 2]);
    });
});
