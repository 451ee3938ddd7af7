import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

/** Aster 40, Birk 25, Cedar 5, Dune without a call, an unknown ship 7; all 77. */
const model = openSession(testModel({
    tables: {
        Ship: {
            columns: { Key: "int64", Name: "string", Flag: "string" },
            rows: [[1, "Aster", "FR"], [2, "Birk", "NO"], [3, "Cedar", "FR"], [4, "Dune", "SE"]],
        },
        Call: {
            columns: { Key: "int64", Ship: "int64", Quay: "string", Day: "dateTime", Tons: "int64" },
            rows: [
                [1, 1, "east", "2025-03-01", 30], [2, 1, "west", "2025-03-02", 10], [3, 2, "east", "2025-03-02", 25],
                [4, 3, "west", "2025-03-04", null], [5, 9, "west", "2025-03-05", 7], [6, 3, "west", "2025-03-04", 5],
            ],
        },
        Buoy: { columns: { Color: "string", Lamps: "int64" }, rows: [["red", 1], ["red", 1], ["green", 2]] },
    },
    relationships: ["Call[Ship] -> Ship[Key]"],
    measures: { "Tons in all": "SUM ( Call[Tons] )" },
}));

function table(expression: string): readonly (readonly Cell[])[] {
    return ask(model, `EVALUATE ${expression}`);
}

function sorted(expression: string, order: string): readonly (readonly Cell[])[] {
    return ask(model, `EVALUATE ${expression} ORDER BY ${order}`);
}

function namesOf(expression: string): readonly string[] {
    return model.query(`EVALUATE ${expression}`)[0].columns.map(({ name }) => name);
}

function expectError(code: string, ...expressions: readonly string[]): void {
    for (const expression of expressions) expect(() => table(expression)).withContext(expression).toThrow(jasmine.objectContaining({ code }));
}

describe("added and selected columns", () => {
    it("F270 keep the number of rows, duplicates too", () => {
        expect(table("SELECTCOLUMNS ( Buoy, \"C\", Buoy[Color] )")).toEqual([["red"], ["red"], ["green"]]);
        expect(table("ADDCOLUMNS ( Buoy, \"double\", 2 * Buoy[Lamps] )")).toEqual([["red", 1, 2], ["red", 1, 2], ["green", 2, 4]]);
    });
    it("are evaluated in the row context of their table, and a measure in its transition", () => {
        expect(sorted("ADDCOLUMNS ( VALUES ( Ship[Flag] ), \"t\", [Tons in all] )", "Ship[Flag]"))
            .toEqual([[null, 7], ["FR", 45], ["NO", 25], ["SE", null]]);
        expect(table("SELECTCOLUMNS ( FILTER ( Ship, [Tons in all] > 20 ), \"t\", Ship[Name] & [Tons in all] )")).toEqual([["Aster40"], ["Birk25"]]);
    });
    it("keep the lineage of a plain column under another name, and of no other expression", () => {
        const tons = (column: string): Cell =>
            valueOf(model, `CALCULATE ( [Tons in all], SELECTCOLUMNS ( FILTER ( Ship, Ship[Flag] = "FR" ), "k", ${column} ) )`);
        expect(tons("Ship[Key]")).toBe(45);
        expect(tons("[Key]")).toBe(45);
        expect(tons("Ship[Key] + 0")).toBe(77);
    });
    it("take a column without a name under its own", () => {
        expect(table("SELECTCOLUMNS ( Buoy, Buoy[Lamps], \"twice\", 2 * Buoy[Lamps] )")).toEqual([[1, 2], [1, 2], [2, 4]]);
    });
    it("F176 of ADDCOLUMNS do not become a filter", () => {
        expect(valueOf(model, "SUMX ( ADDCOLUMNS ( VALUES ( Ship[Flag] ), \"k\", MAX ( Ship[Key] ) ), [Tons in all] )")).toBe(77);
        expect(valueOf(model, "CALCULATE ( [Tons in all], ADDCOLUMNS ( { 1 }, \"k\", 1 ) )")).toBe(77);
    });
    it("refuse a name that is taken, a name that is no text and a name without an expression", () => {
        expectError(
            "ARGUMENT",
            "ADDCOLUMNS ( Buoy, \"color\", 1 )", "ADDCOLUMNS ( Buoy, \"x\", 1, \"X\", 2 )", "SELECTCOLUMNS ( Buoy, \"x\", 1, \"x\", 2 )",
            "ADDCOLUMNS ( Buoy, Buoy[Lamps], 1 )", "ADDCOLUMNS ( Buoy, \"a\", 1, \"b\" )", "SELECTCOLUMNS ( Buoy, \"a\", 1, \"b\" )",
            "ROW ( \"a\", 1, \"b\" )",
        );
    });
});

