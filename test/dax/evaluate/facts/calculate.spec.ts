import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

/** Red 10, blue 18, green BLANK, without an item 30; web 29, shop 29; all 58. */
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
    },
    relationships: ["Line[Item] -> Item[Key]"],
    measures: { Quantity: "SUM ( Line[Qty] )", "Twice The Factor": "factor * 2" },
}));

/** The value in a context with the filters. */
function within(filters: string, expression: string): Cell {
    return valueOf(model, `CALCULATE ( ${expression}, ${filters} )`);
}

describe("a condition of CALCULATE", () => {
    it("F140 replaces the outer filter on its column", () => {
        expect(within(`Item[Color] = "red"`, `CALCULATE ( [Quantity], Item[Color] = "blue" )`)).toBe(18);
    });

    it("F141 leaves filters on other columns", () => {
        expect(within(`Line[Channel] = "web"`, `CALCULATE ( [Quantity], Item[Color] = "blue" )`)).toBe(11);
        expect(within(`Item[Size] = "L"`, `CALCULATE ( [Quantity], Item[Color] = "red" )`)).toBe(8);
    });

    it("F142 wins over those on its column further out", () => {
        const middle = `CALCULATE ( CALCULATE ( [Quantity], Item[Color] = "red" ), Item[Color] = "blue" )`;
        expect(within(`Item[Color] = "green"`, middle)).toBe(10);
    });

    it("F143 intersects under KEEPFILTERS, perhaps with nothing", () => {
        expect(within(`Item[Color] = "red"`, `CALCULATE ( [Quantity], KEEPFILTERS ( Item[Color] = "blue" ) )`)).toBeNull();
        expect(within(`Item[Color] IN { "red", "blue" }`, `CALCULATE ( [Quantity], KEEPFILTERS ( Item[Color] IN { "blue", "green" } ) )`)).toBe(18);
    });

    it("F144 intersects with another on the same column in the same CALCULATE", () => {
        expect(valueOf(model, "CALCULATE ( [Quantity], Item[Key] >= 2, Item[Key] <= 3 )")).toBe(26);
        expect(valueOf(model, `CALCULATE ( [Quantity], Item[Color] = "red", Item[Color] = "blue" )`)).toBeNull();
        expect(within("Item[Key] = 1", "CALCULATE ( [Quantity], Item[Key] >= 2, Item[Key] <= 3 )")).toBe(26);
    });

    it("F145 over two columns of one table filters pairs", () => {
        expect(valueOf(model, `CALCULATE ( [Quantity], Item[Color] = "red" || Item[Size] = "L" )`)).toBe(10);
        const pairs = `Item[Color] = "red" && Item[Size] = "L" || Item[Color] = "blue" && Item[Size] = "S"`;
        expect(valueOf(model, `CALCULATE ( [Quantity], ${pairs} )`)).toBe(26);
        expect(within(`Item[Size] = "S"`, `CALCULATE ( [Quantity], Item[Color] = "red" || Item[Size] = "L" )`)).toBe(10);
    });

    it("F145 over two tables is an error", () => {
        expect(() => valueOf(model, `CALCULATE ( [Quantity], Item[Color] = "red" || Line[Channel] = "web" )`))
            .toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
    });

    it("F146 may hold an aggregation, which sees the outer context", () => {
        expect(valueOf(model, "CALCULATE ( [Quantity], Line[Qty] = MAX ( Line[Qty] ) )")).toBe(17);
        expect(within(`Line[Channel] = "web"`, "CALCULATE ( [Quantity], Line[Qty] = MAX ( Line[Qty] ) )")).toBe(13);
        expect(within(`Item[Color] = "red"`, "CALCULATE ( [Quantity], Line[Qty] < MAX ( Line[Qty] ) )")).toBe(5);
    });

    it("F147 may not hold a measure", () => {
        expect(() => valueOf(model, "CALCULATE ( [Quantity], Line[Qty] > [Quantity] )")).toThrow(jasmine.objectContaining({ code: "EVALUATION" }));
    });

    it("F160 on a value that does not exist makes a sum BLANK", () => {
        expect(valueOf(model, `CALCULATE ( [Quantity], Item[Color] = "nowhere" )`)).toBeNull();
        expect(valueOf(model, `CALCULATE ( COUNTROWS ( VALUES ( Item[Color] ) ), Item[Color] = "nowhere" )`)).toBeNull();
    });

    it("F161 with NOT keeps BLANK cells", () => {
        expect(valueOf(model, `CALCULATE ( [Quantity], NOT Item[Color] = "red" )`)).toBe(48);
        expect(valueOf(model, "CALCULATE ( [Quantity], NOT Line[Item] = 3 )")).toBe(40);
    });
});

