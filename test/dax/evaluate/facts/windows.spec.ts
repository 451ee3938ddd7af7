import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

/** Points by month: 1 → 10 + 5, 2 → BLANK, 3 → 30, 4 → -4; months 1 and 2 are in Winter, 3 and 4 in Spring. */
const model = openSession(testModel({
    tables: {
        Month: {
            columns: { No: "int64", Name: "string", Season: "string" },
            rows: [[1, "Jan", "Winter"], [2, "Feb", "Winter"], [3, "Mar", "Spring"], [4, "Apr", "Spring"]],
        },
        Score: { columns: { Key: "int64", Month: "int64", Points: "int64" }, rows: [[1, 1, 10], [2, 1, 5], [3, 2, null], [4, 3, 30], [5, 4, -4]] },
        Twin: { columns: { A: "int64", B: "int64", C: "int64" }, rows: [[1, 1, 2], [1, 2, 1], [2, 3, 3]] },
        Equal: { columns: { A: "int64", B: "int64" }, rows: [[1, 1], [1, 1]] },
    },
    relationships: ["Score[Month] -> Month[No]"],
    measures: { Total: "SUM ( Score[Points] )", Before: "CALCULATE ( [Total], OFFSET ( -1, ORDERBY ( Month[No] ) ) )" },
}));

function table(expression: string): readonly (readonly Cell[])[] {
    return ask(model, `EVALUATE ${expression}`);
}

function column(expression: string): readonly Cell[] {
    return table(expression).map(([cell]) => cell);
}

/** The value of an expression in each row of Score, in the order of the keys. */
function byScore(expression: string): readonly Cell[] {
    return column(`SELECTCOLUMNS ( Score, "v", ${expression} )`);
}

function expectError(code: string, ...expressions: readonly string[]): void {
    for (const expression of expressions) expect(() => table(expression)).withContext(expression).toThrow(jasmine.objectContaining({ code }));
}

describe("INDEX", () => {
    const points = (position: string, rest = "ORDERBY ( Score[Key] )"): readonly Cell[] =>
        column(`SELECTCOLUMNS ( INDEX ( ${position}, Score, ${rest} ), "k", Score[Key] )`);

    it("counts from 1, or from the end, and gives no row for 0, BLANK and beyond", () => {
        expect(points("1")).toEqual([1]);
        expect(points("-1")).toEqual([5]);
        for (const none of ["0", "BLANK ()", "6", "-6"]) expect(points(none)).toEqual([]);
    });
    it("orders BLANK between negative numbers and 0, ascending by default", () => {
        expect([1, 2, 3, 4, 5].map((position) => points(`${position}`, "ORDERBY ( Score[Points] )")[0])).toEqual([5, 3, 2, 1, 4]);
        expect([1, 2, 3, 4, 5].map((position) => points(`${position}`, "ORDERBY ( Score[Points], DESC )")[0])).toEqual([4, 1, 2, 3, 5]);
    });
    it("takes DEFAULT and KEEP as that, and FIRST and LAST as an end whatever the direction", () => {
        for (const word of ["DEFAULT", "KEEP"]) expect(points("2", `ORDERBY ( Score[Points] ), ${word}`)).toEqual([3]);
        for (const direction of ["ASC", "DESC"]) {
            expect(points("1", `ORDERBY ( Score[Points], ${direction} ), FIRST`)).toEqual([3]);
            expect(points("-1", `ORDERBY ( Score[Points], ${direction} ), LAST`)).toEqual([3]);
        }
    });
    it("gives the row of each part where no part is current, and of the current one otherwise", () => {
        const firsts = "INDEX ( 1, Month, ORDERBY ( Month[No] ), PARTITIONBY ( Month[Season] ) )";
        expect(column(`SELECTCOLUMNS ( ${firsts}, "n", Month[Name] )`)).toEqual(["Jan", "Mar"]);
        expect(valueOf(model, `CALCULATE ( COUNTROWS ( ${firsts} ), Month[Season] = "Spring" )`)).toBe(1);
        expect(column(`SELECTCOLUMNS ( Month, "v", MAXX ( ${firsts}, Month[Name] ) )`)).toEqual(["Jan", "Jan", "Mar", "Mar"]);
    });
    it("orders one column without ORDERBY, and refuses to choose among several", () => {
        expect(column("INDEX ( 2, ALL ( Month[No] ) )")).toEqual([2]);
        expectError("UNSUPPORTED", "INDEX ( 1, Month )");
    });
    it("keeps the table: its row filters", () => {
        expect(valueOf(model, "CALCULATE ( [Total], INDEX ( 3, ALL ( Month[No] ), ORDERBY ( Month[No] ) ) )")).toBe(30);
    });
});

