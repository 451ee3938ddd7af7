import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

/** Points: Ada 9, Bo 7, Cy 7, Di -2, Ed BLANK; teams: North 16, South 5, West BLANK. */
const model = openSession(testModel({
    tables: {
        Player: {
            columns: { Key: "int64", Name: "string", Team: "string" },
            rows: [[1, "Ada", "North"], [2, "Bo", "North"], [3, "Cy", "South"], [4, "Di", "South"], [5, "Ed", "West"]],
        },
        Score: { columns: { Key: "int64", Player: "int64", Points: "int64" }, rows: [[1, 1, 4], [2, 1, 5], [3, 2, 7], [4, 3, 7], [5, 4, -2]] },
        Length: { columns: { Metres: "double" }, rows: [[2], [4], [10], [20]] },
    },
    relationships: ["Score[Player] -> Player[Key]"],
    measures: {
        Total: "SUM ( Score[Points] )",
        Place: "RANKX ( ALLSELECTED ( Player[Name] ), [Total] )",
    },
}));

function table(expression: string): readonly (readonly Cell[])[] {
    return ask(model, `EVALUATE ${expression}`);
}

function column(expression: string): readonly Cell[] {
    return table(expression).map(([cell]) => cell);
}

function ranks(rank: string): readonly Cell[] {
    return column(`SELECTCOLUMNS ( DISTINCT ( Player[Name] ), "r", ${rank} )`);
}

function expectError(code: string, ...expressions: readonly string[]): void {
    for (const expression of expressions) {
        expect(() => valueOf(model, expression)).withContext(expression).toThrow(jasmine.objectContaining({ code }));
    }
}

describe("TOPN", () => {
    const names = "DISTINCT ( Player[Name] )";

    it("F278 returns more than n rows on a tie at the border", () => {
        expect(column(`TOPN ( 2, ${names}, [Total] )`)).toEqual(["Ada", "Bo", "Cy"]);
        expect(column(`TOPN ( 2, ${names}, [Total], DESC, Player[Name], ASC )`)).toEqual(["Ada", "Bo"]);
        expect(column(`TOPN ( 2, ${names}, [Total], 0, Player[Name], 0 )`)).toEqual(["Ada", "Cy"]);
    });
    it("F279 is descending without a direction, and gives no rows for n of 0 or less", () => {
        expect(column(`TOPN ( 1, ${names}, [Total] )`)).toEqual(["Ada"]);
        expect(column(`TOPN ( 1, ${names}, [Total], , Player[Name], ASC )`)).toEqual(["Ada"]);
        expect(column(`TOPN ( 0, ${names}, [Total] )`)).toEqual([]);
        expect(column(`TOPN ( -1, ${names}, [Total] )`)).toEqual([]);
        expect(column(`TOPN ( BLANK (), ${names}, [Total] )`)).toEqual([]);
        expect(column(`TOPN ( 99, ${names}, [Total] )`).length).toBe(5);
    });
    it("takes ASC, 1 and TRUE as ascending, with BLANK after the negative numbers", () => {
        for (const ascending of ["ASC", "1", "TRUE", "TRUE ()"]) expect(column(`TOPN ( 2, ${names}, [Total], ${ascending} )`)).toEqual(["Di", "Ed"]);
    });
    it("keeps the table: its rows filter", () => {
        expect(valueOf(model, "CALCULATE ( [Total], TOPN ( 1, VALUES ( Player[Team] ), [Total] ) )")).toBe(16);
        expect(valueOf(model, "SUMX ( TOPN ( 1, Score, Score[Points] ), Score[Points] )")).toBe(14);
    });
    it("orders by columns that were added", () => {
        expect(table(`TOPN ( 1, ADDCOLUMNS ( ${names}, "@t", [Total] ), [@t], DESC, Player[Name], ASC )`)).toEqual([["Ada", 9]]);
    });
    it("is refused without an order, with a computed direction and with a part of a row", () => {
        expectError(
            "UNSUPPORTED",
            "COUNTROWS ( TOPN ( 1, Score ) )", "COUNTROWS ( TOPN ( 1, Score, Score[Points], 1 - 1 ) )",
            "COUNTROWS ( TOPN ( 1.5, Score, Score[Points] ) )",
        );
    });
});

