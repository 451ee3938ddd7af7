import fc from "fast-check";
import { decodeText, readCsv } from "../../../dataset/csv/read";
import { writeCsv } from "../../../dataset/csv/write";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts made of what a CSV has to protect. */
const awkward = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", "\"", "\n", "\r", " ", "") });

describe("the CSV writer", () => {
    it("separates with commas and ends every row with a line feed", () => {
        expect(writeCsv(["a", "b"], [["1", "2"], ["3", ""]])).toBe("a,b\n1,2\n3,\n");
    });

    it("quotes a text that holds a comma, a quote or a line break, and doubles its quotes", () => {
        expect(writeCsv(["a"], [["x,y"], ["say \"no\""], ["two\nlines"]])).toBe("a\n\"x,y\"\n\"say \"\"no\"\"\"\n\"two\nlines\"\n");
    });

    it("writes a lone empty cell as quotes, so that the row does not vanish", () => {
        expect(writeCsv(["a"], [[""]])).toBe("a\n\"\"\n");
    });

    it("gives back every table that the reader is given", () => {
        const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
            fc.array(fc.array(awkward, { minLength: width, maxLength: width }), { maxLength: 8 }));
        fc.assert(fc.property(table, (rows) => {
            const header = (rows.at(0) ?? ["a"]).map((_, at) => `column_${at}`);
            const text = readCsv(writeCsv(header, rows));
            expect(text.header).toEqual(header);
            expect(text.records.map((record) => record.cells)).toEqual(rows);
            expect(text.brokenQuotes).toEqual([]);
        }));
    });
});

describe("the CSV reader", () => {
    it("drops a byte order mark", () => {
        expect(decodeText(bytes("\uFEFFa,b\n"))).toBe("a,b\n");
    });

    it("replaces what is not UTF-8 and keeps the rest", () => {
        expect(decodeText(new Uint8Array([0x61, 0xe9, 0x2c, 0x62]))).toBe("a\uFFFD,b");
    });

    it("recognises the semicolons of a French spreadsheet", () => {
        expect(readCsv("a;b\n1;2\n")).toEqual({ delimiter: ";", header: ["a", "b"], records: [{ line: 2, cells: ["1", "2"] }], brokenQuotes: [] });
    });

    it("reads the line ends of Windows", () => {
        expect(readCsv("a,b\r\n1,2\r\n").records).toEqual([{ line: 2, cells: ["1", "2"] }]);
    });

    it("counts the line breaks inside texts when it numbers the rows", () => {
        expect(readCsv("a\n\"x\ny\"\nz\n").records.map((record) => record.line)).toEqual([2, 4]);
    });

    it("tells the line on which quotes are broken", () => {
        expect(readCsv("a,b\n1,2\n\"x,3\n").brokenQuotes).toEqual([3]);
    });

    it("reads an empty text as no header and no rows", () => {
        expect(readCsv("")).toEqual({ delimiter: ",", header: [], records: [], brokenQuotes: [] });
    });

    it("never throws, whatever the text", () => {
        fc.assert(fc.property(fc.oneof(awkward, fc.string()), (text) => {
            expect(() => readCsv(text)).not.toThrow();
        }));
    });
});