describe("OFFSET", () => {
    it("goes from the current row, and beyond the ends to no row", () => {
        expect(byScore("SUMX ( OFFSET ( -1, Score, ORDERBY ( Score[Key] ) ), Score[Points] )")).toEqual([null, 10, 5, null, 30]);
        expect(byScore("SUMX ( OFFSET ( 2, Score, ORDERBY ( Score[Key] ) ), Score[Key] )")).toEqual([3, 4, 5, null, null]);
    });
    it("stays within its part", () => {
        const before = "OFFSET ( -1, Score, ORDERBY ( Score[Key] ), PARTITIONBY ( Score[Month] ) )";
        expect(byScore(`SUMX ( ${before}, Score[Key] )`)).toEqual([null, 1, null, null, null]);
    });
    it("finds the current row in the filter context of a group", () => {
        const groups = "SUMMARIZECOLUMNS ( Month[No], \"t\", [Total], \"b\", [Before] )";
        expect(table(groups)).toEqual([[1, 15, null], [2, null, 15], [3, 30, null], [4, -4, 30]]);
    });
    it("takes each visible value as current where there is no group", () => {
        expect(valueOf(model, "COUNTROWS ( OFFSET ( 1, ORDERBY ( Month[No] ) ) )")).toBe(3);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( OFFSET ( 1, ALL ( Month[No] ) ) ), Month[Season] = \"Winter\" )")).toBe(2);
    });
    it("reads a column of the row that it finds, and matches rows that were made", () => {
        const query = `VAR t = ADDCOLUMNS ( VALUES ( Month[No] ), "@t", [Total] )
            RETURN SELECTCOLUMNS ( t, "v", SELECTCOLUMNS ( OFFSET ( -1, t, ORDERBY ( [No] ) ), [@t] ) )`;
        expect(column(query)).toEqual([null, 15, null, 30]);
    });
    it("adds the one column of the model that tells equal rows apart, and refuses to choose among several", () => {
        const rows = "ADDCOLUMNS ( ALL ( Month[Season], Month[No] ), \"x\", Month[No] * -1 )";
        expect(column(`SELECTCOLUMNS ( ${rows}, "v", SUMX ( OFFSET ( 1, ${rows}, ORDERBY ( Month[Season] ) ), [x] ) )`)).toEqual([-2, null, -4, -1]);
        expectError("UNSUPPORTED", "OFFSET ( 1, Twin, ORDERBY ( Twin[A] ) )", "OFFSET ( 1, Equal, ORDERBY ( Equal[A] ) )");
    });
    it("refuses two current rows of one table, MATCHBY, BLANK and arguments in another order", () => {
        expectError("UNSUPPORTED",
            "FILTER ( Score, SUMX ( Score, COUNTROWS ( OFFSET ( 1, Score, ORDERBY ( Score[Key] ) ) ) ) > 0 )",
            "OFFSET ( 1, Month, ORDERBY ( Month[No] ), MATCHBY ( Month[No] ) )",
            "OFFSET ( BLANK (), Month, ORDERBY ( Month[No] ) )",
            "OFFSET ( 1, Month, PARTITIONBY ( Month[Season] ), ORDERBY ( Month[No] ) )");
    });
});

