import * as fc from "fast-check";
import { foldWord, isBlank, plainNumber } from "../../../src/domain/words";
import { expectAlways } from "./property";

describe("foldWord", () => {
    it("makes one word of all ways to write case, accents, separators and spaces", () => {
        for (const written of ["Non évalué", "NON_EVALUE", " non-évalué ", "non\u00A0 évalué", "Non e\u0301value\u0301"]) {
            expect(foldWord(written)).toBe("non evalue");
        }
    });

    it("drops the spaces around a slash", () => {
        expect(foldWord("Amber / Red")).toBe("amber/red");
        expect(foldWord("N /A")).toBe("n/a");
    });

    it("keeps arrows and other signs that are words of their own", () => {
        expect(foldWord(" ↗ ")).toBe("↗");
    });

    it("gives the empty word for an empty text", () => {
        expect(foldWord("")).toBe("");
        expect(foldWord(" \t ")).toBe("");
    });

    it("reads no more than 200 characters of a text", () => {
        expect(foldWord("a".repeat(10_000)).length).toBe(200);
    });

    it("takes every accent away, in whatever script", () => {
        expect(["Quasi certain", "Élevée", "Ångström", "déjà-vu", "a^b`c", "ё", "บ้าน"].map(foldWord)).toEqual(["quasi certain", "elevee", "angstrom", "deja vu", "abc", "е", "บาน"]);
    });

    it("changes nothing when a word is folded again", () => {
        expectAlways(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => foldWord(foldWord(text)) === foldWord(text)));
    });
});

describe("plainNumber", () => {
    it("reads finite numbers as they are", () => {
        expect([0, -3, 2.5, 1e6].map(plainNumber)).toEqual([0, -3, 2.5, 1e6]);
    });

    it("reads numbers written as text, with a point or a comma, a sign and spaces around", () => {
        expect(["2", "2.0", "2,5", "+3", "-1", " 4 ", "007"].map(plainNumber)).toEqual([2, 2, 2.5, 3, -1, 4, 7]);
    });

    it("reads nothing that is not plainly one number", () => {
        const others = ["", " ", "2 000", "1.2.3", "1,2,3", "1e3", "0x10", "2%", ".5", "5.", "--1", "- 1", "NaN", "Infinity", "１"];
        for (const text of others) expect(plainNumber(text)).withContext(text).toBeUndefined();
    });

    it("reads neither infinite numbers nor values of another kind", () => {
        const others = [NaN, Infinity, -Infinity, null, undefined, true, new Date(0), [1], {}, 1n];
        expect(others.filter((value) => plainNumber(value) !== undefined)).toEqual([]);
    });

    it("refuses a text longer than any number that a person writes", () => {
        expect(plainNumber("1".repeat(32))).toBeDefined();
        expect(plainNumber("1".repeat(33))).toBeUndefined();
    });

    it("reads back every decimal number of two places, written with a point or a comma", () => {
        expectAlways(fc.property(fc.integer({ min: -999_999, max: 999_999 }), (hundredths) => {
            const text = (hundredths / 100).toFixed(2);
            return plainNumber(text) === Number(text) && plainNumber(text.replace(".", ",")) === Number(text);
        }));
    });
});

describe("isBlank", () => {
    it("takes null, undefined and texts of spaces for empty cells", () => {
        for (const value of [null, undefined, "", " ", "\t\r\n", "\u00A0"]) expect(isBlank(value)).toBe(true);
    });

    it("takes zero, false and not-a-number for values", () => {
        for (const value of [0, false, NaN, "0", "-", new Date(NaN), []]) expect(isBlank(value)).toBe(false);
    });
});
