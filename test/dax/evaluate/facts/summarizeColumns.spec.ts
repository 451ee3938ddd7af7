import { openSession } from "../../../../dax/query/session";
import { DaxError } from "../../../../dax/error";
import { ask, testModel } from "../testModel";

const model = testModel({
    tables: {
        Sales: {
            columns: { Item: "int64", Shop: "string", Buyer: "string", Amount: "int64" },
            rows: [
                [1, "north", "ann", 10], [1, "south", "ben", 20], [2, "north", "ann", 30], [3, "south", "cid", null], [9, "south", "ben", 7],
            ],
        },
        Item: {
            columns: { Key: "int64", Kind: "string", Colour: "string" },
            rows: [[1, "cup", "red"], [2, "cup", "blue"], [3, "jug", "red"], [4, "jug", "green"]],
        },
        Shop: { columns: { Shop: "string" }, rows: [["north"], ["south"], ["west"]] },
        Weather: { columns: { Sky: "string" }, rows: [["sun"], ["rain"]] },
    },
    relationships: ["Sales[Item] -> Item[Key]", "Sales[Shop] -> Shop[Shop]"],
    measures: {
        Total: "SUM ( Sales[Amount] )",
        Buyers: "DISTINCTCOUNT ( Sales[Buyer] )",
        Filled: "SUM ( Sales[Amount] ) + 0",
        "All Kinds": "CALCULATE ( SUM ( Sales[Amount] ), REMOVEFILTERS ( Item[Kind] ) )",
        Selected: "CALCULATE ( SUM ( Sales[Amount] ), ALLSELECTED () )",
        "Selected Kinds": "CALCULATE ( SUM ( Sales[Amount] ), ALLSELECTED ( Item[Kind] ) )",
    },
});

function core(args: string): string {
    return `EVALUATE SUMMARIZECOLUMNS ( ${args} )`;
}

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
    return rows.map((row) => JSON.stringify(row)).sort();
}

function expectRows(query: string, expected: readonly (readonly unknown[])[]): void {
    expect(sorted(ask(model, query))).toEqual(sorted(expected));
}

