import * as fc from "fast-check";
import { scoreRank } from "../../../../src/domain/scale";
import { scoreScale } from "../../../../src/domain/scales/score";
import { alike, expectAlways } from "../property";

const labels = (text: string): unknown => {
    const read = scoreScale(text);
    return read.ok ? read.scale.levels.map(({ label }) => label) : read;
};

const ranks = (text: string, scores: readonly number[]): number[] => {
    const read = scoreScale(text);
    return read.ok && read.scale.score !== undefined ? scores.map((score) => scoreRank(read.scale.score ?? { limits: [], highIsBest: true }, score)) : [];
};

describe("the scale of a score", () => {
    it("takes falling limits for a score of which a high one is good", () => {
        expect(labels("80; 60; 40")).toEqual(["≥ 80", "≥ 60", "≥ 40", "< 40"]);
        expect(ranks("80; 60; 40", [100, 80, 79.99, 60, 40, 39, -5])).toEqual([1, 1, 2, 2, 3, 4, 4]);
    });

    it("takes rising limits for a score of which a low one is good", () => {
        expect(labels("5; 10; 20")).toEqual(["≤ 5", "≤ 10", "≤ 20", "> 20"]);
        expect(ranks("5; 10; 20", [-3, 5, 5.1, 10, 20, 21])).toEqual([1, 1, 2, 2, 3, 4]);
    });

    it("goes by the sign of a limit that stands alone, and takes a high score for good without one", () => {
        expect(ranks("50", [49, 50])).toEqual([2, 1]);
        expect(ranks("≥ 50", [49, 50])).toEqual([2, 1]);
        expect(ranks("<= 50", [50, 51])).toEqual([1, 2]);
    });

    it("writes numbers as the author did", () => {
        expect(labels("0,95; 0,8")).toEqual(["≥ 0,95", "≥ 0,8", "< 0,8"]);
        expect(ranks("0,95; 0,8", [0.95, 0.9, 0.1])).toEqual([1, 2, 3]);
    });

    it("says what is wrong", () => {
        expect(labels(" ; ")).toEqual({ ok: false, fault: "limits", count: 0 });
        expect(labels("7;6;5;4;3;2;1")).toEqual({ ok: false, fault: "limits", count: 7 });
        expect(labels("80; sixty")).toEqual({ ok: false, fault: "notANumber", word: "sixty" });
        expect(labels("80; 60; 70")).toEqual({ ok: false, fault: "unordered", word: "70" });
        expect(labels("80; 80")).toEqual({ ok: false, fault: "unordered", word: "80" });
        expect(labels("≥ 10; 20")).withContext("the sign says otherwise").toEqual({ ok: false, fault: "unordered", word: "20" });
    });

    it("gives each score one level, the better the score the better the level", () => {
        const limits = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 }).map((all) => [...all].sort((one, other) => other - one));
        expectAlways(fc.property(limits, fc.array(fc.integer({ min: -1100, max: 1100 }), { minLength: 2 }), (all, scores) => {
            const sorted = [...scores].sort((one, other) => other - one);
            const found = ranks(all.join(";"), sorted);
            return found.every((rank) => rank >= 1 && rank <= all.length + 1) && alike(found, [...found].sort((one, other) => one - other));
        }));
    });
});
