import { ask, testModel, valueOf } from "./testModel";

/** The same number three ways: a plain aggregation, which a query computes for all groups at once, and one that it asks group by group. */
function shop(): ReturnType<typeof testModel> {
    return testModel({
        tables: {
            Sales: {
                columns: { P: "string", D: "int64", Ch: "string", Amt: "int64" },
                rows: [
                    ["a", 2020, "web", 1], ["a", 2021, "shop", 2], ["b", 2020, "web", 4], ["b", 2021, "shop", 8], ["c", 2020, "web", 16],
                    ["c", 2021, "web", 32], ["z", 2020, "shop", 64],
                ],
            },
            Product: { columns: { P: "string", Color: "string", Cat: "string" }, rows: [["a", "Red", "X"], ["b", "Blue", "X"], ["c", "Red", "Y"]] },
            Category: { columns: { Cat: "string", Group: "string" }, rows: [["X", "g1"], ["Y", "g2"]] },
            Date: { columns: { Year: "int64" }, rows: [[2020], [2021]] },
        },
        relationships: ["Sales[P] -> Product[P]", "Product[Cat] -> Category[Cat]", "Sales[D] -> Date[Year]"],
        measures: { Amt: "SUM ( Sales[Amt] )", Slow: "VAR x = SUM ( Sales[Amt] ) RETURN x" },
    });
}

const model = shop();

/** The rows with each of the two measures in place of [M]. */
function bothWays(query: string): readonly (readonly (readonly unknown[])[])[] {
    return ["[Amt]", "[Slow]"].map((measure) => ask(model, `EVALUATE ${query.replaceAll("[M]", measure)}`));
}

function expectBoth(query: string, rows: readonly (readonly unknown[])[]): void {
    for (const found of bothWays(query)) expect(found).withContext(query).toEqual(rows);
}

