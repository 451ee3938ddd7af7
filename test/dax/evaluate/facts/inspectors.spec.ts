import type { Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

const model = openSession(testModel({
    tables: {
        Region: { columns: { Key: "int64", Name: "string" }, rows: [[1, "North"], [2, "South"]] },
        Site: {
            columns: { Key: "int64", Name: "string", Region: "int64" },
            rows: [[1, "Lille", 1], [2, "Nice", 2], [3, "Toulon", 2]],
        },
        Visit: { columns: { Site: "int64", Guests: "int64" }, rows: [[1, 10], [2, 20], [3, 30], [9, 40]] },
    },
    relationships: ["Site[Region] -> Region[Key]", "Visit[Site] -> Site[Key]"],
    measures: {
        Guests: "SUM ( Visit[Guests] )",
        "Site Is Filtered": "ISFILTERED ( Site[Name] )",
        "Level": `IF ( ISINSCOPE ( Site[Name] ), "site", IF ( ISINSCOPE ( Region[Name] ), "region", "total" ) )`,
    },
}));

function within(filters: string, expression: string): Cell {
    return valueOf(model, `CALCULATE ( ${expression}, ${filters} )`);
}

const BY_NAME = `Site[Name] = "Nice"`;
const BY_REGION = `Region[Name] = "South"`;
const BY_GUESTS = "Visit[Guests] > 10";

describe("ISFILTERED", () => {
    it("F210 of a column is TRUE for a filter on the column itself alone", () => {
        expect(valueOf(model, "ISFILTERED ( Site[Name] )")).toBeFalse();
        expect(within(BY_NAME, "ISFILTERED ( Site[Name] )")).toBeTrue();
        expect(within(BY_NAME, "ISFILTERED ( Site[Key] )")).toBeFalse();
        expect(within(BY_REGION, "ISFILTERED ( Site[Name] )")).toBeFalse();
        expect(within("VALUES ( Site[Name] )", "ISFILTERED ( Site[Name] )")).toBeTrue();
        expect(within(BY_NAME, "CALCULATE ( ISFILTERED ( Site[Name] ), REMOVEFILTERS ( Site[Name] ) )")).toBeFalse();
    });

    it("F210 of a column is TRUE for a table filter, which stands on all columns of the expanded table", () => {
        expect(within("FILTER ( Visit, Visit[Guests] > 10 )", "ISFILTERED ( Site[Name] )")).toBeTrue();
        expect(within("FILTER ( Site, Site[Key] > 1 )", "ISFILTERED ( Visit[Guests] )")).toBeFalse();
    });

    it("F210 in a measure is not mistaken for its value under another filter", () => {
        expect(within(BY_REGION, "[Site Is Filtered]")).toBeFalse();
        expect(within(BY_NAME, "[Site Is Filtered]")).toBeTrue();
        expect(valueOf(model, "[Site Is Filtered]")).toBeFalse();
    });

    it("F211 of a table is TRUE for a filter on any of its columns", () => {
        expect(within(BY_NAME, "ISFILTERED ( Site )")).toBeTrue();
        expect(within("Site[Key] = 1", "ISFILTERED ( Site )")).toBeTrue();
        expect(within(BY_REGION, "ISFILTERED ( Site )")).toBeFalse();
        expect(valueOf(model, "ISFILTERED ( Site )")).toBeFalse();
    });
});

describe("ISCROSSFILTERED", () => {
    it("F212 is TRUE for a filter on the column, on another of its table, and on a table that filters it", () => {
        expect(within(BY_NAME, "ISCROSSFILTERED ( Site[Name] )")).toBeTrue();
        expect(within(BY_NAME, "ISCROSSFILTERED ( Site[Key] )")).toBeTrue();
        expect(within(BY_REGION, "ISCROSSFILTERED ( Site[Key] )")).toBeTrue();
        expect(within(BY_REGION, "ISCROSSFILTERED ( Visit[Guests] )")).toBeTrue();
        expect(within(BY_REGION, "ISCROSSFILTERED ( Visit )")).toBeTrue();
        expect(valueOf(model, "ISCROSSFILTERED ( Site )")).toBeFalse();
    });

    it("F212 is FALSE for a filter on the many side", () => {
        expect(within(BY_GUESTS, "ISCROSSFILTERED ( Site[Name] )")).toBeFalse();
        expect(within(BY_NAME, "ISCROSSFILTERED ( Region )")).toBeFalse();
    });

    it("F212 is FALSE where the relationship is cut", () => {
        expect(within(`${BY_REGION}, CROSSFILTER ( Site[Region], Region[Key], NONE )`, "ISCROSSFILTERED ( Site[Key] )")).toBeFalse();
    });
});

describe("ISINSCOPE", () => {
    it("F213 is FALSE outside a grouping, even where the column is filtered to one value", () => {
        expect(valueOf(model, "ISINSCOPE ( Site[Name] )")).toBeFalse();
        expect(within(BY_NAME, "ISINSCOPE ( Site[Name] )")).toBeFalse();
        expect(within(BY_NAME, "[Level]")).toBe("total");
    });

    it("F213 tells the rows of a grouping from its subtotals and its total", () => {
        const rows = ask(model, `
            EVALUATE SUMMARIZECOLUMNS (
                ROLLUPADDISSUBTOTAL ( Region[Name], "all", Site[Name], "region" ), FILTER ( VALUES ( Region[Name] ), Region[Name] = "South" ),
                "guests", [Guests], "level", [Level] )
            ORDER BY [all] DESC, [region] DESC, Site[Name]`);
        expect(rows).toEqual([
            [null, null, true, true, 50, "total"],
            ["South", null, false, true, 50, "region"],
            ["South", "Nice", false, false, 20, "site"],
            ["South", "Toulon", false, false, 30, "site"],
        ]);
    });
});

describe("ISEMPTY", () => {
    it("F214 is TRUE where COUNTROWS is BLANK", () => {
        expect(valueOf(model, "ISEMPTY ( Visit )")).toBeFalse();
        expect(within(`Site[Name] = "Oslo"`, "ISEMPTY ( Visit )")).toBeTrue();
        expect(within("ISBLANK ( Site[Name] )", "ISEMPTY ( Visit )")).toBeFalse();
        expect(within("ISBLANK ( Site[Name] )", "ISEMPTY ( Site )")).toBeTrue();
        expect(within("ISBLANK ( Site[Name] )", "ISEMPTY ( VALUES ( Site ) )")).toBeFalse();
        expect(valueOf(model, "COUNTROWS ( FILTER ( VALUES ( Site[Name] ), ISEMPTY ( CALCULATETABLE ( Visit, Visit[Guests] > 25 ) ) ) )")).toBe(2);
    });
});

describe("HASONEFILTER", () => {
    it("looks at the filters on the column itself, unlike HASONEVALUE", () => {
        expect(within(BY_NAME, "HASONEFILTER ( Site[Name] )")).toBeTrue();
        expect(within(`Region[Name] = "North"`, "HASONEVALUE ( Site[Name] )")).toBeTrue();
        expect(within(`Region[Name] = "North"`, "HASONEFILTER ( Site[Name] )")).toBeFalse();
        expect(within(`Site[Name] IN { "Nice", "Lille" }`, "HASONEFILTER ( Site[Name] )")).toBeFalse();
        expect(valueOf(model, "HASONEFILTER ( Site[Name] )")).toBeFalse();
    });

    it("intersects several filters, and takes the values of the column from filters over more columns", () => {
        const kept = `CALCULATE ( HASONEFILTER ( Site[Name] ), KEEPFILTERS ( Site[Name] IN { "Nice", "Toulon" } ) )`;
        expect(within(`Site[Name] IN { "Nice", "Lille" }`, kept)).toBeTrue();
        expect(within(`Site[Name] = "Nice" || Site[Key] = 2`, "HASONEFILTER ( Site[Name] )")).toBeTrue();
        expect(within("FILTER ( Visit, Visit[Guests] = 30 )", "HASONEFILTER ( Site[Name] )")).toBeTrue();
        expect(within("FILTER ( Visit, Visit[Guests] >= 20 )", "HASONEFILTER ( Region[Name] )")).toBeFalse();
    });
});