describe("RANKX", () => {
    const all = "ALL ( Player[Name] )";

    it("F280 is descending with Skip by default; DENSE leaves no gaps; ASC turns round", () => {
        const some = "FILTER ( ALL ( Player[Name] ), NOT ISBLANK ( [Total] ) )";
        const filled = (rank: string): readonly Cell[] => column(`SELECTCOLUMNS ( ${some}, "r", ${rank} )`);
        expect(filled(`RANKX ( ${some}, [Total] )`)).toEqual([1, 2, 2, 4]);
        expect(filled(`RANKX ( ${some}, [Total], , , DENSE )`)).toEqual([1, 2, 2, 3]);
        expect(filled(`RANKX ( ${some}, [Total], , ASC )`)).toEqual([4, 2, 2, 1]);
        expect(filled(`RANKX ( ${some}, [Total], , 1, SKIP )`)).toEqual([4, 2, 2, 1]);
        expect(filled(`RANKX ( ${some}, [Total], [Total], TRUE, Dense )`)).toEqual([3, 2, 2, 1]);
    });
    it("F281 takes a BLANK as 0, so that a member without data outranks a negative one", () => {
        expect(ranks(`RANKX ( ${all}, [Total] )`)).toEqual([1, 2, 2, 5, 4]);
        expect(valueOf(model, "RANKX ( { 3, BLANK (), -1 }, [Value], 0 )")).toBe(2);
        expect(valueOf(model, "RANKX ( { 3, 0, -1 }, [Value], BLANK () )")).toBe(2);
        expect(valueOf(model, "RANKX ( { \"b\", BLANK () }, [Value], \"a\" )")).toBe(2);
    });
    it("F282 ranks a value that is not in the list as if it were added", () => {
        expect(valueOf(model, "RANKX ( { 10, 20, 30 }, [Value], 25 )")).toBe(2);
        expect(valueOf(model, "RANKX ( { 10, 20, 20, 30 }, [Value], 5 )")).toBe(5);
        expect(valueOf(model, "RANKX ( { 10, 20, 20, 30 }, [Value], 5, DESC, DENSE )")).toBe(4);
        expect(valueOf(model, "RANKX ( { 10, 20, 30 }, [Value], 5, ASC )")).toBe(1);
    });
    it("F283 over ALLSELECTED inside a group ranks the group among all visible ones", () => {
        expect(table("SUMMARIZECOLUMNS ( Player[Name], TREATAS ( { \"Bo\", \"Cy\", \"Di\" }, Player[Name] ), \"p\", [Place] )"))
            .toEqual([["Bo", 1], ["Cy", 1], ["Di", 3]]);
        expect(ranks(`CALCULATE ( RANKX ( ${all}, [Total] ), Player[Name] = "Di" )`)).toEqual([5, 5, 5, 5, 5]);
    });
    it("F284 compares the total with the members at the total", () => {
        expect(valueOf(model, "[Place]")).toBe(1);
        expect(valueOf(model, `RANKX ( ${all}, [Total] )`)).toBe(1);
    });
    it("F285 ranks decimals apart that differ in the last bit", () => {
        expect(valueOf(model, "RANKX ( { 0.1 + 0.2, 0.3 }, [Value], 0.3 )")).toBe(2);
        expect(valueOf(model, "RANKX ( { 0.1 + 0.2, 0.3 }, ROUND ( [Value], 6 ), ROUND ( 0.3, 6 ) )")).toBe(1);
    });
    it("refuses other ties, a computed direction and text beside numbers", () => {
        expectError("ARGUMENT", "RANKX ( { 1 }, [Value], 1, ASC, 3 )");
        expectError("UNSUPPORTED", "RANKX ( { 1 }, [Value], 1, 1 + 0 )");
        expectError("TYPE", "RANKX ( { 1 }, [Value], \"a\" )");
    });
});

describe("CONCATENATEX", () => {
    it("F090 wants an order and its direction; without an order it keeps that of the table", () => {
        expect(valueOf(model, "CONCATENATEX ( { \"b\", \"a\", \"c\" }, [Value], \"-\", [Value], ASC )")).toBe("a-b-c");
        expect(valueOf(model, "CONCATENATEX ( { \"b\", \"a\", \"c\" }, [Value], \"-\", [Value], DESC )")).toBe("c-b-a");
        expect(valueOf(model, "CONCATENATEX ( { \"b\", \"a\", \"c\" }, [Value] )")).toBe("bac");
        expectError("UNSUPPORTED", "CONCATENATEX ( { \"b\", \"a\" }, [Value], \"-\", [Value] )");
    });
    it("orders by several keys, and by measures in the transition of the row", () => {
        expect(valueOf(model, "CONCATENATEX ( DISTINCT ( Player[Name] ), Player[Name], \" \", [Total], DESC, Player[Name], DESC )"))
            .toBe("Ada Cy Bo Ed Di");
    });
    it("takes BLANK as the empty text and numbers as & does", () => {
        expect(valueOf(model, "CONCATENATEX ( { 1.50, BLANK (), 3 }, [Value], \", \" )")).toBe("1.5, , 3");
    });
    it("is refused over no rows, whose text is not documented", () => {
        expectError("UNSUPPORTED", "CONCATENATEX ( FILTER ( Player, FALSE ), Player[Name], \", \" )");
    });
});

