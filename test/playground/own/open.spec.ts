import { openBytes, parseCsv, type CsvFile, type CsvProblem } from "../../../playground/own/parse";
import { maximumBytes } from "../../../playground/own/decode";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemOf(content: Uint8Array | string): CsvProblem["kind"] | undefined {
    const opened = openBytes("a.csv", typeof content === "string" ? bytes(content) : content);
    return "problem" in opened ? opened.problem.kind : undefined;
}

function fileOf(text: string | Uint8Array): CsvFile {
    const opened = openBytes("a.csv", typeof text === "string" ? bytes(text) : text);
    if ("problem" in opened) throw new Error(opened.problem.kind);
    return opened.file;
}

describe("a file that is not usable", () => {
    it("is empty when it has no byte, or only blanks", () => {
        expect(problemOf("")).toBe("empty");
        expect(problemOf("\n  \n")).toBe("empty");
    });

    it("is binary when it holds control characters, as a workbook does", () => {
        expect(problemOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0))).toBe("binary");
    });

    it("is no CSV when its first line has one column", () => {
        expect(problemOf("Once upon a time\nthere was a report")).toBe("notCsv");
    });

    it("has no rows when there is a header only, or blank lines after it", () => {
        expect(problemOf("a,b")).toBe("noRows");
        expect(problemOf("a,b\n,\n\n")).toBe("noRows");
    });

    it("has headers that repeat, whatever their case", () => {
        const opened = parseCsv("a.csv", "Project,Level,project\nx,1,y");
        expect(opened).toEqual({ problem: { kind: "duplicateHeaders", names: ["project"] } });
    });

    it("has a column without a name", () => {
        expect(problemOf("Project,,Level\nx,y,1")).toBe("unnamedColumn");
    });

    it("has a quote that is never closed", () => {
        expect(problemOf("a,b\nx,\"y\nz,t\n")).toBe("openQuote");
    });

    it("is larger than 50 MB", () => {
        expect(problemOf(new Uint8Array(maximumBytes + 1))).toBe("tooLarge");
    });
});

describe("a file that is usable", () => {
    it("is read with commas, semicolons or tabs", () => {
        for (const delimiter of [",", ";", "\t"]) {
            expect(fileOf(["a", "b"].join(delimiter) + "\n" + ["1", "2"].join(delimiter)).headers).toEqual(["a", "b"]);
        }
    });

    it("is read as UTF-8 with or without its mark, and as Windows text otherwise", () => {
        expect(fileOf("\uFEFFMétéo,b\n1,2").headers[0]).toBe("Météo");
        const windows = Uint8Array.from("M\u00e9t\u00e9o;b\n1;2", letter => letter.charCodeAt(0));
        expect(fileOf(windows).headers[0]).toBe("Météo");
    });

    it("keeps quoted separators and line ends in their field", () => {
        expect(fileOf("a,b\n\"x, y\",\"one\ntwo\"").rows[0].fields).toEqual(["x, y", "one\ntwo"]);
    });

    it("rejects rows that have too many or too few fields, and numbers them as a spreadsheet does", () => {
        const file = fileOf("a,b\n1,2\n3\n\n4,5,6\n7,8\n");
        expect(file.rows.map(({ row }) => row)).toEqual([2, 6]);
        expect(file.rejected).toEqual([
            { row: 3, reason: "ragged", detail: "1 / 2" }, { row: 5, reason: "ragged", detail: "3 / 2" }]);
    });
});
