import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";
import { expectErrors, expectValues } from "./literal";

/** Boxes: red 4 and 6, blue 9, no green; Ghost refers to a colour that is not there. */
const model = openSession(testModel({
    tables: {
        Colour: { columns: { Key: "int64", Name: "string", Warm: "boolean" }, rows: [[1, "red", true], [2, "blue", false], [3, "green", false]] },
        Box: {
            columns: { No: "int64", Colour: "int64", Size: "int64", Packed: "dateTime", Open: "boolean", Label: "string" },
            rows: [[1, 1, 4, "2024-01-05", true, "a"], [2, 1, 6, "2024-03-01", false, "b"], [3, 2, 9, null, true, "it's"]],
        },
        "Odd's": { columns: { "a]b": "int64", Gap: "int64" }, rows: [[0, null], [-2, 3]] },
        Sort: { columns: { Key: "int64", Name: "string" }, rows: [[1, "x"]] },
        Ghost: { columns: { Sort: "int64", Size: "int64" }, rows: [[1, 4], [7, 8]] },
    },
    relationships: ["Box[Colour] -> Colour[Key]", "Ghost[Sort] -> Sort[Key]"],
    measures: { Total: "SUM ( Box[Size] )" },
}));

function table(expression: string): readonly (readonly Cell[])[] {
    return ask(model, `EVALUATE ${expression}`);
}

function namesOf(expression: string): readonly string[] {
    return model.query(`EVALUATE ${expression}`)[0].columns.map(({ name }) => name);
}

function expectAll(values: Readonly<Record<string, Cell>>): void {
    for (const [expression, value] of Object.entries(values)) expect(valueOf(model, expression)).withContext(expression).toEqual(value);
}

function expectError(code: string, ...expressions: readonly string[]): void {
    for (const expression of expressions) {
        const query = `EVALUATE ${expression.startsWith("{") ? expression : `{ COUNTROWS ( ${expression} ) }`}`;
        expect(() => model.query(query)).withContext(expression).toThrow(jasmine.objectContaining({ code }));
    }
}

describe("aggregations that count booleans", () => {
    it("AVERAGEA takes TRUE as 1 and is BLANK over no rows", () => {
        expectAll({
            "AVERAGEA ( Box[Size] )": 19 / 3, "AVERAGEA ( Box[Open] )": 2 / 3, "CALCULATE ( AVERAGEA ( Box[Open] ), Box[Size] > 99 )": null,
        });
    });
    it("MAXA and MINA take numbers, dates and booleans, and skip BLANK", () => {
        expectAll({
            "MAXA ( Box[Open] )": 1, "MINA ( Box[Open] )": 0, "MAXA ( Box[Size] )": 9, "MINA ( Box[Size] )": 4,
            "MAXA ( Box[Packed] )": "2024-03-01", "MINA ( Box[Packed] )": "2024-01-05", "MINA ( 'Odd''s'[Gap] )": 3,
        });
    });
    it("refuse texts, and what is not documented about BLANK and no values", () => {
        expectError("UNSUPPORTED",
            "{ AVERAGEA ( Box[Label] ) }", "{ MAXA ( Box[Label] ) }", "{ AVERAGEA ( 'Odd''s'[Gap] ) }", "{ AVERAGEA ( Box[Packed] ) }",
            "{ CALCULATE ( MINA ( Box[Size] ), Box[Size] > 99 ) }");
    });
});

describe("GEOMEAN and GEOMEANX", () => {
    it("take the root of the product, and skip BLANK", () => {
        expect(valueOf(model, "GEOMEAN ( Box[Size] )")).toBeCloseTo(6, 12);
        expect(valueOf(model, "GEOMEANX ( Box, Box[Size] * 10 )")).toBeCloseTo(60, 12);
        expect(valueOf(model, "GEOMEAN ( 'Odd''s'[Gap] )")).toBeCloseTo(3, 12);
    });
    it("refuse no values, 0 and negative ones", () => {
        expectError("UNSUPPORTED", "{ GEOMEAN ( 'Odd''s'[a]]b] ) }", "{ CALCULATE ( GEOMEAN ( Box[Size] ), Box[Size] > 99 ) }");
    });
});

