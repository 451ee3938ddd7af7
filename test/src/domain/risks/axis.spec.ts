import { FEWEST_RANKS, isBounded, MOST_RANKS, readAxis, RiskAxis } from "../../../../src/domain/risks/axis";
import { axisOf, levelsOf, ordinal } from "./matrices";

const axis = (text: string): RiskAxis => {
    const read = readAxis(text);
    return read.ok ? read.axis : [];
};

describe("a scale of the author", () => {
    it("is labels alone, least first", () => {
        expect(axis("Low; Médium ;High")).toEqual([
            { label: "Low", words: ["low"], lower: undefined, upper: undefined },
            { label: "Médium", words: ["medium"], lower: undefined, upper: undefined },
            { label: "High", words: ["high"], lower: undefined, upper: undefined },
        ]);
    });

    it("is labels with ranges, on one line or several", () => {
        const levels = axis("Rare = 0..5 %;\r\nPossible = 5 %..20 %\nQuasi-certain=20 à 100 %;");
        expect(levels).toEqual([
            { label: "Rare", words: ["rare"], lower: 0, upper: 0.05, unit: "ratio" },
            { label: "Possible", words: ["possible"], lower: 0.05, upper: 0.2, unit: "ratio" },
            { label: "Quasi-certain", words: ["quasi certain"], lower: 0.2, upper: 1, unit: "ratio" },
        ]);
    });

    it("has three to seven levels", () => {
        expect([FEWEST_RANKS, MOST_RANKS]).toEqual([3, 7]);
        expect(readAxis("")).toEqual({ ok: false, fault: "count", count: 0 });
        expect(readAxis("a;b")).toEqual({ ok: false, fault: "count", count: 2 });
        expect(axis("a;b;c").length).toBe(3);
        expect(axis("a;b;c;d;e;f;g").length).toBe(7);
        expect(readAxis("a;b;c;d;e;f;g;h")).toEqual({ ok: false, fault: "count", count: 8 });
    });

    it("has no label twice, whatever its case and accents", () => {
        expect(readAxis("Modéré; Fort; MODERE")).toEqual({ ok: false, fault: "repeated", word: "MODERE" });
    });

    it("has ranges that can be read and that do not end before they begin", () => {
        expect(readAxis("a = 0..1; b = 1..x; c = 2..3")).toEqual({ ok: false, fault: "bound", word: "b" });
        expect(readAxis("a = 0..1; b = 2..1; c = 2..3")).toEqual({ ok: false, fault: "bound", word: "b" });
        expect(readAxis("a = 0..1; b =; c = 2..3")).toEqual({ ok: false, fault: "bound", word: "b" });
        expect(readAxis("a = 0..1; = 1..2; c = 2..3")).toEqual({ ok: false, fault: "bound", word: "= 1..2" });
    });

    it("has ranges in one unit", () => {
        expect(readAxis("a = 0..10 %; b = 10..40; c = 40..100 %")).toEqual({ ok: false, fault: "units", word: "b" });
        expect(axis("a = 0..5 d; b = 5..20 d; c = 20..60 d").map(({ unit }) => unit)).toEqual(["days", "days", "days"]);
    });

    it("has no thousands that could be decimals", () => {
        for (const range of ["1,000..5,000", "1.000..5.000 €", "0..20,000"]) expect(readAxis(`a = ${range}; b = 1..2; c = 2..3`)).toEqual({ ok: false, fault: "bound", word: "a" });
        expect(axis("a = 0,125..0,250; b = 1 000..2 000; c = 1.25..3").map(({ lower }) => lower)).toEqual([0.125, 1000, 1.25]);
    });

    it("has ranges for all its levels or for none", () => {
        expect(readAxis("a = 0..1; b; c = 2..3")).toEqual({ ok: false, fault: "partial", word: "b" });
        expect(readAxis("a; b; c = 2..3")).toEqual({ ok: false, fault: "partial", word: "a" });
    });

    it("may have gaps and overlaps, which are audited elsewhere", () => {
        expect(axis("a = 0..10; b = 5..20; c = 30..40").map(({ lower, upper }) => [lower, upper])).toEqual([[0, 10], [5, 20], [30, 40]]);
    });
});

describe("an axis with bounds", () => {
    it("has them all", () => {
        expect(isBounded(axisOf(0, 1, 2, 3))).toBe(true);
        expect(isBounded(ordinal(3))).toBe(false);
        expect(isBounded([...levelsOf([0, 1], [1, 2]), ...ordinal(1)])).toBe(false);
    });
});