describe("SUMMARIZE", () => {
    it("F271 gives the combinations that occur, from related one-side tables too; unmatched rows give BLANK", () => {
        expect(table("SUMMARIZE ( Call, Ship[Flag], Call[Quay] )")).toEqual([["FR", "east"], ["FR", "west"], ["NO", "east"], [null, "west"]]);
        expect(table("SUMMARIZE ( Call, Ship[Name] )")).toEqual([["Aster"], ["Birk"], ["Cedar"], [null]]);
    });
    it("sees the filter context and the rows of a table expression", () => {
        expect(table("CALCULATETABLE ( SUMMARIZE ( Call, Ship[Flag] ), Call[Quay] = \"west\" )")).toEqual([["FR"], [null]]);
        expect(table("SUMMARIZE ( FILTER ( Call, Call[Tons] > 20 ), Ship[Name], Call[Day] )"))
            .toEqual([["Aster", "2025-03-01"], ["Birk", "2025-03-02"]]);
        expect(table("SUMMARIZE ( FILTER ( Call, FALSE ), Ship[Name] )")).toEqual([]);
    });
    it("keeps lineage: its rows filter, in a transition and as a table", () => {
        expect(table("ADDCOLUMNS ( SUMMARIZE ( Call, Ship[Flag] ), \"t\", [Tons in all] )")).toEqual([["FR", 45], ["NO", 25], [null, 7]]);
        expect(valueOf(model, "CALCULATE ( [Tons in all], SUMMARIZE ( FILTER ( Call, Call[Tons] = 30 ), Ship[Key] ) )")).toBe(40);
    });
    it("groups rows that were made by their own columns", () => {
        expect(table("SUMMARIZE ( ADDCOLUMNS ( Call, \"big\", Call[Tons] > 9 ), [big], Call[Quay] )"))
            .toEqual([[true, "east"], [true, "west"], [false, "west"]]);
        expectError("UNSUPPORTED", "SUMMARIZE ( ADDCOLUMNS ( Call, \"x\", 1 ), Ship[Name] )");
    });
    it("evaluates its expressions over the rows of each group, with the group as the current row", () => {
        expect(table("SUMMARIZE ( Call, Ship[Flag], \"sum\", SUM ( Call[Tons] ), \"all\", [Tons in all], \"text\", Ship[Flag] & \"!\" )"))
            .toEqual([["FR", 45, 45, "FR!"], ["NO", 25, 25, "NO!"], [null, 7, 7, "!"]]);
        expect(table("SUMMARIZE ( FILTER ( Call, Call[Tons] > 9 ), Ship[Flag], \"n\", COUNTROWS ( Call ) )")).toEqual([["FR", 2], ["NO", 1]]);
    });
    it("refuses ISSUBTOTAL, a group that it cannot reach and a column named twice", () => {
        expectError("UNSUPPORTED", "SUMMARIZE ( Call, ROLLUP ( Ship[Flag] ), \"n\", ISSUBTOTAL ( Ship[Flag] ) )", "SUMMARIZE ( Call, \"n\", 1 )");
        expectError("EVALUATION", "SUMMARIZE ( Ship, Call[Quay] )", "SUMMARIZE ( Call, Buoy[Color] )");
        expectError("ARGUMENT", "SUMMARIZE ( Call, Ship[Flag], Ship[Flag] )");
    });
    it("is GROUPBY without expressions", () => {
        expect(table("GROUPBY ( Call, Ship[Flag] )")).toEqual([["FR"], ["NO"], [null]]);
        expectError("UNSUPPORTED", "GROUPBY ( Call, Ship[Flag], \"n\", SUMX ( CURRENTGROUP (), 1 ) )");
    });
});