describe("WINDOW", () => {
    const sums = (bounds: string): readonly Cell[] => byScore(`SUMX ( WINDOW ( ${bounds}, Score, ORDERBY ( Score[Key] ) ), Score[Key] )`);

    it("goes from one row to another, relative to the current one by default", () => {
        expect(sums("-1, REL, 0, REL")).toEqual([1, 3, 5, 7, 9]);
        expect(sums("-1, 1")).toEqual([3, 6, 9, 12, 9]);
    });
    it("counts from the ends with ABS, with 0 as 1", () => {
        expect(sums("1, ABS, 2, ABS")).toEqual([3, 3, 3, 3, 3]);
        expect(sums("0, ABS, -4, ABS")).toEqual([3, 3, 3, 3, 3]);
        expect(sums("-2, ABS, -1, ABS")).toEqual([9, 9, 9, 9, 9]);
        expect(sums("1, ABS, 0, REL")).toEqual([1, 3, 6, 10, 15]);
    });
    it("is cut off at the ends, and has no row where it is outside or ends before it begins", () => {
        expect(sums("-9, REL, -1, REL")).toEqual([null, 1, 3, 6, 10]);
        expect(sums("2, REL, 1, REL")).toEqual([null, null, null, null, null]);
        expect(sums("6, ABS, 9, ABS")).toEqual([null, null, null, null, null]);
        expect(sums("-9, ABS, -6, ABS")).toEqual([null, null, null, null, null]);
    });
    it("sums up over the filter context of a group", () => {
        const running = "CALCULATE ( [Total], WINDOW ( 1, ABS, 0, REL, ALLSELECTED ( Month[No] ), ORDERBY ( Month[No] ) ) )";
        expect(table(`SUMMARIZECOLUMNS ( Month[No], "r", ${running} )`)).toEqual([[1, 15], [2, 15], [3, 45], [4, 41]]);
    });
});

describe("RANK and ROWNUMBER", () => {
    it("rank equal rows alike, with a gap unless DENSE", () => {
        expect(byScore("RANK ( SKIP, Score, ORDERBY ( Score[Month] ) )")).toEqual([1, 1, 3, 4, 5]);
        expect(byScore("RANK ( Score, ORDERBY ( Score[Month] ) )")).toEqual([1, 1, 3, 4, 5]);
        expect(byScore("RANK ( DENSE, Score, ORDERBY ( Score[Month] ) )")).toEqual([1, 1, 2, 3, 4]);
        expect(byScore("RANK ( DENSE, ORDERBY ( Score[Points], DESC ) )")).toEqual([2, 3, 4, 1, 5]);
    });
    it("count anew in each part", () => {
        expect(byScore("RANK ( SKIP, Score, ORDERBY ( Score[Points] ), PARTITIONBY ( Score[Month] ) )")).toEqual([2, 1, 1, 1, 1]);
        expect(byScore("ROWNUMBER ( Score, ORDERBY ( Score[Key] ), PARTITIONBY ( Score[Month] ) )")).toEqual([1, 2, 1, 1, 1]);
    });
    it("order by an expression, such as a measure, and find the group by its columns", () => {
        const rank = "RANK ( ALLSELECTED ( Month[Name] ), ORDERBY ( [Total], DESC ) )";
        expect(table(`SUMMARIZECOLUMNS ( Month[Name], "r", ${rank} )`)).toEqual([["Jan", 2], ["Feb", 3], ["Mar", 1], ["Apr", 4]]);
    });
    it("RANK is BLANK in a total, and where there is no current row", () => {
        expect(valueOf(model, "RANK ( ALL ( Month[No] ), ORDERBY ( Month[No] ) )")).toBeNull();
        const absent = "RANK ( FILTER ( Score, Score[Key] < 5 ), ORDERBY ( Score[Key] ) )";
        expect(valueOf(model, `MAXX ( FILTER ( Score, Score[Key] = 5 ), ${absent} )`)).toBeNull();
        expectError("UNSUPPORTED", "ROW ( \"v\", ROWNUMBER ( ALL ( Month[No] ), ORDERBY ( Month[No] ) ) )");
    });
    it("need a table or ORDERBY, and columns where the table is left out", () => {
        expectError("ARGUMENT",
            "ROW ( \"v\", RANK ( DENSE ) )", "ROW ( \"v\", RANK ( ORDERBY ( [Total] ) ) )",
            "ROW ( \"v\", RANK ( ORDERBY ( Month[No], ASC, Score[Key], ASC ) ) )");
    });
});
