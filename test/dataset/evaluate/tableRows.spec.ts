import fc from "fast-check";
import type { ColumnType } from "../../../dax/model/definition";
import { DatasetError } from "../../../dataset/evaluate/datasetError";
import { readTableRows } from "../../../dataset/evaluate/tableRows";
import type { TableSource } from "../../../dataset/evaluate/tableSource";

function source(columns: Readonly<Record<string, ColumnType>>): TableSource {
    const read = Object.entries(columns).map(([name, type]) => ({ name: name.toUpperCase(), source: name, type }));
    return { table: "Cost Line", file: "cost.csv", columns: read };
}

function cells(type: ColumnType, ...texts: readonly string[]): readonly unknown[] {
    const { columns } = readTableRows(source({ a: type, b: "string" }), [`a,b\n${texts.map((text) => `${text},x\n`).join("")}`]);
    return Array.from(columns.get("A")!);
}

function refused(columns: Readonly<Record<string, ColumnType>>, text: string, message: string): void {
    const hint = "The table 'Cost Line' reads the file; npm run check:contract tells all its faults.";
    expect(() => readTableRows(source(columns), [text])).toThrowError(DatasetError, `${message} ${hint}`);
}

describe("the rows of a table from its CSV", () => {
    it("finds the columns by their names in the file, in whatever order, and leaves the others", () => {
        const { length, columns } = readTableRows(source({ b: "int64", a: "string" }), ["a;z;b\nx;?;1\n", "y;?;2\n"]);
        expect(length).toBe(2);
        expect(Array.from(columns)).toEqual([["B", new Float64Array([1, 2])], ["A", ["x", "y"]]]);
    });

    it("gives numbers, with NaN for BLANK", () => {
        expect(cells("int64", "12", "", "-3")).toEqual([12, Number.NaN, -3]);
        expect(cells("double", "0.123456789", "")).toEqual([0.123456789, Number.NaN]);
    });

    it("gives fixed decimals four places, as Power Query does", () => {
        expect(cells("decimal", "0.1234", "0.12345", "-0.12345", "7")).toEqual([0.1234, 0.1235, -0.1235, 7]);
    });

    it("gives booleans as 1 and 0, with NaN for BLANK", () => {
        expect(cells("boolean", "true", "false", "")).toEqual([1, 0, Number.NaN]);
    });

    it("gives dates as days since 1899-12-30, with or without a time", () => {
        expect(cells("dateTime", "2026-05-31", "2026-05-31T12:00:00", "")).toEqual([46173, 46173.5, Number.NaN]);
    });

    it("gives texts, with null for BLANK", () => {
        expect(cells("string", "b", "b", "\"\"", "\"say \"\"a\"\", b\"", "", "b")).toEqual(["b", "b", null, "say \"a\", b", null, "b"]);
    });

    it("takes a file that ends behind its header", () => {
        const { length, columns } = readTableRows(source({ a: "int64" }), ["a\n"]);
        expect([length, columns.get("A")!.length]).toEqual([0, 0]);
    });

    it("reads the same from pieces cut anywhere", () => {
        const text = `a,b\n${Array.from({ length: 3000 }, (_, row) => `${row},"text ${row % 7}"\n`).join("")}`;
        const whole = readTableRows(source({ a: "int64", b: "string" }), [text]);
        fc.assert(fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (places) => {
            const cuts = [0, ...places.sort((a, b) => a - b), text.length];
            const pieces = cuts.slice(1).map((end, at) => text.slice(cuts[at], end));
            expect(readTableRows(source({ a: "int64", b: "string" }), pieces)).toEqual(whole);
        }), { numRuns: 20 });
    });
});

describe("rows that are rejected", () => {
    it("tells line, column, text and form of a cell that is not of its type", () => {
        refused({ a: "int64" }, "a,b\n1,\"x\ny\"\n1.5,\n",
            "cost.csv:4: a says \"1.5\". Write a whole number such as 3, without spaces or separators.");
        refused({ a: "decimal" }, "a\n1 000\n",
            "cost.csv:2: a says \"1 000\". Write a number with a decimal point such as 12.5, without spaces or separators.");
        refused({ a: "boolean" }, "a\nTrue\n", "cost.csv:2: a says \"True\". Write true or false, in lower case.");
        refused({ a: "dateTime" }, "a\n31/05/2026\n",
            "cost.csv:2: a says \"31/05/2026\". Write an existing day as yyyy-mm-dd, or with a time as yyyy-mm-ddThh:mm:ss.");
    });

    it("tells a row with too few or too many cells", () => {
        refused({ a: "int64" }, "a,b\n1,2\n1\n", "cost.csv:3: The row has 1 cells under 2 columns. Write one for each.");
    });

    it("tells a column that is missing or stands twice", () => {
        refused({ a: "int64", c: "string" }, "a,b\n1,2\n", "cost.csv:1: The column c is missing. Add it.");
        refused({ a: "int64" }, "a,b,a\n1,2,3\n", "cost.csv:1: The column a stands twice. Keep one.");
        refused({ a: "int64" }, "", "cost.csv:1: The column a is missing. Add it.");
    });

    it("tells quotes that do not match, and columns parted by tabs", () => {
        refused({ a: "int64" }, "a,b\n1,2\n1,\"x\n", "cost.csv:3: The quotes do not match. Close them, and double those inside a quoted text.");
        refused({ a: "int64" }, "a\tb\n1\t2\n", "cost.csv:1: The columns are parted by tabs or pipes. Use commas or semicolons.");
    });
});
