import { csvText } from "../../../src/text/csv";

const lines = (locale: string, ...rows: Parameters<typeof csvText>[1] extends Iterable<infer Row> ? Row[] : never): string[] =>
    csvText(locale, rows).split("\r\n");

describe("a file for spreadsheets", () => {
    it("begins with the mark by which spreadsheets know UTF-8, and ends its last line", () => {
        expect(csvText("en-US", [["é"]])).toBe("\uFEFFé\r\n");
    });

    it("has the separators and decimals of the reader's language", () => {
        expect(lines("en-US", ["a", 1234.5, -0.25])[0]).toBe("\uFEFFa,1234.5,-0.25");
        expect(lines("fr-FR", ["a", 1234.5, -0.25])[0]).toBe("\uFEFFa;1234,5;-0,25");
    });

    it("quotes what holds a separator, a quote or a break, and nothing else", () => {
        expect(csvText("en-US", [["a,b", "say \"no\"", "two\nlines", "a;b"]])).toBe("\uFEFF\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",a;b\r\n");
        expect(lines("fr-FR", ["a,b", "a;b"])[0]).toBe("\uFEFFa,b;\"a;b\"");
    });

    it("writes a midnight as its day, any other instant with its time, and blanks as nothing", () => {
        expect(lines("fr-FR", [new Date(2026, 4, 31), new Date(2026, 4, 31, 9, 5, 7), undefined, "", Number.NaN, new Date(Number.NaN)])[0])
            .toBe("\uFEFF2026-05-31;2026-05-31 09:05:07;;;;");
    });

    it("takes the edge off every text that a spreadsheet would reckon, and off no number", () => {
        const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
        expect(formulas.map((text) => csvText("en-US", [[text]]).slice(1).replace(/^"/, "").charAt(0))).toEqual(formulas.map(() => "'"));
        expect(lines("en-US", [-1, "a=1", " =1"])[0]).toBe("\uFEFF-1,a=1, =1");
    });
});