describe("RANK.EQ", () => {
    it("ranks a value among the visible cells, from the largest down unless told otherwise", () => {
        expectAll({
            "RANK.EQ ( 9, Box[Size] )": 1, "RANK.EQ ( 4, Box[Size] )": 3, "RANK.EQ ( 4, Box[Size], 1 )": 1, "RANK.EQ ( 9, Box[Size], ASC )": 3,
            "RANK.EQ ( 2, Box[Colour] )": 1, "RANK.EQ ( 1, Box[Colour] )": 2, "CALCULATE ( RANK.EQ ( 6, Box[Size] ), Box[Size] < 9 )": 1,
        });
    });
    it("is BLANK for BLANK and for a value that no cell has, and refuses BLANK cells", () => {
        expectAll({ "RANK.EQ ( BLANK (), Box[Size] )": null, "RANK.EQ ( 5, Box[Size] )": null });
        expectError("UNSUPPORTED", "{ RANK.EQ ( 3, 'Odd''s'[Gap] ) }");
    });
});

describe("ISAFTER and ISONORAFTER", () => {
    it("compare in the order of all pairs", () => {
        expectValues({
            "ISAFTER ( 3, 2, ASC )": true, "ISAFTER ( 2, 2, ASC )": false, "ISONORAFTER ( 2, 2, ASC )": true, "ISONORAFTER ( 1, 2 )": false,
            "ISAFTER ( 1, 2, DESC )": true, "ISAFTER ( 1, 1, ASC, \"b\", \"a\", ASC )": true, "ISAFTER ( 1, 2, ASC, \"b\", \"a\", ASC )": false,
            "ISONORAFTER ( 1, 1, ASC, \"a\", \"a\", DESC )": true, "ISAFTER ( 2, 1, , 0, 9 )": true,
        });
    });
    it("put BLANK before the empty text, and between negative numbers and 0", () => {
        expectValues({
            'ISAFTER ( "", BLANK (), ASC )': true, "ISAFTER ( 0, BLANK (), ASC )": true, "ISAFTER ( BLANK (), -1, ASC )": true,
            "ISAFTER ( BLANK (), BLANK () )": false,
        });
    });
    it("refuse half a pair, and text beside a number", () => {
        expectErrors({ "ISAFTER ( 1, 2, ASC, 3 )": "ARGUMENT", 'ISAFTER ( 1, "a" )': "TYPE" });
    });
});

describe("NAMEOF", () => {
    it("gives the full name as the model writes it, with its quotes and brackets doubled", () => {
        expectAll({
            "NAMEOF ( box[SIZE] )": "'Box'[Size]", "NAMEOF ( [total] )": "'Colour'[Total]", "NAMEOF ( Box )": "'Box'",
            "NAMEOF ( 'Odd''s'[a]]b] )": "'Odd''s'[a]]b]",
        });
    });
    it("refuses variables, expressions and parts of a name", () => {
        expectError("ARGUMENT", "{ VAR Box = 1 RETURN NAMEOF ( Box ) }", "{ NAMEOF ( 1 ) }");
        expectError("UNSUPPORTED", "{ NAMEOF ( Box, TABLE ) }", "{ MAXX ( Box, NAMEOF ( [Size] ) ) }");
        expectError("NAME", "{ NAMEOF ( [Nothing] ) }");
    });
});

describe("FILTERS and ALLCROSSFILTERED", () => {
    it("FILTERS gives the values that filters on the column let through, whatever other columns leave", () => {
        expectAll({
            'CALCULATE ( COUNTROWS ( FILTERS ( Colour[Name] ) ), Colour[Name] = "red" )': 1,
            'CALCULATE ( COUNTROWS ( FILTERS ( Colour[Name] ) ), Colour[Name] <> "red" )': 2,
            'CALCULATE ( COUNTROWS ( FILTERS ( Colour[Name] ) ), Colour[Name] IN { "red", "blue" }, Colour[Key] = 3 )': 2,
            'CALCULATE ( HASONEFILTER ( Colour[Warm] ), Colour[Warm] <> TRUE )': true,
        });
        expectError("UNSUPPORTED", "FILTERS ( Colour[Name] )");
    });
    it("ALLCROSSFILTERED clears what reaches the table, and is no table", () => {
        expectAll({ 'CALCULATE ( CALCULATE ( [Total], ALLCROSSFILTERED ( Box ) ), Colour[Name] = "red" )': 19 });
        expectError("UNSUPPORTED", "ALLCROSSFILTERED ( Box )");
        expectError("ARGUMENT", "{ CALCULATE ( [Total], ALLCROSSFILTERED ( Box[Size] ) ) }");
    });
});