describe("statistics over rows", () => {
    it("F110 PERCENTILEX.INC interpolates at k * (n - 1); a k below 0 or above 1 is an error", () => {
        expect(valueOf(model, "PERCENTILEX.INC ( Length, Length[Metres], 0.5 )")).toBe(7);
        expect(valueOf(model, "PERCENTILEX.INC ( Length, Length[Metres], 0.75 )")).toBe(12.5);
        expect(valueOf(model, "PERCENTILEX.INC ( Length, Length[Metres], 0 )")).toBe(2);
        expect(valueOf(model, "PERCENTILEX.INC ( Length, Length[Metres], 1 )")).toBe(20);
        expect(valueOf(model, "PERCENTILE.INC ( Length[Metres], 0.25 )")).toBe(3.5);
        expectError("EVALUATION", "PERCENTILEX.INC ( Length, Length[Metres], -0.1 )", "PERCENTILEX.INC ( Length, Length[Metres], 1.1 )");
    });
    it("percentiles are BLANK over no rows, and refuse BLANKs, whose part is not documented", () => {
        expect(valueOf(model, "PERCENTILEX.INC ( FILTER ( Length, FALSE ), Length[Metres], 0.5 )")).toBe(null);
        expectError("UNSUPPORTED", "PERCENTILEX.INC ( DISTINCT ( Player[Name] ), [Total], 0.5 )");
    });
    it("PERCENTILEX.EXC interpolates at k * (n + 1), and is an error beyond the values", () => {
        expect(valueOf(model, "PERCENTILEX.EXC ( Length, Length[Metres], 0.5 )")).toBe(7);
        expect(valueOf(model, "PERCENTILE.EXC ( Length[Metres], 0.25 )")).toBe(2.5);
        expectError("EVALUATION", "PERCENTILEX.EXC ( Length, Length[Metres], 0.1 )");
    });
    it("F111 STDEVX.P is the population deviation over the values that are not BLANK; fewer than two are an error", () => {
        expect(valueOf(model, "STDEVX.P ( { 2, 4, BLANK (), 6 }, [Value] )")).toBeCloseTo(Math.sqrt(8 / 3), 12);
        expectError("EVALUATION", "STDEVX.P ( { 2, BLANK () }, [Value] )", "VARX.S ( { 2 }, [Value] )", "STDEVX.S ( { 1 }, [Value] )");
    });
    it("the other deviations and variances divide by n or by n - 1", () => {
        expect(valueOf(model, "VARX.P ( { 2, 4, BLANK (), 6 }, [Value] )")).toBeCloseTo(8 / 3, 12);
        expect(valueOf(model, "VARX.S ( { 2, 4, BLANK (), 6 }, [Value] )")).toBeCloseTo(4, 12);
        expect(valueOf(model, "STDEVX.S ( { 2, 4, 6 }, [Value] )")).toBeCloseTo(2, 12);
        expect(valueOf(model, "VAR.P ( Length[Metres] )")).toBeCloseTo(49, 12);
        expect(valueOf(model, "VAR.S ( Length[Metres] )")).toBeCloseTo(196 / 3, 12);
        expect(valueOf(model, "STDEV.P ( Length[Metres] )")).toBeCloseTo(7, 12);
        expect(valueOf(model, "STDEV.S ( Length[Metres] )")).toBeCloseTo(Math.sqrt(196 / 3), 12);
    });
    it("MEDIAN and PRODUCT skip BLANK, and are BLANK over no rows", () => {
        expect(valueOf(model, "MEDIAN ( Length[Metres] )")).toBe(7);
        expect(valueOf(model, "PRODUCT ( Length[Metres] )")).toBe(1600);
        expect(valueOf(model, "PRODUCTX ( { 2, BLANK (), 5 }, [Value] )")).toBe(10);
        expect(valueOf(model, "CALCULATE ( MEDIAN ( Length[Metres] ), FILTER ( Length, FALSE ) )")).toBe(null);
        expect(valueOf(model, "PRODUCTX ( FILTER ( Length, FALSE ), 1 )")).toBe(null);
    });
    it("refuse anything but numbers", () => {
        expectError("TYPE", "MEDIAN ( Player[Name] )", "PRODUCTX ( Player, Player[Name] )");
    });
});
