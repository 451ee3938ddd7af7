import type { Cell } from "../../../../dax/model/definition";
import type { Model } from "../../../../dax/model/model";
import { ask, testModel, type TestTable, valueOf } from "../testModel";

const SITES: TestTable = {
    columns: { Key: "int64", Name: "string", Area: "string" },
    rows: [[1, "Lille", "North"], [2, "Metz", "East"], [3, "Nice", "South"]],
};

function visited(visits: readonly (readonly Cell[])[], Site: TestTable = SITES): Model {
    return testModel({
        tables: { Site, Visit: { columns: { Site: "int64", Guests: "int64" }, rows: visits } },
        relationships: ["Visit[Site] -> Site[Key]"],
        measures: { Guests: "SUM ( Visit[Guests] )" },
    });
}

/** Site 3 has no visit, site 9 does not exist. */
const model = visited([[1, 10], [1, 5], [2, 7], [9, 4], [null, 2]]);
const clean = visited([[1, 10], [2, 7]]);

describe("the blank row", () => {
    it("F120 is there for an unmatched key and for a BLANK key of the many side", () => {
        expect(valueOf(visited([[1, 10], [9, 4]]), "COUNTROWS ( VALUES ( Site[Name] ) )")).toBe(4);
        expect(valueOf(visited([[1, 10], [null, 2]]), "COUNTROWS ( VALUES ( Site[Name] ) )")).toBe(4);
        expect(valueOf(model, "CALCULATE ( [Guests], ISBLANK ( Site[Key] ) )")).toBe(6);
    });

    it("F120 is a single row, whatever the number of unmatched keys", () => {
        expect(valueOf(visited([[7, 1], [8, 2], [null, 3]]), "COUNTROWS ( VALUES ( Site ) )")).toBe(4);
    });

    it("F121 is among VALUES of a column and not among DISTINCT", () => {
        expect(valueOf(model, "COUNTROWS ( VALUES ( Site[Name] ) )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( DISTINCT ( Site[Name] ) )")).toBe(3);
        expect(ask(model, "EVALUATE VALUES ( Site[Name] ) ORDER BY Site[Name]")).toEqual([[null], ["Lille"], ["Metz"], ["Nice"]]);
    });

    it("F122 is among ALL of a column and of a table, and not among ALLNOBLANKROW", () => {
        expect(valueOf(model, "COUNTROWS ( ALL ( Site[Name] ) )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( ALL ( Site ) )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( ALLNOBLANKROW ( Site[Name] ) )")).toBe(3);
        expect(valueOf(model, "COUNTROWS ( ALLNOBLANKROW ( Site ) )")).toBe(3);
    });

    it("F123 is among VALUES of a table and not in the bare table", () => {
        expect(valueOf(model, "COUNTROWS ( VALUES ( Site ) )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( Site )")).toBe(3);
    });

    it("F124 has the unmatched facts, which an iteration over the bare table misses", () => {
        expect(valueOf(model, "[Guests]")).toBe(28);
        expect(valueOf(model, "SUMX ( Site, [Guests] )")).toBe(22);
        expect(valueOf(model, "SUMX ( VALUES ( Site[Key] ), [Guests] )")).toBe(28);
        expect(valueOf(model, "SUMX ( VALUES ( Site ), [Guests] )")).toBe(28);
    });

    it("F125 and a BLANK of an existing member are one value of VALUES", () => {
        const unnamed = visited([[1, 10], [4, 3], [9, 4]], { ...SITES, rows: [...SITES.rows, [4, null, "West"]] });
        expect(valueOf(unnamed, "COUNTROWS ( VALUES ( Site[Name] ) )")).toBe(4);
        expect(valueOf(unnamed, "COUNTROWS ( DISTINCT ( Site[Name] ) )")).toBe(4);
        expect(valueOf(unnamed, "CALCULATE ( [Guests], ISBLANK ( Site[Name] ) )")).toBe(7);
        expect(valueOf(unnamed, "SUMX ( VALUES ( Site[Name] ), [Guests] )")).toBe(17);
        expect(valueOf(unnamed, "COUNTROWS ( VALUES ( Site[Key] ) )")).toBe(5);
    });

    it("F126 passes a filter by <>, as BLANK is not the text", () => {
        expect(valueOf(model, `CALCULATE ( [Guests], Site[Name] <> "Lille" )`)).toBe(13);
        expect(valueOf(model, `CALCULATE ( [Guests], Site[Name] IN { "Metz", "Nice" } )`)).toBe(7);
    });

    it("F127 is not there where all keys match: VALUES and DISTINCT are then equal", () => {
        expect(ask(clean, "EVALUATE VALUES ( Site[Name] ) ORDER BY Site[Name]")).toEqual([["Lille"], ["Metz"], ["Nice"]]);
        expect(ask(clean, "EVALUATE VALUES ( Site[Name] )")).toEqual(ask(clean, "EVALUATE DISTINCT ( Site[Name] )"));
        expect(valueOf(clean, "COUNTROWS ( VALUES ( Site ) )")).toBe(3);
        expect(valueOf(clean, "COUNTROWS ( ALL ( Site ) )")).toBe(3);
    });

    it("F127 stays away from VALUES where a filter leaves it out", () => {
        expect(valueOf(model, `CALCULATE ( COUNTROWS ( VALUES ( Site[Name] ) ), Site[Area] = "North" )`)).toBe(1);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( VALUES ( Site[Name] ) ), Visit[Guests] > 100 )")).toBe(4);
    });

    it("F128 has nothing to do with equal rows: DISTINCT of a table drops them, VALUES keeps them", () => {
        const pairs = testModel({
            tables: { Pair: { columns: { A: "string", B: "int64" }, rows: [["x", 1], ["X", 1], ["x", 2], [null, null], [null, null]] } },
        });
        expect(valueOf(pairs, "COUNTROWS ( DISTINCT ( Pair ) )")).toBe(3);
        expect(valueOf(pairs, "COUNTROWS ( VALUES ( Pair ) )")).toBe(5);
        expect(valueOf(pairs, "COUNTROWS ( DISTINCT ( FILTER ( Pair, NOT ISBLANK ( Pair[A] ) ) ) )")).toBe(2);
    });

    it("F129 counts as a value for HASONEVALUE", () => {
        expect(valueOf(model, `CALCULATE ( HASONEVALUE ( Site[Name] ), Site[Name] = "Lille" )`)).toBeTrue();
        expect(valueOf(model, "CALCULATE ( HASONEVALUE ( Site[Name] ), ISBLANK ( Site[Name] ) )")).toBeTrue();
        expect(valueOf(model, `CALCULATE ( HASONEVALUE ( Site[Name] ), NOT Site[Name] IN { "Metz", "Nice" } )`)).toBeFalse();
        expect(valueOf(clean, `CALCULATE ( HASONEVALUE ( Site[Name] ), NOT Site[Name] IN { "Metz", "Nice" } )`)).toBeTrue();
        expect(valueOf(model, `CALCULATE ( HASONEVALUE ( Site[Name] ), Site[Name] = "Oslo" )`)).toBeFalse();
        expect(valueOf(model, "HASONEVALUE ( Site[Name] )")).toBeFalse();
    });

    it("F130 is one more value for SELECTEDVALUE, which gives the alternate for several and for none", () => {
        const selected = (filter: string): Cell => valueOf(model, `CALCULATE ( SELECTEDVALUE ( Site[Name], "no single site" ), ${filter} )`);
        expect(selected(`Site[Name] = "Metz"`)).toBe("Metz");
        expect(selected(`Site[Area] = "South"`)).toBe("Nice");
        expect(selected("ISBLANK ( Site[Name] )")).toBeNull();
        expect(selected(`Site[Name] = "Oslo"`)).toBe("no single site");
        expect(selected(`Site[Name] <> "Metz"`)).toBe("no single site");
        expect(selected(`NOT Site[Name] IN { "Metz", "Nice" }`)).toBe("no single site");
        expect(valueOf(model, "SELECTEDVALUE ( Site[Name] )")).toBeNull();
    });

    it("F130 keeps the type of a date beside an alternate of another type", () => {
        const days = testModel({ tables: { Day: { columns: { Date: "dateTime" }, rows: [["2025-05-01"], ["2025-05-02"]] } } });
        const first = `CALCULATE ( SELECTEDVALUE ( Day[Date], "several" ), Day[Date] = dt"2025-05-01" )`;
        expect(valueOf(days, first)).toBe("2025-05-01");
        expect(valueOf(days, `SELECTEDVALUE ( Day[Date], "several" )`)).toBe("several");
        expect(valueOf(days, `CALCULATE ( SELECTEDVALUE ( Day[Date], 0 ), Day[Date] = dt"2025-05-01" )`)).toBe("2025-05-01");
    });

    it("F131 never arises from a limited relationship: a one side with a repeated key is an error", () => {
        const repeated = { ...SITES, rows: [...SITES.rows, [3, "Nancy", "East"]] };
        expect(() => visited([[1, 10]], repeated)).toThrow(jasmine.objectContaining({ code: "DATA" }));
    });
});