describe("joins over a relationship", () => {
    it("NATURALINNERJOIN pairs the rows of related tables, from either side", () => {
        const shown = (join: string): readonly (readonly Cell[])[] => table(`SELECTCOLUMNS ( ${join}, "n", Box[No], "c", Colour[Name] )`);
        const pairs = [[1, "red"], [2, "red"], [3, "blue"]];
        expect(shown("NATURALINNERJOIN ( Box, Colour )")).toEqual(pairs);
        expect(shown("NATURALINNERJOIN ( Colour, Box )")).toEqual(pairs);
        expect(shown("NATURALINNERJOIN ( Box, FILTER ( Colour, Colour[Warm] ) )")).toEqual(pairs.slice(0, 2));
        expect(namesOf("NATURALINNERJOIN ( Ghost, Sort )")).toEqual(["'Ghost'[Sort]", "'Ghost'[Size]", "'Sort'[Key]", "'Sort'[Name]"]);
    });
    it("NATURALLEFTOUTERJOIN keeps the rows without a partner, with BLANKs", () => {
        const colours = "SELECTCOLUMNS ( NATURALLEFTOUTERJOIN ( Colour, Box ), \"c\", Colour[Name], \"n\", Box[No] )";
        expect(table(colours)).toEqual([["red", 1], ["red", 2], ["blue", 3], ["green", null]]);
        expect(table("NATURALLEFTOUTERJOIN ( Ghost, Sort )")).toEqual([[1, 4, 1, "x"], [7, 8, null, null]]);
        expect(table("NATURALINNERJOIN ( Ghost, Sort )")).toEqual([[1, 4, 1, "x"]]);
    });
    it("are refused where neither table refers to the other", () => {
        expectError("UNSUPPORTED", "NATURALINNERJOIN ( Colour, Sort )");
    });
});

describe("SUMMARIZE with ROLLUP", () => {
    it("adds subtotals from the last column to the first, evaluated anew", () => {
        expect(table('SUMMARIZE ( Box, ROLLUP ( Colour[Warm], Colour[Name] ), "n", COUNTROWS ( Box ), "avg", AVERAGE ( Box[Size] ) )')).toEqual([
            [true, "red", 2, 5], [false, "blue", 1, 9], [true, null, 2, 5], [false, null, 1, 9], [null, null, 3, 19 / 3],
        ]);
    });
    it("sums up a ROLLUPGROUP at once, and never a column outside", () => {
        expect(table('SUMMARIZE ( Box, ROLLUP ( ROLLUPGROUP ( Colour[Warm], Colour[Name] ) ), "n", COUNTROWS ( Box ) )')).toEqual([
            [true, "red", 2], [false, "blue", 1], [null, null, 3],
        ]);
        expect(table('SUMMARIZE ( Box, Colour[Warm], ROLLUP ( Colour[Name] ), "n", COUNTROWS ( Box ) )')).toEqual([
            [true, "red", 2], [false, "blue", 1], [true, null, 2], [false, null, 1],
        ]);
    });
    it("is refused twice, over no rows, and over a one side with rows that have no match", () => {
        expectError("UNSUPPORTED",
            "SUMMARIZE ( Box, ROLLUP ( Box[No] ), ROLLUP ( Box[Size] ) )", "SUMMARIZE ( FILTER ( Box, FALSE ), ROLLUP ( Box[No] ) )",
            'SUMMARIZE ( Sort, ROLLUP ( Sort[Name] ), "n", 1 )', 'SUMMARIZE ( Box, ROLLUP ( Box[No] ), "t", ISSUBTOTAL ( Box[No] ) )');
    });
});

describe("SUBSTITUTEWITHINDEX", () => {
    const labels = 'SELECTCOLUMNS ( { "it\'s", "a" }, "Label", [Value] )';

    it("puts the index of the ordered second table, from 0, in place of the common columns", () => {
        const boxes = "SELECTCOLUMNS ( Box, \"No\", Box[No], \"Label\", Box[Label] )";
        expect(table(`SUBSTITUTEWITHINDEX ( ${boxes}, "i", ${labels}, [Label], ASC )`)).toEqual([[1, 0], [3, 1]]);
        expect(table(`SUBSTITUTEWITHINDEX ( ${boxes}, "i", ${labels}, [Label] )`)).toEqual([[1, 1], [3, 0]]);
        expect(namesOf(`SUBSTITUTEWITHINDEX ( ${boxes}, "i", ${labels}, [Label], ASC )`)).toEqual(["[No]", "[i]"]);
    });
    it("refuses equal rows in the order, repeated keys and tables without a common column", () => {
        expectError("UNSUPPORTED", 'SUBSTITUTEWITHINDEX ( Box, "i", VALUES ( Box[Label] ), 1, ASC )',
            'SUBSTITUTEWITHINDEX ( Box, "i", SELECTCOLUMNS ( Box, "Colour", Box[Colour], "x", Box[No] ), [x], ASC )');
        expectError("ARGUMENT", 'SUBSTITUTEWITHINDEX ( Sort, "i", { 1 }, [Value], ASC )');
    });
});

