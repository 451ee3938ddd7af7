import * as fc from "fast-check";
import { CustomScale, customScale } from "../../../../src/domain/scales/custom";
import { UNKNOWN } from "../../../../src/domain/status";
import { statusReader } from "../../../../src/domain/statusReader";
import { foldWord } from "../../../../src/domain/words";
import { expectAlways } from "../property";

function reader(text: string): (value: unknown) => number {
    const read = customScale(text);
    if (!read.ok) throw new Error(`Not a scale: ${text}`);
    return statusReader(read.scale);
}

const labels = (text: string): unknown[] => {
    const read: CustomScale = customScale(text);
    return read.ok ? read.scale.levels.map((level) => level.label) : [];
};

describe("an own scale", () => {
    it("reads a label and the values that mean it, best level first", () => {
        const read = reader("Vert = ok, 1; Orange = 2; Rouge = ko, 3");
        expect(["vert", "OK", 1, "1"].map(read)).toEqual([1, 1, 1, 1]);
        expect(["Orange", 2, "2,0"].map(read)).toEqual([2, 2, 2]);
        expect(["rouge", "KO", 3].map(read)).toEqual([3, 3, 3]);
    });

    it("does not know what the author did not write", () => {
        const read = reader("Vert = 1; Orange = 2; Rouge = 3");
        expect([4, "green", "Sun"].map(read)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    });

    it("shows labels as the author wrote them", () => {
        expect(labels(" Très bon =1;\tÀ RISQUE ; Échec")).toEqual(["Très bon", "À RISQUE", "Échec"]);
    });

    it("takes labels alone for levels, also where they are numbers", () => {
        const read = reader("A; B; C");
        expect(["a", "B", "c"].map(read)).toEqual([1, 2, 3]);
        const marks = reader("3; 2; 1");
        expect([3, "2", "1,0"].map(marks)).toEqual([1, 2, 3]);
    });

    it("parts levels by semicolons or by lines of any system, and passes over empty ones", () => {
        expect(labels("A\nB\r\nC\rD")).toEqual(["A", "B", "C", "D"]);
        expect(labels(";A;; B ;\n;")).toEqual(["A", "B"]);
    });

    it("has two to seven levels", () => {
        for (const count of [2, 3, 4, 5, 6, 7]) expect(labels("ABCDEFG".slice(0, count).split("").join(";")).length).toBe(count);
    });

    it("is at fault with fewer than two or more than seven levels", () => {
        expect(customScale("")).toEqual({ ok: false, fault: "count", count: 0 });
        expect(customScale(" ; \n ")).toEqual({ ok: false, fault: "count", count: 0 });
        expect(customScale("Vert = 1")).toEqual({ ok: false, fault: "count", count: 1 });
        expect(customScale("1;2;3;4;5;6;7;8")).toEqual({ ok: false, fault: "count", count: 8 });
    });

    it("is at fault where a value stands for two levels, and names that value", () => {
        expect(customScale("Vert = 1; Rouge = 1")).toEqual({ ok: false, fault: "repeated", word: "1" });
        expect(customScale("Bon; Moyen; BON")).toEqual({ ok: false, fault: "repeated", word: "bon" });
        expect(customScale("Évalué = 1; Autre = EVALUE")).toEqual({ ok: false, fault: "repeated", word: "evalue" });
    });

    it("is at fault where one number is written in two ways for two levels", () => {
        expect(customScale("Bon = 2; Mauvais = 2.0")).toEqual({ ok: false, fault: "repeated", word: "2" });
    });

    it("lets a level repeat its own values", () => {
        expect(customScale("Vert = vert, VERT, 1, 1.0; Rouge = 2").ok).toBe(true);
    });

    it("tells a negative number from its opposite", () => {
        const read = reader("Nul = -20; Faible = -5; Moyen = 0; Bon = 5; Fort = 20");
        expect([-20, -5, 0, 5, 20].map(read)).toEqual([1, 2, 3, 4, 5]);
        expect(["-20", "-5", "0", "5", "20"].map(read)).toEqual([1, 2, 3, 4, 5]);
    });

    it("does not take a negative number for a level that is written without a sign", () => {
        const read = reader("Vert = 1; Rouge = 2");
        expect([-1, -2].map(read)).toEqual([UNKNOWN, UNKNOWN]);
        expect(["-1", "-2"].map(read)).toEqual([UNKNOWN, UNKNOWN]);
    });

    it("is a scale of two to seven levels or a fault, whatever the author writes", () => {
        expectAlways(fc.property(fc.string({ unit: fc.constantFrom("a", "B", "é", "1", "2", ";", "=", ",", " ", "\n", "-", "."), maxLength: 60 }), (text) => {
            const read = customScale(text);
            if (read.ok) return read.scale.levels.length >= 2 && read.scale.levels.length <= 7;
            return read.fault === "count" ? read.count < 2 || read.count > 7 : text.length > 0;
        }));
    });

    it("reads every label and value that was written as the level it was written for", () => {
        const word = fc.stringMatching(/^[A-Za-zéÉàÇ]{1,8}$/);
        const scale = fc.uniqueArray(word, { minLength: 4, maxLength: 14, selector: foldWord });
        expectAlways(fc.property(scale, (words) => {
            const count = Math.floor(words.length / 2);
            const text = Array.from({ length: count }, (_, at) => `${words[2 * at]} = ${words[2 * at + 1]}, ${at}`).join("; ");
            const read = reader(text);
            return Array.from({ length: count }, (_, at) => at).every((at) =>
                [words[2 * at], words[2 * at + 1].toUpperCase(), at, String(at)].every((value) => read(value) === at + 1));
        }));
    });
});