describe("an aggregation under CALCULATE, for all groups at once and group by group", () => {
    it("lets a condition take the place of the group, even if it says what the first group says", () => {
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], "v", CALCULATE ( [M], Product[Color] = "Red" ) )`, [["Red", 51], ["Blue", 51], [null, 51]]);
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], "v", CALCULATE ( [M], ALL ( Product ), Product[Color] = "Red" ) )`, [["Red", 51], ["Blue", 51], [null, 51]]);
    });

    it("keeps the group beside a kept condition", () => {
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], Sales[Ch], "v", CALCULATE ( [M], KEEPFILTERS ( Product[Color] = "Red" ) ) )`, [["Red", "web", 49], ["Red", "shop", 2]]);
    });

    it("sees rows that a lifted filter of the query hid", () => {
        expectBoth(`SUMMARIZECOLUMNS ( Sales[Ch], TREATAS ( { "Red" }, Product[Color] ), "v", CALCULATE ( [M], ALL ( Product ) ) )`, [["web", 53], ["shop", 74]]);
        expectBoth(`SUMMARIZECOLUMNS ( Sales[Ch], TREATAS ( { "Red" }, Product[Color] ), "v", CALCULATE ( [M], Product[Color] = "Blue" ) )`, [["web", 4], ["shop", 8]]);
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], TREATAS ( { "g1" }, Category[Group] ), "v", CALCULATE ( [M], ALL ( Category ) ) )`, [["Red", 51], ["Blue", 12]]);
    });

    it("adds a filter that touches neither the groups nor the filters of the query", () => {
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], TREATAS ( { 2020 }, Date[Year] ), "v", CALCULATE ( [M], Sales[Ch] = "web" ) )`, [["Red", 17], ["Blue", 4]]);
    });
});

describe("a filter over several columns of which one tells the rows apart", () => {
    const filtered = (...pairs: readonly string[]): unknown => ask(model, `EVALUATE CALCULATETABLE ( VALUES ( Product[P] ), TREATAS ( { ${pairs.join(", ")} }, Product[P], Product[Color] ) )`);

    it("lets no row pass by that column alone", () => {
        expect(filtered(`( "a", "Red" )`, `( "b", "Red" )`)).toEqual([["a"]]);
        expect(filtered(`( "a", "Blue" )`, `( "b", "Red" )`)).toEqual([]);
        expect(filtered(`( "a", "Red" )`, `( "b", "Blue" )`, `( "c", "Blue" )`)).toEqual([["a"], ["b"]]);
    });

    it("tests the rows of other tables alike", () => {
        expectBoth(`ROW ( "v", CALCULATE ( [M], TREATAS ( { ( "a", "Red" ), ( "b", "Red" ) }, Product[P], Product[Color] ) ) )`, [[3]]);
    });

    it("lets the blank row pass where all of it is blank", () => {
        const blank = `TREATAS ( FILTER ( { ( BLANK (), BLANK () ), ( "a", BLANK () ) }, TRUE () ), Product[P], Product[Color] )`;
        expectBoth(`ROW ( "v", CALCULATE ( [M], ${blank} ) )`, [[64]]);
    });
});

describe("a filter over columns of two tables", () => {
    const pairs = `TREATAS ( { ( "Red", 2020 ), ( "Blue", 2021 ) }, Product[Color], Date[Year] )`;

    it("keeps its pairs in the values of a group", () => {
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], ${pairs}, "v", [M] )`, [["Red", 17], ["Blue", 8]]);
    });

    it("F157 leaves the pairs alone where both columns are grouped by, with values and without", () => {
        expectBoth(`SUMMARIZECOLUMNS ( Product[Color], Date[Year], ${pairs}, "v", [M] )`, [["Red", 2020, 17], ["Blue", 2021, 8]]);
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Product[Color], Date[Year], ${pairs} )`)).toEqual([["Red", 2020], ["Blue", 2021]]);
    });

    it("keeps of itself what it says of the columns that one CALCULATE leaves, and another", () => {
        // Red and blue: 1 + 4 + 16 + 32, and 2 + 8; 2020 and 2021: 1 + 4 + 16 + 32, and 2 + 8 + 64
        expectBoth(`SUMMARIZECOLUMNS ( Sales[Ch], ${pairs}, "v", CALCULATE ( [M], REMOVEFILTERS ( 'Date' ) ), "w", CALCULATE ( [M], REMOVEFILTERS ( Product ) ) )`,
            [["web", 53, 53], ["shop", 10, 74]]);
    });

    it("goes with the columns of the group that CALCULATE takes away, and comes back with the selection", () => {
        const grouped = (changed: string): string => `SUMMARIZECOLUMNS ( Product[Color], Date[Year], ${pairs}, "v", CALCULATE ( [M], ${changed} ) )`;
        // Red: 1 + 2 + 16 + 32; Blue: 4 + 8
        expectBoth(grouped("REMOVEFILTERS ( 'Date' )"), [["Red", 2020, 51], ["Blue", 2021, 12]]);
        // 2020: 1 + 4 + 16 + 64; 2021: 2 + 8 + 32
        expectBoth(grouped("REMOVEFILTERS ( Product )"), [["Red", 2020, 85], ["Blue", 2021, 42]]);
        // red in 2021: 2 + 32
        expectBoth(grouped("'Date'[Year] = 2021"), [["Red", 2020, 34], ["Blue", 2021, 8]]);
        expectBoth(grouped("KEEPFILTERS ( 'Date'[Year] = 2021 )"), [["Blue", 2021, 8]]);
        // the pairs: red in 2020, 1 + 16, and blue in 2021, 8
        expectBoth(grouped("ALLSELECTED ( )"), [["Red", 2020, 25], ["Blue", 2021, 25]]);
    });
});

describe("what is remembered", () => {
    it("is not shared between two models that look alike", () => {
        const query = "CALCULATE ( COUNTROWS ( Product ), CALCULATETABLE ( SUMMARIZE ( Sales, Product[Color] ), Sales[Ch] <> \"web\", Product[Color] = \"Green\" ) )";
        expect([shop(), shop()].map((one) => valueOf(one, query))).toEqual([null, null]);
    });

    it("is not shared between two relationships in force", () => {
        const shipped = testModel({
            tables: {
                Sales: { columns: { Order: "int64", Ship: "int64", Amt: "int64" }, rows: [[1, 3, 5], [1, 3, 5], [2, 3, 5], [2, 3, 5]] },
                Date: { columns: { Day: "int64" }, rows: [[1], [2], [3]] },
            },
            relationships: ["Sales[Order] -> Date[Day]", "Sales[Ship] -> Date[Day]?"],
            measures: { CC: "CALCULATE ( SUM ( Sales[Amt] ), Date[Day] <= MAXX ( ALL ( Sales ), RELATED ( Date[Day] ) ) )" },
        });
        const both = "{ [CC], CALCULATE ( [CC], USERELATIONSHIP ( Sales[Ship], Date[Day] ) ) }";
        expect(ask(shipped, `EVALUATE ${both}`)).toEqual([[20], [20]]);
    });
});

describe("KEEPFILTERS around an iterated table", () => {
    it("keeps the earlier filters on its columns in the transition", () => {
        expect(valueOf(model, `CALCULATE ( SUMX ( KEEPFILTERS ( ALL ( Product[Color] ) ), [Amt] ), Product[Color] = "Red" )`)).toBe(51);
        expect(valueOf(model, `CALCULATE ( SUMX ( ALL ( Product[Color] ), [Amt] ), Product[Color] = "Red" )`)).toBe(127);
    });

    it("keeps a filter over several columns whole", () => {
        const shaped = `TREATAS ( { ( 2020, "Red" ), ( 2021, "Blue" ) }, Date[Year], Product[Color] )`;
        expect(valueOf(model, `CALCULATE ( SUMX ( KEEPFILTERS ( VALUES ( Date[Year] ) ), [Amt] ), ${shaped} )`)).toBe(25);
    });
});