describe("UNION, EXCEPT and INTERSECT", () => {
    it("F272 UNION keeps duplicates, goes by position and takes the names of the first table", () => {
        const union = "UNION ( SELECTCOLUMNS ( Buoy, \"a\", Buoy[Lamps] + 0 ), { 2, 9 } )";
        expect(table(union)).toEqual([[1], [1], [2], [2], [9]]);
        expect(namesOf(union)).toEqual(["[a]"]);
    });
    it("UNION keeps lineage where all tables agree, and loses it otherwise", () => {
        const tons = (second: string): Cell =>
            valueOf(model, `CALCULATE ( [Tons in all], UNION ( FILTER ( VALUES ( Ship[Flag] ), Ship[Flag] = "NO" ), ${second} ) )`);
        expect(tons("FILTER ( VALUES ( Ship[Flag] ), Ship[Flag] = \"FR\" )")).toBe(70);
        expect(tons("{ \"FR\" }")).toBe(77);
    });
    it("UNION tells dates from numbers in one column", () => {
        expect(table("UNION ( { DATE ( 2025, 3, 1 ) }, { 5 } )")).toEqual([["2025-03-01"], [5]]);
    });
    it("F273 EXCEPT and INTERSECT keep the duplicates of the first table and compare by position without conversion", () => {
        expect(table("EXCEPT ( Buoy, { ( \"green\", 2 ) } )")).toEqual([["red", 1], ["red", 1]]);
        expect(table("INTERSECT ( Buoy, { ( \"RED\", 1 ), ( \"green\", 3 ) } )")).toEqual([["red", 1], ["red", 1]]);
        expect(table("INTERSECT ( { 1, 2 }, { \"1\", \"2\" } )")).toEqual([]);
        expect(table("EXCEPT ( { DATE ( 1900, 1, 1 ) }, { 2 } )")).toEqual([["1900-01-01"]]);
        expect(table("EXCEPT ( { 0, BLANK () }, { BLANK () } )")).toEqual([[0]]);
    });
    it("EXCEPT and INTERSECT take lineage from the first table", () => {
        expect(valueOf(model, "CALCULATE ( [Tons in all], INTERSECT ( VALUES ( Ship[Name] ), { \"birk\", \"Cedar\" } ) )")).toBe(30);
        expect(valueOf(model, "CALCULATE ( [Tons in all], EXCEPT ( ALL ( Ship[Name] ), VALUES ( Ship[Name] ) ), Ship[Name] = \"x\" )")).toBe(null);
        expect(valueOf(model, "CALCULATE ( [Tons in all], INTERSECT ( { \"Birk\" }, VALUES ( Ship[Name] ) ) )")).toBe(77);
    });
    it("F274 want as many columns in both tables", () => {
        expectError("ARGUMENT", "UNION ( Buoy, { 1 } )", "EXCEPT ( { 1 }, Buoy )", "INTERSECT ( Buoy, VALUES ( Buoy[Color] ) )");
    });
    it("do not guess whether a whole number equals a double", () => {
        expectError("UNSUPPORTED", "EXCEPT ( { 1 }, { 1.0 } )");
    });
});

