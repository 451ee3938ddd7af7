import * as fc from "fast-check";
import { gapLevel } from "../../../../src/domain/burn/gap";
import { expectAlways } from "../property";

const ORDER = ["good", "watch", "bad"];

describe("the level of a gap", () => {
    it("is good up to the budget, to be watched up to the limit, bad beyond", () => {
        expect([900, 1000, 1001, 1100, 1101].map((landing) => gapLevel(landing, 1000, 0.1))).toEqual(["good", "good", "watch", "watch", "bad"]);
    });

    it("is not moved by floating dust", () => {
        expect(gapLevel(0.1 + 0.2, 0.3, 0.1)).toBe("good");
        expect(gapLevel(1.1, 1, 0.1)).toBe("watch");
    });

    it("has no watch where the limit is zero", () => {
        expect([1000, 1001].map((landing) => gapLevel(landing, 1000, 0))).toEqual(["good", "bad"]);
    });

    it("is none without a budget above zero, nor without a landing: a blank is not green", () => {
        expect([gapLevel(10, 0, 0.1), gapLevel(10, -5, 0.1), gapLevel(10, NaN, 0.1), gapLevel(NaN, 10, 0.1)]).toEqual([undefined, undefined, undefined, undefined]);
    });

    it("never gets better with a higher landing, nor worse with a higher budget", () => {
        const amount = fc.integer({ min: 1, max: 100_000 });
        const rank = (landing: number, revised: number): number => ORDER.indexOf(gapLevel(landing, revised, 0.1) ?? "none");
        expectAlways(fc.property(amount, amount, amount, (landing, revised, more) =>
            rank(landing, revised) >= 0 && rank(landing, revised) <= rank(landing + more, revised) && rank(landing, revised) >= rank(landing, revised + more)));
    });
});