describe("TOPNSKIP", () => {
    const numbers = (args: string): readonly Cell[] => table(`SELECTCOLUMNS ( TOPNSKIP ( ${args} ), "n", Box[No] )`).map(([cell]) => cell);

    it("skips the first rows, descending by default", () => {
        expect(numbers("1, 1, Box, Box[Size]")).toEqual([2]);
        expect(numbers("2, 0, Box, Box[Size]")).toEqual([2, 3]);
        expect(numbers("1, 1, Box, Box[No], ASC")).toEqual([2]);
        expect(numbers("9, 2, Box, Box[Size]")).toEqual([1]);
        for (const none of ["0, 0", "-1, 0", "BLANK (), 0", "1, 3"]) expect(numbers(`${none}, Box, Box[Size]`)).toEqual([]);
    });
    it("refuses equal rows at a border, no order and a negative skip", () => {
        expectError("UNSUPPORTED", "TOPNSKIP ( 1, 1, Box, Box[Colour] )", "TOPNSKIP ( 1, 1, Box )", "TOPNSKIP ( 1, -1, Box, Box[No] )");
        expect(numbers("2, 1, Box, Box[Colour]")).toEqual([1, 2]);
    });
});

describe("ADDMISSINGITEMS", () => {
    it("adds the combinations without data, with BLANK in the other columns", () => {
        const one = 'ADDMISSINGITEMS ( Colour[Name], SUMMARIZECOLUMNS ( Colour[Name], "t", [Total] ), Colour[Name] )';
        expect(table(one)).toEqual([["red", 10], ["blue", 9], ["green", null]]);
        const two = `ADDMISSINGITEMS (
            Colour[Name], Box[Open], SUMMARIZECOLUMNS ( Colour[Name], Box[Open], "t", [Total] ), Colour[Name], Box[Open] )`;
        expect(table(two)).toEqual([
            ["red", true, 4], ["red", false, 6], ["blue", true, 9], ["blue", false, null], ["green", true, null], ["green", false, null],
        ]);
    });
    it("refuses other columns to show, filters, and tables to which rows without a match refer", () => {
        const core = 'SUMMARIZECOLUMNS ( Colour[Name], Colour[Warm], "t", [Total] )';
        expectError("UNSUPPORTED", `ADDMISSINGITEMS ( Colour[Name], ${core}, Colour[Name], Colour[Warm] )`,
            `ADDMISSINGITEMS ( Colour[Name], ${core}, Colour[Name], VALUES ( Colour[Warm] ) )`,
            "ADDMISSINGITEMS ( Sort[Name], SUMMARIZECOLUMNS ( Sort[Name], \"t\", 1 ), Sort[Name] )");
    });
});

describe("NONVISUAL", () => {
    const filter = 'TREATAS ( { "red" }, Colour[Name] )';
    const grouped = (argument: string): readonly (readonly Cell[])[] =>
        table(`SUMMARIZECOLUMNS ( ROLLUPADDISSUBTOTAL ( Colour[Name], "all" ), ${argument}, "t", [Total], "n", CALCULATE ( COUNTROWS ( Box ) ) )`);

    it("chooses the groups, and leaves the total as it is without it", () => {
        expect(grouped(filter)).toEqual([["red", false, 10, 2], [null, true, 10, 2]]);
        expect(grouped(`NONVISUAL ( ${filter} )`)).toEqual([["red", false, 10, 2], [null, true, 19, 3]]);
    });
    it("does not narrow a group that it shows in part", () => {
        const query = (argument: string): string => `SUMMARIZECOLUMNS ( Colour[Warm], ${argument}, "n", COUNTROWS ( Colour ) )`;
        expect(table(query("TREATAS ( { 2 }, Colour[Key] )"))).toEqual([[false, 1]]);
        expect(table(query("NONVISUAL ( TREATAS ( { 2 }, Colour[Key] ) )"))).toEqual([[false, 2]]);
    });
    it("stands only in SUMMARIZECOLUMNS, and not beside ALLSELECTED", () => {
        expectError("UNSUPPORTED", `NONVISUAL ( ${filter} )`,
            `SUMMARIZECOLUMNS ( Colour[Name], NONVISUAL ( ${filter} ), "t", CALCULATE ( [Total], ALLSELECTED () ) )`);
    });
});

