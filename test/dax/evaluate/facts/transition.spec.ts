import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

/** Red 10, blue 18, green BLANK, without an item 30; all 58. */
const model = openSession(testModel({
    tables: {
        Item: {
            columns: { Key: "int64", Color: "string", Size: "string" },
            rows: [[1, "red", "S"], [2, "red", "L"], [3, "blue", "S"], [4, "green", "L"]],
        },
        Line: {
            columns: { Key: "int64", Item: "int64", Channel: "string", Qty: "int64" },
            rows: [
                [1, 1, "web", 2], [2, 2, "web", 3], [3, 2, "shop", 5], [4, 3, "shop", 7],
                [5, 3, "web", 11], [6, 9, "web", 13], [7, null, "shop", 17],
            ],
        },
        Coin: { columns: { Face: "string", Worth: "int64" }, rows: [["head", 1], ["head", 1], ["tail", 5]] },
    },
    relationships: ["Line[Item] -> Item[Key]"],
    measures: { Quantity: "SUM ( Line[Qty] )" },
}));

function within(filters: string, expression: string): Cell {
    return valueOf(model, `CALCULATE ( ${expression}, ${filters} )`);
}

describe("a row context", () => {
    it("F170 does not filter: every row sees the same total", () => {
        expect(valueOf(model, "SUMX ( VALUES ( Item[Color] ), SUM ( Line[Qty] ) )")).toBe(232);
        expect(valueOf(model, "MINX ( Line, SUM ( Line[Qty] ) )")).toBe(58);
    });

    it("F171 filters inside CALCULATE, and inside a measure", () => {
        expect(valueOf(model, "SUMX ( VALUES ( Item[Color] ), CALCULATE ( SUM ( Line[Qty] ) ) )")).toBe(58);
        expect(valueOf(model, "SUMX ( VALUES ( Item[Color] ), [Quantity] )")).toBe(58);
        expect(valueOf(model, "MAXX ( Item, [Quantity] )")).toBe(18);
    });

    it("F172 stands for all rows that are equal to its own", () => {
        expect(valueOf(model, "SUMX ( Coin, CALCULATE ( SUM ( Coin[Worth] ) ) )")).toBe(9);
        expect(valueOf(model, "SUMX ( Coin, Coin[Worth] )")).toBe(7);
        expect(valueOf(model, "SUMX ( DISTINCT ( Coin ), CALCULATE ( SUM ( Coin[Worth] ) ) )")).toBe(7);
    });

    it("F173 replaces outer filters on its columns when it becomes a filter", () => {
        expect(within(`Item[Color] = "red"`, "SUMX ( ALL ( Item[Color] ), [Quantity] )")).toBe(58);
        expect(within(`Item[Color] = "red"`, "COUNTROWS ( FILTER ( ALL ( Item[Color] ), [Quantity] > 10 ) )")).toBe(2);
        expect(within(`Item[Color] = "red", Line[Channel] = "web"`, "SUMX ( ALL ( Item[Color] ), [Quantity] )")).toBe(29);
    });

    it("F174 gives way to a filter argument of the same CALCULATE", () => {
        expect(valueOf(model, `SUMX ( VALUES ( Item[Color] ), CALCULATE ( [Quantity], Item[Color] = "blue" ) )`)).toBe(72);
        expect(valueOf(model, "SUMX ( VALUES ( Item[Color] ), CALCULATE ( [Quantity], ALL ( Item[Color] ) ) )")).toBe(232);
    });

    it("F175 of FILTER becomes no filter by itself, and does through a measure", () => {
        expect(valueOf(model, "COUNTROWS ( FILTER ( Item, SUM ( Line[Qty] ) > 50 ) )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( FILTER ( Item, [Quantity] > 7 ) )")).toBe(2);
    });

    it("F176 does not filter by a column that ADDCOLUMNS added", () => {
        expect(valueOf(model, `SUMX ( ADDCOLUMNS ( { 1, 2 }, "Color", "red" ), [Quantity] )`)).toBe(116);
        expect(valueOf(model, `SUMX ( ADDCOLUMNS ( VALUES ( Item[Color] ), "Size", "S" ), [Quantity] )`)).toBe(58);
        const added = `ADDCOLUMNS ( FILTER ( VALUES ( Item[Color] ), Item[Color] = "red" ), "Size", "L" )`;
        expect(valueOf(model, `CALCULATE ( [Quantity], ${added} )`)).toBe(10);
    });

    it("F177 is the innermost one that has the column", () => {
        expect(valueOf(model, "MINX ( Line, SUMX ( Line, Line[Qty] ) )")).toBe(58);
        expect(valueOf(model, `SUMX ( Item, COUNTROWS ( FILTER ( VALUES ( Line[Channel] ), Item[Color] = "red" ) ) )`)).toBe(4);
        expect(valueOf(model, "SUMX ( Line, VAR own = Line[Qty] RETURN COUNTROWS ( FILTER ( Line, Line[Qty] > own ) ) )")).toBe(21);
    });

    it("F178 of the first table of GENERATE is seen by CALCULATE in the second", () => {
        const rows = "GENERATE ( VALUES ( Item[Color] ), CALCULATETABLE ( VALUES ( Line[Channel] ) ) )";
        expect(valueOf(model, `COUNTROWS ( ${rows} )`)).toBe(6);
        expect(valueOf(model, "COUNTROWS ( GENERATE ( VALUES ( Item[Color] ), VALUES ( Line[Channel] ) ) )")).toBe(8);
        expect(ask(model, `EVALUATE FILTER ( ${rows}, Item[Color] = "red" ) ORDER BY Line[Channel]`)).toEqual([["red", "shop"], ["red", "web"]]);
    });

    it("F179 over facts filters the dimension to the member of the fact", () => {
        expect(valueOf(model, "SUMX ( Line, CALCULATE ( COUNTROWS ( VALUES ( Item[Key] ) ) ) )")).toBe(7);
        expect(valueOf(model, "COUNTROWS ( FILTER ( Line, CALCULATE ( SELECTEDVALUE ( Item[Color] ) ) = \"red\" ) )")).toBe(3);
        expect(valueOf(model, "SUMX ( Line, CALCULATE ( COUNTROWS ( Item ) ) )")).toBe(5);
    });
});