describe("CROSSJOIN and GENERATE", () => {
    it("F275 CROSSJOIN multiplies the rows and refuses equal column names", () => {
        expect(table("CROSSJOIN ( { \"a\", \"b\" }, Buoy )").length).toBe(6);
        expect(table("CROSSJOIN ( SELECTCOLUMNS ( { 1, 2 }, \"n\", [Value] ), SELECTCOLUMNS ( { 3, 4 }, \"m\", [Value] ) )"))
            .toEqual([[1, 3], [1, 4], [2, 3], [2, 4]]);
        expect(table("CROSSJOIN ( { 1, 2 }, FILTER ( Buoy, FALSE ) )")).toEqual([]);
        expectError("ARGUMENT", "CROSSJOIN ( { 1 }, { 2 } )", "CROSSJOIN ( Buoy, VALUES ( Buoy[Color] ) )");
    });
    it("CROSSJOIN takes columns of one name from two tables, and keeps lineage", () => {
        expect(table("FILTER ( CROSSJOIN ( VALUES ( Ship[Key] ), VALUES ( Call[Key] ) ), Ship[Key] = 2 && Call[Key] = 3 )")).toEqual([[2, 3]]);
        expect(valueOf(model, "CALCULATE ( [Tons in all], CROSSJOIN ( { 1 }, TREATAS ( { \"NO\" }, Ship[Flag] ) ) )")).toBe(25);
    });
    it("F276 GENERATE drops a row of the first table whose second table is empty", () => {
        expect(table("GENERATE ( VALUES ( Ship[Flag] ), CALCULATETABLE ( SUMMARIZE ( Call, Call[Quay] ) ) )"))
            .toEqual([["FR", "east"], ["FR", "west"], ["NO", "east"], [null, "west"]]);
    });
    it("GENERATEALL keeps such a row, with BLANKs", () => {
        const large = "SELECTCOLUMNS ( CALCULATETABLE ( FILTER ( Call, Call[Tons] > 20 ) ), \"q\", Call[Quay], \"n\", 1 )";
        expect(table(`GENERATEALL ( DISTINCT ( Ship[Name] ), ${large} )`))
            .toEqual([["Aster", "east", 1], ["Birk", "east", 1], ["Cedar", null, null], ["Dune", null, null]]);
    });
    it("F178 CALCULATE inside the second table of GENERATE sees the row of the first", () => {
        const sums = "ROW ( \"own\", CALCULATE ( SUM ( Call[Tons] ) ), \"all\", SUM ( Call[Tons] ), \"n\", LEN ( Ship[Name] ) )";
        expect(table(`GENERATE ( DISTINCT ( Ship[Name] ), ${sums} )`))
            .toEqual([["Aster", 40, 77, 5], ["Birk", 25, 77, 4], ["Cedar", 5, 77, 5], ["Dune", null, 77, 4]]);
    });
});

describe("TREATAS", () => {
    it("F156 ignores values that the column does not have", () => {
        expect(table("TREATAS ( { \"FR\", \"XX\", \"no\" }, Ship[Flag] )")).toEqual([["FR"], ["NO"]]);
        expect(valueOf(model, "CALCULATE ( [Tons in all], TREATAS ( { \"XX\" }, Ship[Flag] ) )")).toBe(null);
        expect(table("TREATAS ( { 1, BLANK () }, Buoy[Lamps] )")).toEqual([[1]]);
        expect(table("TREATAS ( { 4, BLANK () }, Ship[Key] )")).toEqual([[4], [null]]);
    });
    it("F157 with two columns filters pairs, not the product", () => {
        const pairs = "TREATAS ( { ( \"FR\", \"west\" ), ( \"NO\", \"east\" ) }, Ship[Flag], Call[Quay] )";
        expect(valueOf(model, `CALCULATE ( [Tons in all], ${pairs} )`)).toBe(40);
    });
    it("gives lineage to values of another table", () => {
        expect(valueOf(model, "CALCULATE ( [Tons in all], TREATAS ( VALUES ( Buoy[Lamps] ), Ship[Key] ) )")).toBe(65);
        expect(valueOf(model, "CALCULATE ( [Tons in all], TREATAS ( { DATE ( 2025, 3, 2 ) }, Call[Day] ) )")).toBe(35);
    });
    it("refuses another number of columns, a column named twice and values of another kind", () => {
        expectError("ARGUMENT", "TREATAS ( Buoy, Ship[Flag] )", "TREATAS ( { ( \"FR\", \"NO\" ) }, Ship[Flag], Ship[Flag] )");
        expectError("TYPE", "TREATAS ( { 1 }, Ship[Flag] )", "TREATAS ( { 1 }, Call[Day] )");
    });
});