describe("a table as a filter of CALCULATE", () => {
    it("F148 filters all columns of its expanded table", () => {
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( VALUES ( Item[Color] ) ), FILTER ( Line, Line[Qty] <= 3 ) )")).toBe(1);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( VALUES ( Item[Color] ) ), Line[Qty] <= 3 )")).toBe(4);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( Item ), Line )")).toBe(3);
    });

    it("F149 does not see the other filter arguments", () => {
        expect(within(`Item[Color] = "red"`, "CALCULATE ( [Quantity], ALL ( Item ), VALUES ( Item[Color] ) )")).toBe(10);
        expect(within(`Item[Size] = "L"`, "CALCULATE ( [Quantity], ALL ( Item ), VALUES ( Item[Color] ) )")).toBe(10);
        expect(within(`Item[Size] = "L"`, "CALCULATE ( [Quantity], VALUES ( Item[Color] ) )")).toBe(8);
        expect(within(`Item[Color] = "red"`, "CALCULATE ( [Quantity], VALUES ( Item[Color] ), ALL ( Item ) )")).toBe(10);
    });

    it("F155 is what ALL inside FILTER is: the chosen members replace the filter on the column", () => {
        expect(within(`Item[Color] = "red"`, `CALCULATE ( [Quantity], FILTER ( ALL ( Item[Color] ), Item[Color] <> "red" ) )`)).toBe(48);
        expect(within(`Item[Color] = "red"`, `CALCULATE ( [Quantity], FILTER ( VALUES ( Item[Color] ), Item[Color] <> "red" ) )`)).toBeNull();
    });
});

describe("a removal of filters", () => {
    it("F150 by REMOVEFILTERS () clears everything, also filters from the query", () => {
        expect(within(`Item[Color] = "red", Line[Channel] = "web"`, "CALCULATE ( [Quantity], REMOVEFILTERS () )")).toBe(58);
        const rows = ask(model, `
            EVALUATE CALCULATETABLE (
                ADDCOLUMNS ( VALUES ( Item[Color] ), "own", [Quantity], "all", CALCULATE ( [Quantity], REMOVEFILTERS () ) ),
                Line[Channel] = "web" )
            ORDER BY Item[Color]`);
        expect(rows).toEqual([[null, 13, 58], ["blue", 11, 58], ["green", null, 58], ["red", 5, 58]]);
    });

    it("F151 from one column leaves a filter on another, which still cross-filters the first", () => {
        const filters = `Item[Color] = "red", Item[Size] = "L"`;
        expect(within(filters, "CALCULATE ( [Quantity], REMOVEFILTERS ( Item[Size] ) )")).toBe(10);
        expect(within(filters, "CALCULATE ( COUNTROWS ( VALUES ( Item[Color] ) ), REMOVEFILTERS ( Item[Color] ) )")).toBe(2);
        expect(within(filters, "CALCULATE ( COUNTROWS ( VALUES ( Item[Color] ) ), REMOVEFILTERS ( Item ) )")).toBe(4);
    });

    it("F152 by ALL of the facts clears the filters on the dimensions too", () => {
        expect(within(`Item[Color] = "red"`, "CALCULATE ( [Quantity], ALL ( Line ) )")).toBe(58);
        expect(within(`Item[Color] = "red", Line[Channel] = "web"`, "CALCULATE ( [Quantity], ALL ( Line ) )")).toBe(58);
    });

    it("F153 by ALL of a dimension leaves filters on the facts", () => {
        expect(within(`Item[Color] = "red", Line[Channel] = "web"`, "CALCULATE ( [Quantity], ALL ( Item ) )")).toBe(29);
    });

    it("F154 by ALLEXCEPT keeps a filter on the column itself and no narrowing by others", () => {
        const except = "CALCULATE ( [Quantity], ALLEXCEPT ( Item, Item[Color] ) )";
        expect(within(`Item[Color] = "red", Item[Size] = "L"`, except)).toBe(10);
        expect(within(`Item[Size] = "L"`, except)).toBe(58);
        expect(within(`Item[Size] = "L"`, "CALCULATE ( [Quantity], ALL ( Item ), VALUES ( Item[Color] ) )")).toBe(10);
    });

    it("F154 by ALLEXCEPT of the facts may keep a column of a dimension", () => {
        const except = "CALCULATE ( [Quantity], ALLEXCEPT ( Line, Item[Color] ) )";
        expect(within(`Item[Color] = "red", Item[Size] = "S", Line[Channel] = "shop"`, except)).toBe(10);
    });
});

describe("a variable", () => {
    it("F158 does not change inside a later CALCULATE, be it a number or a table", () => {
        expect(valueOf(model, `VAR total = [Quantity] RETURN CALCULATE ( total, Item[Color] = "red" )`)).toBe(58);
        expect(valueOf(model, `VAR colors = VALUES ( Item[Color] ) RETURN CALCULATE ( COUNTROWS ( colors ), Item[Color] = "red" )`)).toBe(4);
        expect(within(`Item[Color] = "blue"`, `VAR own = [Quantity] RETURN CALCULATE ( [Quantity], Item[Color] = "red" ) + own`)).toBe(28);
    });

    it("F159 is not seen by a measure that is called", () => {
        expect(() => valueOf(model, "VAR factor = 3 RETURN [Twice The Factor]")).toThrow(jasmine.objectContaining({ code: "NAME" }));
    });
});
