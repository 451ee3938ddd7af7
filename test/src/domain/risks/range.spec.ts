import { readRange } from "../../../../src/domain/risks/range";

const read = (text: string): readonly number[] | undefined => {
    const range = readRange(text);
    return range === undefined ? undefined : [range.lower, range.upper];
};

describe("a range of a level", () => {
    it("is written with two dots, a dash, à or to", () => {
        for (const text of ["0..5", "0 .. 5", "0...5", "0…5", "0-5", "0 - 5", "0–5", "0 — 5", "0 à 5", "0 À 5", "0 a\u0300 5", "0 to 5", " 0\u00a0TO\t5 "]) {
            expect(read(text)).withContext(text).toEqual([0, 5]);
        }
    });

    it("has its decimals after a comma or a point, and its thousands apart or not", () => {
        expect(read("0,05..0.2")).toEqual([0.05, 0.2]);
        expect(read("1 000 à 25 000,5 €")).toEqual([1000, 25000.5]);
        expect(read("1\u202f000\u202f000..2\u00a0000\u00a0000")).toEqual([1e6, 2e6]);
        expect(read("1000..2000000")).toEqual([1000, 2e6]);
    });

    it("makes ratios of percents, without dust", () => {
        expect(read("5 %..20%")).toEqual([0.05, 0.2]);
        expect(read("57 %..58 %")).toEqual([0.57, 0.58]);
    });

    it("counts thousands, millions, euros and days", () => {
        expect(read("50k..200k")).toEqual([50_000, 200_000]);
        expect(read("50 K€ – 1,5 M€")).toEqual([50_000, 1_500_000]);
        expect(read("50 kEUR to 2 MEUR")).toEqual([50_000, 2_000_000]);
        expect(read("0 €..100 EUR")).toEqual([0, 100]);
        expect(read("5 d..10 d")).toEqual([5, 10]);
        expect(read("5 j à 10 j")).toEqual([5, 10]);
        expect(read("500 k..1 M€")).toEqual([500_000, 1_000_000]);
    });

    it("takes the unit of the upper bound for a lower one without", () => {
        expect(read("5..20 %")).toEqual([0.05, 0.2]);
        expect(read("0-50k€")).toEqual([0, 50_000]);
        expect(read("5 à 10 j")).toEqual([5, 10]);
    });

    it("is not guessed from a unit on the lower bound alone, nor from two kinds of unit", () => {
        for (const text of ["50k..200", "5 %..20", "5 %..20 k€", "5 d..20 k€", "5 €..20 d"]) expect(read(text)).withContext(text).toBeUndefined();
    });

    it("is not read from anything else", () => {
        for (const text of ["", "5", "..5", "5..", "a..b", "-5..5", "5..-5", "0..5..10", "1 00..2 000", "1,2,3..4", "0..5 m", "0..5 k%", "0..5 percent", "NaN..5", "0..Infinity", "< 5"]) {
            expect(read(text)).withContext(text).toBeUndefined();
        }
        expect(read(`0..1${"0".repeat(400)}`)).toBeUndefined();
    });

    it("does not end before it begins, but may be a single value", () => {
        expect(read("5..4")).toBeUndefined();
        expect(read("2 M..1 M")).toBeUndefined();
        expect(read("500..1 k")).toBeUndefined();
        expect(read("5..5")).toEqual([5, 5]);
    });
});
