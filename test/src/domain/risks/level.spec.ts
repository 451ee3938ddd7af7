import * as fc from "fast-check";
import { RiskAxis } from "../../../../src/domain/risks/axis";
import { levelReader, middleOf, rankOfValue } from "../../../../src/domain/risks/level";
import { expectAlways } from "../property";
import { anyContiguous, axisOf, levelsOf, ordinal } from "./matrices";

const bounds = axisOf(0, 0.05, 0.2, 0.5, 0.8, 1);
const named: RiskAxis = ["Rare", "Improbable", "Possible", "Probable", "Quasi-certain"].map((label, at) => ({ ...bounds[at], label, words: [label.toLowerCase().replace("-", " ")] }));
const rank = levelReader(named, "ranks");
const value = levelReader(named, "values");

describe("a cell on an axis, whatever the reading", () => {
    for (const read of [rank, value]) {
        it("is none when blank", () => {
            for (const blank of [undefined, null, "", "  "]) expect(read(blank)).toBe("none");
        });

        it("is the level of its word", () => {
            expect(read("Probable")).toBe(4);
            expect(read("  PROBABLE ")).toBe(4);
            expect(read("QUASI_CERTAIN")).toBe(5);
        });

        it("is outside when the scale does not know it", () => {
            const strange = ["Sûr", "4 %", "4e0", NaN, Infinity, -Infinity, -1, "-1", true, new Date(4), {}, [], [4], Symbol("4"), 4n];
            expect(strange.map(read)).toEqual(strange.map(() => "outside"));
        });
    }
});

describe("a number read as a rank", () => {
    it("is a whole number of the scale, as a number or as text", () => {
        expect([rank(1), rank(5), rank("4"), rank("4,0"), rank(" 2 ")]).toEqual([1, 5, 4, 4, 2]);
    });

    it("is outside otherwise", () => {
        expect([rank(0), rank(6), rank(0.65), rank("0,65"), rank(2.5), rank(-2), rank("6")]).toEqual(Array(7).fill("outside"));
    });

    it("is one of the labels where these are numbers, as a number or as text", () => {
        const read = levelReader(["0", "1", "2"].map((label) => ({ label, words: [label], lower: undefined, upper: undefined })), "ranks");
        expect([read(0), read("0"), read(1), read("1"), read("2,0")]).toEqual([1, 1, 2, 2, 3]);
        expect([read(3), read("3")]).toEqual(["outside", "outside"]);
    });
});

describe("a number read as a value", () => {
    it("belongs to the level whose bounds hold it, as a number or as text", () => {
        expect([value(0.65), value("0,65"), value("0.65"), value(0.01), value(0.9)]).toEqual([4, 4, 4, 1, 5]);
    });

    it("belongs to the level that begins with it, save the last bound of all", () => {
        expect([value(0), value(0.05), value(0.2), value(0.5), value(0.8), value(1)]).toEqual([1, 2, 3, 4, 5, 5]);
    });

    it("is on the bound that it misses by dust", () => {
        expect(1 - 0.9).withContext("the dust").toBeLessThan(0.1);
        expect(levelReader(axisOf(0, 0.1, 0.2, 0.3), "values")(1 - 0.9)).withContext("below by dust").toBe(2);
        expect(levelReader(levelsOf([0, 0.1], [0.2, 0.3], [0.3, 0.4]), "values")(1 - 0.9)).withContext("on the end of a level, by dust").toBe("outside");
        expect(levelReader(axisOf(0, 0.1, 0.2, 0.3), "values")(0.1 + 0.2)).withContext("above by dust").toBe(3);
    });

    it("is outside beyond the bounds and in a gap", () => {
        const gap = levelReader(levelsOf([1, 5], [10, 20], [20, 30]), "values");
        expect([gap(0.5), gap(5), gap(7), gap(31)]).toEqual(Array(4).fill("outside"));
        expect([gap(1), gap(10), gap(30)]).toEqual([1, 2, 3]);
    });

    it("belongs to the higher of two levels", () => {
        const overlap = levelReader(levelsOf([0, 10], [5, 20], [15, 30]), "values");
        expect([overlap(4), overlap(5), overlap(9), overlap(15), overlap(20)]).toEqual([1, 2, 2, 3, 3]);
    });

    it("is outside an axis without bounds", () => {
        const read = levelReader(ordinal(5), "values");
        expect([read(3), read("3"), read(0.5), read("Level 3")]).toEqual(["outside", "outside", "outside", 3]);
    });

    it("has exactly one level of a contiguous axis", () => {
        expectAlways(fc.property(anyContiguous, fc.double({ min: -5, max: 300, noNaN: true }), (axis, number) => {
            const holding = axis.filter(({ lower, upper }, at) => lower !== undefined && upper !== undefined && number >= lower && (number < upper || (at === axis.length - 1 && number === upper)));
            const found = rankOfValue(axis, number);
            return holding.length === 0 ? found === undefined : holding.length === 1 && found !== undefined && axis[found - 1] === holding[0];
        }), 500);
    });
});

describe("a reader of cells", () => {
    it("says the same twice", () => {
        const read = levelReader(named, "values");
        for (const cell of ["Probable", 0.65, "x", null, 7]) expect(read(cell)).toBe(read(cell));
    });
});

describe("the middle of a level", () => {
    it("lies between its bounds, and is unknown without them", () => {
        expect(middleOf(levelsOf([200, 1000])[0])).toBe(600);
        expect(middleOf(ordinal(3)[0])).toBeUndefined();
        expect(middleOf({ label: "", words: [], lower: 1, upper: undefined })).toBeUndefined();
    });
});