describe("SUMMARIZECOLUMNS and queries", () => {
    it("F290 groups columns of one table by the combinations that exist", () => {
        expectRows(core("Item[Kind], Item[Colour], \"n\", COUNTROWS ( Item )"), [
            ["cup", "red", 1], ["cup", "blue", 1], ["jug", "red", 1], ["jug", "green", 1],
        ]);
    });

    it("F290 crosses columns of two tables", () => {
        expectRows(core("Shop[Shop], Weather[Sky]"), ["north", "south", "west"].flatMap((shop) => [[shop, "sun"], [shop, "rain"]]));
    });

    it("F291 drops groups in which every expression is BLANK, and keeps those that have 0", () => {
        expectRows(core("Shop[Shop], \"t\", [Total]"), [["north", 40], ["south", 27]]);
        const zero = "IF ( SELECTEDVALUE ( Shop[Shop] ) = \"west\", 0 )";
        expectRows(core(`Shop[Shop], "t", [Total], "z", ${zero}`), [["north", 40, null], ["south", 27, null], ["west", null, 0]]);
    });

    it("F292 shows every combination of a measure that is never BLANK", () => {
        const expected = ["sun", "rain"].flatMap((sky) => [[sky, "north", 40], [sky, "south", 27], [sky, "west", 0]]);
        expectRows(core("Weather[Sky], Shop[Shop], \"f\", [Filled]"), expected);
    });

    it("F293 restricts the groups by a filter table on a group column", () => {
        expectRows(core("Shop[Shop], FILTER ( VALUES ( Shop[Shop] ), Shop[Shop] <> \"north\" ), \"f\", [Filled]"), [["south", 27], ["west", 0]]);
    });

    it("F294 changes nothing by a filter on a table without a path to the groups if there is no measure", () => {
        expectRows(core("Shop[Shop], FILTER ( VALUES ( Weather[Sky] ), Weather[Sky] = \"sun\" )"), [["north"], ["south"], ["west"]]);
        expectRows(core("Shop[Shop], FILTER ( Sales, Sales[Amount] > 1000 )"), []);
    });

    it("F295 refuses to group by a column twice", () => {
        expect(() => ask(model, core("Shop[Shop], Shop[Shop], \"t\", [Total]"))).toThrowError(DaxError, /grouped by twice/);
    });

    it("F296 shows facts without a match as a group of BLANK", () => {
        expectRows(core("Item[Kind], \"t\", [Total]"), [["cup", 60], [null, 7]]);
    });

    it("F297 adds one total row with a flag, and tells it from the blank row", () => {
        expectRows(core("ROLLUPADDISSUBTOTAL ( Item[Kind], \"x\" ), \"t\", [Total]"), [["cup", false, 60], [null, false, 7], [null, true, 67]]);
    });

    it("F298 adds one total for each first column, and one grand total", () => {
        expectRows(core("ROLLUPADDISSUBTOTAL ( Item[Kind], \"x\", Shop[Shop], \"y\" ), \"t\", [Total]"), [
            ["cup", "north", false, false, 40], ["cup", "south", false, false, 20], [null, "south", false, false, 7],
            ["cup", null, false, true, 60], [null, null, false, true, 7], [null, null, true, true, 67],
        ]);
    });

    it("F299 gives groups, then flags, then expressions", () => {
        const [{ columns }] = openSession(model).query(core("ROLLUPADDISSUBTOTAL ( Item[Kind], \"x\", Shop[Shop], \"y\" ), \"t\", [Total]"));
        expect(columns.map(({ name }) => name)).toEqual(["'Item'[Kind]", "'Shop'[Shop]", "[x]", "[y]", "[t]"]);
    });

    it("F300 evaluates a total anew rather than adding up", () => {
        expectRows(core("ROLLUPADDISSUBTOTAL ( Shop[Shop], \"x\" ), \"b\", [Buyers]"), [["north", false, 1], ["south", false, 2], [null, true, 3]]);
    });

    it("F301 takes filters on two columns of one table as one filter of the pairs that exist", () => {
        const jugs = "FILTER ( VALUES ( Item[Kind] ), Item[Kind] = \"jug\" )";
        const filters = `${jugs}, FILTER ( VALUES ( Item[Colour] ), Item[Colour] IN { "red", "blue" } )`;
        // Among jugs only red is chosen: without the kind, blue cups stay out and red cups come in.
        expectRows(core(`Item[Colour], ${filters}, "a", [All Kinds]`), [["red", 30]]);
    });

    it("F302 gives by ALLSELECTED the total of what the slicers leave, and by column lifts that grouping alone", () => {
        const slicer = "FILTER ( VALUES ( Shop[Shop] ), Shop[Shop] = \"north\" )";
        expectRows(core(`Item[Kind], Item[Colour], ${slicer}, "t", [Total], "s", [Selected]`), [
            ["cup", "red", 10, 40], ["cup", "blue", 30, 40], ["jug", "red", null, 40], ["jug", "green", null, 40], [null, null, null, 40],
        ]);
        expectRows(core(`Item[Kind], Shop[Shop], ${slicer}, "t", [Total], "k", [Selected Kinds]`), [
            ["cup", "north", 40, 40], ["jug", "north", null, 40], [null, "north", null, 40],
        ]);
    });

    it("F303 orders ascending by default, and by several keys in turn", () => {
        expect(ask(model, `${core("Sales[Shop], Sales[Buyer]")} ORDER BY Sales[Shop] DESC, Sales[Buyer]`))
            .toEqual([["south", "ben"], ["south", "cid"], ["north", "ann"]]);
        expect(ask(model, `${core("Shop[Shop]")} ORDER BY Shop[Shop]`)).toEqual([["north"], ["south"], ["west"]]);
    });

    it("F304 puts BLANK between negative numbers and 0, and before every text", () => {
        expect(ask(model, "EVALUATE { 2, BLANK (), 0, -1 } ORDER BY [Value]")).toEqual([[-1], [null], [0], [2]]);
        expect(ask(model, "EVALUATE { \"b\", \"\", BLANK () } ORDER BY [Value]")).toEqual([[null], [""], ["b"]]);
    });

    it("F305 orders by the column that is written, whatever the model says", () => {
        expect(ask(model, `${core("Item[Kind], Item[Key]")} ORDER BY Item[Key] DESC`))
            .toEqual([["jug", 4], ["jug", 3], ["cup", 2], ["cup", 1], [null, null]]);
    });

    it("F306 hides a measure of the model behind one of the query", () => {
        expect(ask(model, "DEFINE MEASURE Sales[Total] = 1 EVALUATE ROW ( \"t\", [Total] )")).toEqual([[1]]);
        expect(ask(model, "EVALUATE ROW ( \"t\", [Total] )")).toEqual([[67]]);
    });

    it("F307 gives a result for each EVALUATE", () => {
        const results = openSession(model).query("DEFINE VAR a = 2 EVALUATE { a } EVALUATE ROW ( \"t\", [Total] )");
        expect(results.map(({ rows }) => rows)).toEqual([[[2]], [[67]]]);
    });

    it("F308 orders and compares text without case", () => {
        expect(ask(model, "EVALUATE { \"b\", \"A\", \"a2\", \"C\" } ORDER BY [Value]")).toEqual([["A"], ["a2"], ["b"], ["C"]]);
        expect(ask(model, "EVALUATE ROW ( \"v\", \"a\" < \"B\" && \"A\" < \"b\" )")).toEqual([[true]]);
    });
});
