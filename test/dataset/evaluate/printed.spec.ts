import { DateValue } from "../../../dax/value";
import { readCsv } from "../../../dataset/csv/read";
import { printed } from "../../../dataset/evaluate/printed";
import { type Sheet, sheetOf } from "../../../dataset/evaluate/sheet";
import { textTable } from "../../../dataset/evaluate/textTable";

function texts(...rows: readonly string[]): Sheet {
    return { columns: [{ name: "a", isNumeric: false }], rows: rows.map((row) => [row]) };
}

describe("the sheet of a result", () => {
    it("writes dates as ISO days, with a time where there is one, by the type of the column or of the value", () => {
        const column = { name: "[a]", format: undefined };
        const { rows } = sheetOf({
            columns: [{ ...column, type: "dateTime" }, { ...column, type: "variant" }, { ...column, type: "int64" }],
            rows: [[46173, new DateValue(46173.75), 46173], [null, 46173, null]],
        });
        expect(rows).toEqual([["2026-05-31", "2026-05-31T18:00:00", 46173], [null, 46173, null]]);
    });

    it("survives a number that is no date", () => {
        const { rows } = sheetOf({ columns: [{ name: "[a]", type: "dateTime", format: undefined }], rows: [[Infinity], [1e300]] });
        expect(rows).toEqual([["Infinity"], ["1e+300"]]);
    });
});

describe("the text table", () => {
    it("aligns texts to the left and numbers to the right, leaves BLANK empty and counts the rows", () => {
        const sheet: Sheet = {
            columns: [{ name: "'Project'[Programme]", isNumeric: false }, { name: "[Cost]", isNumeric: true }, { name: "[Final]", isNumeric: false }],
            rows: [["Été", 12.5, true], [null, 100000, false], ["Z", null, null]],
        };
        expect(textTable(sheet).split("\n")).toEqual([
            "'Project'[Programme]  [Cost]  [Final]",
            "--------------------  ------  -------",
            "Été                     12.5  true",
            "                      100000  false",
            "Z",
            "",
            "3 rows",
        ]);
    });

    it("counts one row in the singular, and none", () => {
        expect(textTable(texts("x"))).toMatch(/\n\n1 row$/);
        expect(textTable(texts())).toMatch(/\n\n0 rows$/);
    });

    it("cuts a wide text visibly and leaves one that just fits", () => {
        const [, , cut, whole] = textTable(texts("é".repeat(41), "b".repeat(40))).split("\n");
        expect([cut, whole]).toEqual([`${"é".repeat(39)}…`, "b".repeat(40)]);
    });

    it("counts letters rather than their parts", () => {
        const family = "\u{1F468}\u200d\u{1F469}\u200d\u{1F467}";
        const columns = [{ name: "a", isNumeric: false }, { name: "b", isNumeric: false }];
        expect(textTable({ columns, rows: [[family, "x"], ["e\u0301", "y"]] }).split("\n").slice(0, 4))
            .toEqual(["a  b", "-  -", `${family}  x`, "e\u0301  y"]);
    });

    it("shows what a terminal would obey instead of sending it there", () => {
        const [, , ...rows] = textTable(texts("two\nlines", "\u001b[31mred", "\u202egnp", "\u009b1m")).split("\n");
        expect(rows.slice(0, 4)).toEqual(["two␊lines", "␛[31mred", "\ufffdgnp", "\ufffd1m"]);
    });

    it("writes a number with the digits that a double is sure of", () => {
        const sheet: Sheet = { columns: [{ name: "a", isNumeric: true }], rows: [[0.1 + 0.2], [1234567.891], [Infinity], [Number.NaN]] };
        expect(textTable(sheet).split("\n").slice(2, 6).map((line) => line.trim())).toEqual(["0.3", "1234567.891", "Infinity", "NaN"]);
    });
});

describe("what is printed", () => {
    const sheet: Sheet = {
        columns: [{ name: "'T'[a, b]", isNumeric: false }, { name: "[n]", isNumeric: true }],
        rows: [["=1+1", 0.1 + 0.2], ["say \"x\"\r\nand, y", null], [null, Infinity]],
    };

    it("is one JSON document a line, in which nothing is rounded and infinity is no BLANK", () => {
        const lines = printed([sheet, texts("x")], "json").trimEnd().split("\n");
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
            { columns: ["'T'[a, b]", "[n]"], rows: [["=1+1", 0.1 + 0.2], ["say \"x\"\r\nand, y", null], [null, "Infinity"]] },
            { columns: ["a"], rows: [["x"]] },
        ]);
    });

    it("is CSV that reads back as it was, quoted only where needed", () => {
        const text = printed([sheet], "csv");
        expect(text.split("\n")[0]).toBe("\"'T'[a, b]\",[n]");
        const { header, records } = readCsv(text);
        expect([header, ...records.map(({ cells }) => cells)]).toEqual([
            ["'T'[a, b]", "[n]"], ["=1+1", "0.30000000000000004"], ["say \"x\"\r\nand, y", ""], ["", "Infinity"],
        ]);
    });

    it("is one table below another", () => {
        expect(printed([texts("x"), texts("y")], "table")).toBe("a\n-\nx\n\n1 row\n\na\n-\ny\n\n1 row\n");
    });
});
