import * as fc from "fast-check";
import { lexDax } from "../../../dax/syntax/lex";
import { described, type Token } from "../../../dax/syntax/token";
import { DaxSyntaxError } from "../../../dax/syntax/error";
import { failureOf } from "./failure";

/** The tokens without the end. */
const tokens = (text: string): readonly Token[] => lexDax(text).slice(0, -1);
const shown = (text: string): string[] => tokens(text).map(described);
const places = (text: string): string[] => lexDax(text).map(({ at }) => `${at.line}:${at.column}`);
const failure = (text: string): string => failureOf(() => lexDax(text));

describe("the lexer of DAX", () => {
    it("skips comments of all three kinds, up to the end of the line or of the text", () => {
        expect(shown("1 // a -- b\n-- c /* d\n/* e // f\n */ 2 /**/ 3 //")).toEqual(["the number 1", "the number 2", "the number 3"]);
        expect(shown("5--2")).toEqual(["the number 5"]);
    });

    it("takes comment marks in texts and names as text", () => {
        expect(shown("\"u//v\" 'a--b' [/*c*/]")).toEqual(["the text \"u//v\"", "'a--b'", "[/*c*/]"]);
    });

    it("reads doubled closing marks as one, and no other mark as the end", () => {
        expect(tokens("\"a\"\"b\"").at(0)).toEqual(jasmine.objectContaining({ kind: "text", value: "a\"b" }));
        expect(tokens("\"\"\"\"").at(0)).toEqual(jasmine.objectContaining({ kind: "text", value: "\"" }));
        expect(tokens("\"\"").at(0)).toEqual(jasmine.objectContaining({ kind: "text", value: "" }));
        expect(tokens("'It''s'").at(0)).toEqual(jasmine.objectContaining({ kind: "quotedName", name: "It's" }));
        expect(tokens("[a]]b[c]").at(0)).toEqual(jasmine.objectContaining({ kind: "bracketName", name: "a]b[c" }));
    });

    it("reads numbers with and without a point and an exponent, as they are written", () => {
        expect(shown("1 1.0 .5 1e3 1.5E-2 2e+1")).toEqual(["1", "1.0", ".5", "1e3", "1.5E-2", "2e+1"].map((text) => `the number ${text}`));
    });

    it("reads a date literal in any case, and leaves a word that only starts like one", () => {
        expect(shown("dt\"2024-02-29\" DT\"2024-02-29T12:30:00\" dt\"2024-02-29 12:30:00\" dt dta"))
            .toEqual(["the date dt\"2024-02-29\"", "the date dt\"2024-02-29T12:30:00\"", "the date dt\"2024-02-29 12:30:00\"", "dt", "dta"]);
    });

    it("reads the longest operator that fits", () => {
        expect(shown("a==b<>c<=d>=e<f>g=h&&i&j||k")).toEqual(Array.from("a == b <> c <= d >= e < f > g = h && i & j || k".split(" ")));
        expect(shown("+-*/^(){},")).toEqual(["+", "-", "*", "/", "^", "(", ")", "{", "}", ","]);
    });

    it("reads names of all alphabets, and the dots of functions such as STDEVX.P", () => {
        expect(shown("Météo _x1 売上 STDEVX.P INFO.VIEW.TABLES")).toEqual(["Météo", "_x1", "売上", "STDEVX.P", "INFO.VIEW.TABLES"]);
        expect(tokens("Météo").at(0)).toEqual(jasmine.objectContaining({ text: "Météo", upper: "MÉTÉO" }));
    });

    it("tells line and column of each token and of the end, whatever ends the lines", () => {
        expect(places("a\n  b\r\n\"x\ny\" c\rd ")).toEqual(["1:1", "2:3", "3:1", "4:4", "5:1", "5:3"]);
        expect(places("")).toEqual(["1:1"]);
    });

    it("says where something starts that is never closed", () => {
        expect(failure("1 +\n \"a\"\"")).toBe("SYNTAX 2:2 The text is not closed: expected \", found the end of the text.");
        expect(failure("'a''")).toBe("SYNTAX 1:1 The table name is not closed: expected ', found the end of the text.");
        expect(failure("T[a]]")).toBe("SYNTAX 1:2 The name in brackets is not closed: expected ], found the end of the text.");
        expect(failure("1 /* /")).toBe("SYNTAX 1:3 The comment is not closed: expected */, found the end of the text.");
        expect(failure("/*/")).toContain("SYNTAX 1:1 The comment is not closed");
    });

    it("refuses names of nothing", () => {
        expect(failure("''")).toContain("SYNTAX 1:1 Expected the name of a table");
        expect(failure("T[]")).toContain("SYNTAX 1:2 Expected the name of a column or measure");
    });

    it("refuses numbers that run into something else, and those without an end", () => {
        expect(failure("a + 1abc")).toBe("SYNTAX 1:5 Expected a number such as 12.5 or 1e-3, found a right behind it.");
        expect(failure("1.5.2")).toContain("SYNTAX 1:1 Expected a number");
        expect(failure("1.")).toContain("found . right behind it");
        expect(failure("1e")).toContain("found e right behind it");
        expect(failure("1e999")).toContain("SYNTAX 1:1 Expected a number below 1.8e308");
    });

    it("refuses days and hours that do not exist", () => {
        for (const date of ["2025-02-29", "2024-13-01", "2024-1-1", "2024-01-01T24:00:00", "2024-01-01T12:00", "today", ""]) {
            expect(failure(`dt"${date}"`)).withContext(date).toContain("SYNTAX 1:1 Expected an existing day");
        }
    });

    it("names the signs that are DAX, but not supported", () => {
        expect(failure("(x) => x")).toBe("UNSUPPORTED 1:5 =>, a function of one's own, is not supported: write the expression without it.");
        expect(failure("@p")).toContain("UNSUPPORTED 1:1 @, a parameter of the query, is not supported");
        expect(failure("5 % 2")).toContain("UNSUPPORTED 1:3 The sign % as an operator is not supported");
        expect(failure("T[Date].[Year]")).toContain("UNSUPPORTED 1:8 .[ ], a variation of a date column, is not supported");
        expect(shown("[% of @x] \"=>\"")).toEqual(["[% of @x]", "the text \"=>\""]);
    });

    it("says what to write instead of the signs of other languages", () => {
        expect(failure("F(1; 2)")).toBe("SYNTAX 1:4 Expected a name, a value or an operator, found the sign ;: separate arguments with a comma.");
        expect(failure("a | b")).toContain("found the sign |: write || for OR");
        expect(failure("a != b")).toContain("found the sign !: write NOT or <>");
        expect(failure("“a”")).toContain("write straight quotes");
        expect(failure("a\u0000")).toContain("SYNTAX 1:2");
        expect(failure("☂")).toContain("found the sign ☂: remove it");
        expect(failure("😀")).toContain("found the sign 😀: remove it");
    });

    it("gives tokens or a DaxSyntaxError inside the text for any text at all", () => {
        const pieces = fc.constantFrom(..."\"'[]/*-+=<>&|^(){},.;@%1e _aVdt\n\r\u00A0é\uD800".split(""), "dt\"", "/*", "*/", "--", "//", "]]", "''");
        const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(pieces).map((parts) => parts.join("")));
        fc.assert(fc.property(texts, (text) => {
            const lines = text.split(/\r\n|\r|\n/);
            try {
                const places = lexDax(text).map(({ at }) => at);
                return places.every(({ line, column }) => column >= 1 && column <= lines[line - 1].length + 1);
            } catch (error) {
                return error instanceof DaxSyntaxError && error.column >= 1 && error.column <= lines[error.line - 1].length + 1;
            }
        }), { numRuns: 1000 });
    });

    it("reads a million characters of any kind in a moment", () => {
        const start = performance.now();
        for (const piece of ["\"\"", "''", "a.", "1", " ", "/", "[]]", "1+", "\n", "é", "(", "*/"]) {
            for (const opening of ["", "\"", "'", "[", "/*"]) {
                const text = opening + piece.repeat(100_000);
                try {
                    expect(lexDax(text).length).toBeGreaterThan(0);
                } catch (error) {
                    expect(error).toBeInstanceOf(DaxSyntaxError);
                }
            }
        }
        expect(performance.now() - start).toBeLessThan(10_000);
    });
});