describe("names of result columns", () => {
    it("are those that SELECTCOLUMNS gives, without a table, and those of the model where it gives none", () => {
        expect(namesOf('SELECTCOLUMNS ( Box, "Size", Box[Size], "Big", Box[No], Box[Open] )')).toEqual(["[Size]", "[Big]", "'Box'[Open]"]);
        expect(namesOf('FILTER ( SELECTCOLUMNS ( Box, "Size", Box[Size] ), [Size] > 4 )')).toEqual(["[Size]"]);
    });
    it("may be renamed columns that still filter", () => {
        expect(valueOf(model, 'SUMX ( SELECTCOLUMNS ( Colour, "c", Colour[Name] ), [Total] )')).toBe(19);
    });
});

describe("what a session was not told", () => {
    it("is an error that IFERROR and ISERROR do not hide", () => {
        expectErrors({
            "IFERROR ( TODAY (), 1 )": "SESSION", "ISERROR ( USERPRINCIPALNAME () )": "SESSION", "IFERROR ( YEAR ( NOW () ), 1 )": "SESSION",
        });
        expectValues({ "IF ( TRUE, 1, YEAR ( TODAY () ) )": 1 });
    });
});

describe("RANKX over many members", () => {
    const count = 2000;
    const many = openSession(testModel({
        tables: {
            Member: { columns: { Key: "int64", Half: "int64" }, rows: Array.from({ length: count }, (_, key) => [key, key % 2]) },
            Fact: { columns: { Member: "int64", Value: "int64" }, rows: Array.from({ length: count }, (_, key) => [key, (key * 7919) % count]) },
        },
        relationships: ["Fact[Member] -> Member[Key]"],
        measures: { Sum: "SUM ( Fact[Value] )", Place: "RANKX ( ALLSELECTED ( Member[Key] ), [Sum] )" },
    }));
    const timed = (query: string): { readonly rows: readonly (readonly Cell[])[]; readonly duration: number } => {
        const start = performance.now();
        return { rows: ask(many, query), duration: performance.now() - start };
    };

    it("remembers the list for the groups of a query, and takes well under a second", () => {
        const { rows, duration } = timed('EVALUATE SUMMARIZECOLUMNS ( Member[Key], "s", [Sum], "r", [Place] )');
        expect(rows.every(([, sum, rank]) => Number(rank) === count - Number(sum))).toBeTrue();
        expect(duration).toBeLessThan(1000);
    });
    it("remembers it for the rows of an iteration", () => {
        const ranks = timed(`EVALUATE ADDCOLUMNS (
            VALUES ( Member[Key] ), "s", [Sum], "r", RANKX ( VALUES ( Member[Key] ), CALCULATE ( SUM ( Fact[Value] ) ), , ASC, DENSE ) )`);
        expect(ranks.rows.every(([, sum, rank]) => Number(rank) === 1 + Number(sum))).toBeTrue();
        expect(ranks.duration).toBeLessThan(1000);
    });
    it("keeps the lists of different filters apart", () => {
        const query = `DEFINE MEASURE Member[Hundred] = RANKX ( VALUES ( Member[Key] ), [Sum], 100, ASC )
            EVALUATE { CALCULATE ( [Hundred], Member[Half] = 0 ), CALCULATE ( [Hundred], Member[Half] = 1 ), [Hundred] }`;
        expect(ask(many, query).map(([rank]) => rank)).toEqual([51, 51, 101]);
        const halves = 'EVALUATE SUMMARIZECOLUMNS ( Member[Half], "n", RANKX ( ALL ( Member[Half] ), [Sum] ) )';
        expect(ask(many, halves)).toEqual([[0, 2], [1, 1]]);
    });
    it("does not mix up a value that reads the filter context with one that reads the row", () => {
        const query = 'EVALUATE SUMMARIZECOLUMNS ( Member[Half], "r", RANKX ( ALL ( Member[Half] ), SUM ( Fact[Value] ), 999000 ) )';
        expect(ask(many, query)).toEqual([[0, 1], [1, 3]]);
    });
});
