import fc from "fast-check";
import Papa from "papaparse";
import { chunksOf } from "../../../dataset/csv/chunks";
import { type CsvRecord, CsvReader, LONGEST_RECORD } from "../../../dataset/csv/reader";
import { fileURLToPath } from "node:url";

function read(...pieces: readonly string[]): CsvRecord[] {
    const records: CsvRecord[] = [];
    const reader = new CsvReader((record) => records.push(record));
    for (const piece of pieces) reader.push(piece);
    reader.end();
    return records;
}

const cellsOf = (...pieces: readonly string[]): readonly (readonly string[])[] => read(...pieces).map(({ cells }) => cells);
const awkward = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", "\"", "\n", "\r", "\r\n", " "), maxLength: 40 });

describe("the reader of a CSV in pieces", () => {
    it("reads the same records wherever the text is cut", () => {
        fc.assert(fc.property(awkward, fc.integer({ min: 1, max: 7 }), (text, size) => {
            const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, at * size + size));
            expect(read(...pieces)).toEqual(read(text));
        }), { numRuns: 1000 });
    });

    it("reads what Papa Parse writes, with each delimiter and line end", () => {
        const table = fc.array(fc.tuple(awkward, awkward, awkward), { minLength: 1, maxLength: 6 });
        fc.assert(fc.property(table, fc.constantFrom(",", ";", "\t", "|"), fc.constantFrom("\n", "\r\n"), (rows, delimiter, newline) => {
            const all = [["one", "two", "three"], ...rows];
            expect(cellsOf(Papa.unparse(all, { delimiter, newline }))).toEqual(all);
        }));
    });

    it("reads the texts that have no broken quotes as Papa Parse reads them", () => {
        fc.assert(fc.property(awkward, (tail) => {
            const text = `a,b\n${tail.replaceAll("\r", "")}`;
            const papa = Papa.parse<string[]>(text.endsWith("\n") ? text.slice(0, -1) : text, { delimiter: ",", newline: "\n" });
            const records = read(text);
            // Papa Parse drops spaces after a closing quote, which this reader takes for a broken one.
            fc.pre(papa.errors.length === 0 && records.every(({ broken }) => !broken));
            expect(records.map(({ cells }) => cells)).toEqual(papa.data);
        }), { numRuns: 1000 });
    });

    it("takes both line ends in one file, and keeps those inside quotes", () => {
        expect(cellsOf("a,b\n1,2\r\n\"x\r\ny\",\"z\"\r\n3,4\n")).toEqual([["a", "b"], ["1", "2"], ["x\r\ny", "z"], ["3", "4"]]);
    });

    it("keeps a quote that is not doubled, and says that it is broken", () => {
        expect(read("a,b\n\"x\"y\",z\n5\" tube,w\n")).toEqual([
            { line: 1, cells: ["a", "b"] }, { line: 2, cells: ["x\"y", "z"], broken: "quotes" }, { line: 3, cells: ["5\" tube", "w"] },
        ]);
    });

    it("numbers the rows over line breaks inside quotes", () => {
        expect(read("a\n\"x\r\n\n\"\"y\"\nz").map(({ line }) => line)).toEqual([1, 2, 5]);
    });

    it("stops once at a record that is too long, with or without quotes, in one piece or in many", () => {
        const lines = "x\n".repeat(LONGEST_RECORD / 2);
        const long = "x".repeat(LONGEST_RECORD + 1);
        const stopped = [{ line: 1, cells: ["a"] }, { line: 2, cells: [], broken: "endless" }];
        expect(read(`a\n"${lines}\nb\n`, "c\n")).toEqual(stopped as CsvRecord[]);
        expect(read("a\n\"", ...Array<string>(LONGEST_RECORD / 1000).fill("x\n".repeat(500)), "\"\nb\n")).toEqual(stopped as CsvRecord[]);
        expect(read(`a\n${long}`, "\nb\n")).toEqual(stopped as CsvRecord[]);
        expect(read("a\n", `${long}\nb\n`)).toEqual(stopped as CsvRecord[]);
        expect(read(`a\n${"x".repeat(LONGEST_RECORD)}\nb\n`).length).toBe(3);
    });

    it("reads half a million quotes without slowing down", () => {
        const quotes = "\"x".repeat(LONGEST_RECORD / 4);
        expect(read(`a\n${quotes}${" ".repeat(LONGEST_RECORD / 4)},b\n`)[1].broken).toBe("quotes");
        expect(read(`a\n${"\"\",".repeat(LONGEST_RECORD / 4)}\n`)[1].cells.length).toBe(LONGEST_RECORD / 4 + 1);
    });
});

describe("the pieces of a file", () => {
    it("are its bytes in order", () => {
        const path = fileURLToPath(import.meta.url);
        const text = Buffer.concat([...chunksOf(path)].map((piece) => Buffer.from(piece))).toString("utf8");
        expect(text).toContain("are its bytes in order");
    });
});