describe("tables that were made", () => {
    it("F277 name their columns Value, or Value1 and Value2, and give each column one type", () => {
        expect(namesOf("{ 1, 2 }")).toEqual(["[Value]"]);
        expect(namesOf("{ ( 1, \"a\" ), ( 2.5, \"b\" ) }")).toEqual(["[Value1]", "[Value2]"]);
        expect(model.query("EVALUATE { ( 1, \"a\" ), ( 2.5, \"b\" ) }")[0].columns.map(({ type }) => type)).toEqual(["double", "string"]);
    });
    it("ROW has one row", () => {
        expect(table("ROW ( \"a\", 1 + 1, \"b\", DATE ( 2025, 3, 1 ) )")).toEqual([[2, "2025-03-01"]]);
    });
    it("F128 DISTINCT drops equal rows of a table, and VALUES keeps them", () => {
        expect(table("DISTINCT ( Buoy )")).toEqual([["red", 1], ["green", 2]]);
        expect(table("VALUES ( Buoy )")).toEqual([["red", 1], ["red", 1], ["green", 2]]);
        expect(table("DISTINCT ( UNION ( { \"a\", \"A\" }, { \"b\" } ) )")).toEqual([["a"], ["b"]]);
        expect(table("DISTINCT ( { ( \"x\", \"y\nty\" ), ( \"x\nty\", \"y\" ) } )").length).toBe(2);
    });
    it("GENERATESERIES goes from the start to the end, both included", () => {
        expect(table("GENERATESERIES ( 2, 4 )")).toEqual([[2], [3], [4]]);
        expect(table("GENERATESERIES ( 0, 0.3, 0.1 )").length).toBe(4);
        expect(table("GENERATESERIES ( DATE ( 2025, 2, 28 ), DATE ( 2025, 3, 1 ) )")).toEqual([["2025-02-28"], ["2025-03-01"]]);
        expect(table("GENERATESERIES ( 3, 2 )")).toEqual([]);
        expectError("EVALUATION", "GENERATESERIES ( 1, 2, 0 )");
        expectError("LIMIT", "GENERATESERIES ( 1, 1E9 )");
    });
});

describe("joins on common columns", () => {
    const flags = "SUMMARIZE ( Call, Ship[Flag], \"n\", COUNTROWS ( Call ) )";

    it("NATURALINNERJOIN keeps the rows that both tables have", () => {
        expect(table(`NATURALINNERJOIN ( DISTINCT ( Ship[Flag] ), ${flags} )`)).toEqual([["FR", 4], ["NO", 1]]);
        expect(table("NATURALINNERJOIN ( { 1, 2, 3 }, { 2, 3, 3 } )")).toEqual([[2], [3], [3]]);
    });
    it("NATURALLEFTOUTERJOIN keeps all rows of the first table", () => {
        expect(table(`NATURALLEFTOUTERJOIN ( DISTINCT ( Ship[Flag] ), ${flags} )`)).toEqual([["FR", 4], ["NO", 1], ["SE", null]]);
    });
    it("are refused for tables that share no column", () => {
        expectError("UNSUPPORTED", "NATURALINNERJOIN ( { 1 }, Buoy )");
        expectError("TYPE", "NATURALINNERJOIN ( { 1 }, { \"1\" } )");
    });
});

describe("CONTAINS and CONTAINSROW", () => {
    it("look for a row, in columns of related tables too", () => {
        expect(valueOf(model, "CONTAINS ( Call, Ship[Flag], \"fr\", Call[Tons], 10 )")).toBe(true);
        expect(valueOf(model, "CONTAINS ( Call, Ship[Flag], \"NO\", Call[Tons], 10 )")).toBe(false);
        expect(valueOf(model, "CONTAINS ( Call, Ship[Flag], BLANK () )")).toBe(true);
        expect(valueOf(model, "CONTAINS ( Call, Call[Tons], 0 )")).toBe(false);
        expect(valueOf(model, "CONTAINSROW ( Buoy, \"green\", 2 )")).toBe(true);
        expect(valueOf(model, "CONTAINSROW ( VALUES ( Ship[Flag] ), \"DK\" )")).toBe(false);
    });
    it("want a value for each column", () => {
        expect(() => valueOf(model, "CONTAINS ( Call, Call[Tons], 1, Call[Quay] )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
        expect(() => valueOf(model, "CONTAINSROW ( Buoy, 1 )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
    });
});
