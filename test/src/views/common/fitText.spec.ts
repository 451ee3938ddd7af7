import * as fc from "fast-check";
import { fitText, Measure, wrapText } from "../../../../src/views/common/fitText";
import { alike, expectAlways } from "../../domain/property";

/** Every code unit is half as wide as the letter is tall, and bold ones a tenth wider. */
const measure: Measure = (text, size, bold = false) => text.length * size * (bold ? 0.55 : 0.5);
const fit = (text: string, width: number, bold = false): string => fitText(measure, text, 10, width, bold);
const wrap = (text: string, width: number, most: number): readonly string[] => wrapText(measure, text, 10, width, most);
const isWhole = (text: string): boolean => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

const width = fc.integer({ min: -20, max: 300 });
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "😀", "م"), maxLength: 60 });

describe("fitText", () => {
    it("leaves a text that fits as it is", () => {
        expect(fit("Bridge", 30)).toBe("Bridge");
        expect(fit("", 0)).toBe("");
    });

    it("keeps the longest beginning that fits with an ellipsis", () => {
        expect(fit("Bridge over the river", 30)).toBe("Bridg…");
        expect(fit("Bridge", 29)).toBe("Brid…");
    });

    it("measures bold text as bold", () => {
        expect(fit("Bridge", 30, true)).toBe("Brid…");
    });

    it("leaves no space before the ellipsis", () => {
        expect(fit("On the bridge", 40)).toBe("On the…");
    });

    it("is empty where there is no room for a letter and an ellipsis", () => {
        expect([fit("Bridge", 9), fit("Bridge", 0), fit("Bridge", -100)]).toEqual(["", "", ""]);
    });

    it("never cuts a character in two", () => {
        expect([5, 10, 15, 20, 25, 30].map((room) => fit("😀😀😀😀", room)).every(isWhole)).toBe(true);
    });

    it("fits the width, whatever the text", () => {
        expectAlways(fc.property(text, width, (whole, room) => {
            const fitted = fit(whole, room);
            return (fitted === "" || measure(fitted, 10) <= room) && isWhole(fitted);
        }), 500);
    });

    it("is a beginning of the text, and leaves out no more than it must", () => {
        expectAlways(fc.property(text, width, (whole, room) => {
            const fitted = fit(whole, room);
            if (fitted === whole) return true;
            const longest = Array.from({ length: whole.length }, (_, length) => whole.slice(0, length))
                .filter((part, length) => length > 0 && isWhole(part)).map((part) => `${part.trimEnd()}…`)
                .filter((part) => measure(part, 10) <= room).at(-1);
            return fitted === (longest ?? "") || (longest === undefined && fitted === "…");
        }), 500);
    });

    it("shows no less of a text in more room", () => {
        expectAlways(fc.property(text, width, fc.nat(50), (whole, room, more) => fit(whole, room + more).length >= fit(whole, room).length));
    });
});

describe("wrapText", () => {
    it("keeps a text that fits on one line", () => {
        expect(wrap("On time", 40, 2)).toEqual(["On time"]);
        expect(wrap("", 40, 2)).toEqual([""]);
    });

    it("breaks between words where the line is full", () => {
        expect(wrap("Scope and quality", 45, 2)).toEqual(["Scope and", "quality"]);
        expect(wrap("a b c d", 5, 9)).toEqual(["a", "b", "c", "d"]);
    });

    it("keeps together what a space that does not break holds together", () => {
        expect(wrap("Portée\u00a0; coût", 45, 2)).toEqual(["Portée\u00a0;", "coût"]);
        expect(wrap("Portée ; coût", 35, 2)).toEqual(["Portée", "; coût"]);
    });

    it("shortens what does not fit the last line", () => {
        expect(wrap("Scope and quality of it", 45, 2)).toEqual(["Scope and", "quality…"]);
        expect(wrap("Scope and quality", 45, 1)).toEqual(["Scope an…"]);
    });

    it("shortens a word that is wider than a line", () => {
        expect(wrap("Infrastructure", 40, 2)).toEqual(["Infrast…"]);
        expect(wrap("Infrastructure works", 40, 2)).toEqual(["Infrast…", "works"]);
        expect(wrap("Infrastructure works and more", 40, 2)).toEqual(["Infrast…", "works a…"]);
    });

    it("has at least one line and at most so many, each of which fits", () => {
        expectAlways(fc.property(text, width, fc.integer({ min: 1, max: 4 }), (whole, room, most) => {
            const lines = wrap(whole, room, most);
            return lines.length >= 1 && lines.length <= most && lines.every((line) => line === "" || measure(line, 10) <= room);
        }), 500);
    });

    it("loses no word where it shortens none", () => {
        expectAlways(fc.property(text, width, (whole, room) => {
            const lines = wrap(whole.trim(), room, 100);
            return lines.some((line) => line.endsWith("…") || line === "") || alike(lines.join(" "), whole.trim().split(/\s+/).join(" "));
        }), 500);
    });
});
