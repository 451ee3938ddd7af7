import { type Cell } from "../../../../dax/model/definition";
import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";

const VISITS: readonly (readonly Cell[])[] = [
    // Key, Site, Booked, Arrived, Left, Guests
    [1, 1, 1, 2, 3, 10],
    [2, 1, 1, 1, 2, 20],
    [3, 2, 2, 3, 3, 30],
    [4, 3, 2, null, 3, 40],
    [5, 8, 3, 3, null, 50],
    [6, 2, 1, 3, 3, 60],
];

const VISIT_COLUMNS = { Key: "int64", Site: "int64", Booked: "int64", Arrived: "int64", Left: "int64", Guests: "int64" } as const;
const MONTH = { columns: { No: "int64", Name: "string" }, rows: [[1, "Jan"], [2, "Feb"], [3, "Mar"]] } as const;

/** North 30, South 90; Toul lies in a region that does not exist, and visit 5 was at a site that does not exist: 90. */
const model = openSession(testModel({
    tables: {
        Region: { columns: { Key: "int64", Name: "string" }, rows: [[1, "North"], [2, "South"]] },
        Site: { columns: { Key: "int64", Name: "string", Region: "int64" }, rows: [[1, "Lille", 1], [2, "Nice", 2], [3, "Toul", 7]] },
        Month: MONTH,
        Visit: { columns: VISIT_COLUMNS, rows: VISITS },
    },
    relationships: [
        "Site[Region] -> Region[Key]", "Visit[Site] -> Site[Key]",
        "Visit[Booked] -> Month[No]", "Visit[Arrived] -> Month[No]?", "Visit[Left] -> Month[No]?",
    ],
    measures: { Guests: "SUM ( Visit[Guests] )" },
}));

function guests(...filters: readonly string[]): Cell {
    return valueOf(model, `CALCULATE ( [Guests], ${filters.join(", ")} )`);
}

const FEBRUARY = `Month[Name] = "Feb"`;
const BY_ARRIVAL = "USERELATIONSHIP ( Visit[Arrived], Month[No] )";
const BY_LEAVING = "USERELATIONSHIP ( Visit[Left], Month[No] )";

describe("a relationship", () => {
    it("F190 carries a filter from the dimension to the facts, and not back", () => {
        expect(guests(`Site[Name] = "Lille"`)).toBe(30);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( Site ), Visit[Guests] = 10 )")).toBe(3);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( Site ), FILTER ( Visit, Visit[Guests] = 10 ) )")).toBe(1);
    });

    it("F191 carries a filter over several steps", () => {
        expect(guests(`Region[Name] = "South"`)).toBe(90);
        expect(guests(`Region[Name] = "North"`)).toBe(30);
        expect(guests("ISBLANK ( Region[Name] )")).toBe(90);
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( VALUES ( Site[Name] ) ), ISBLANK ( Region[Name] ) )")).toBe(2);
    });

    it("F192 that is inactive carries nothing until USERELATIONSHIP names it", () => {
        const inactive = testModel({
            tables: { Month: MONTH, Visit: { columns: VISIT_COLUMNS, rows: VISITS } },
            relationships: ["Visit[Arrived] -> Month[No]?"],
        });
        expect(valueOf(inactive, `CALCULATE ( SUM ( Visit[Guests] ), ${FEBRUARY} )`)).toBe(210);
        expect(valueOf(inactive, `CALCULATE ( SUM ( Visit[Guests] ), ${FEBRUARY}, ${BY_ARRIVAL} )`)).toBe(10);
    });

    it("F193 that is named by USERELATIONSHIP switches off the active one", () => {
        expect(guests(FEBRUARY)).toBe(70);
        expect(guests(FEBRUARY, BY_ARRIVAL)).toBe(10);
        expect(guests(BY_ARRIVAL, FEBRUARY)).toBe(10);
        expect(valueOf(model, `[Guests] - CALCULATE ( [Guests], ${FEBRUARY}, ${BY_ARRIVAL} ) - CALCULATE ( [Guests], ${FEBRUARY} )`)).toBe(130);
    });

    it("F194 is named by its two columns in any order, and by no other pair", () => {
        expect(guests(FEBRUARY, "USERELATIONSHIP ( Month[No], Visit[Arrived] )")).toBe(10);
        expect(() => guests("USERELATIONSHIP ( Visit[Key], Month[No] )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
    });

    it("F195 that is named innermost wins", () => {
        expect(valueOf(model, `CALCULATE ( CALCULATE ( [Guests], ${BY_LEAVING} ), ${BY_ARRIVAL}, ${FEBRUARY} )`)).toBe(20);
        expect(valueOf(model, `CALCULATE ( CALCULATE ( [Guests], ${BY_ARRIVAL} ), ${BY_LEAVING}, ${FEBRUARY} )`)).toBe(10);
    });

    it("F196 puts facts with a BLANK key into the blank row", () => {
        expect(guests("ISBLANK ( Month[Name] )", BY_ARRIVAL)).toBe(40);
        expect(guests("ISBLANK ( Month[Name] )", BY_LEAVING)).toBe(50);
        expect(guests("ISBLANK ( Month[Name] )")).toBeNull();
        expect(valueOf(model, `CALCULATE ( SUMX ( VALUES ( Month[Name] ), [Guests] ), ${BY_ARRIVAL} )`)).toBe(210);
    });

    it("F197 is cut by CROSSFILTER with NONE", () => {
        expect(guests(`Site[Name] = "Lille"`, "CROSSFILTER ( Visit[Site], Site[Key], NONE )")).toBe(210);
        expect(guests(`Region[Name] = "South"`, "CROSSFILTER ( Region[Key], Site[Region], NONE )")).toBe(210);
        expect(guests(`Site[Name] = "Lille"`, "CROSSFILTER ( Visit[Site], Site[Key], ONEWAY )")).toBe(30);
        expect(() => guests("CROSSFILTER ( Visit[Site], Site[Key], BOTH )")).toThrow(jasmine.objectContaining({ code: "UNSUPPORTED" }));
    });
});

describe("RELATED", () => {
    it("F198 fetches over many-to-one steps and ignores filters", () => {
        expect(valueOf(model, `COUNTROWS ( FILTER ( Visit, RELATED ( Site[Name] ) = "Lille" ) )`)).toBe(2);
        expect(valueOf(model, `SUMX ( FILTER ( Visit, RELATED ( Region[Name] ) = "South" ), Visit[Guests] )`)).toBe(90);
        const unfiltered = `COUNTROWS ( FILTER ( ALL ( Visit ), RELATED ( Region[Name] ) = "South" ) )`;
        expect(valueOf(model, `CALCULATE ( ${unfiltered}, Region[Name] = "North" )`)).toBe(2);
    });

    it("F198 reads the row of the innermost table that leads to the column", () => {
        const inner = "SUMX ( FILTER ( VALUES ( Month[No] ), Month[No] = Visit[Booked] ), RELATED ( Site[Key] ) )";
        expect(valueOf(model, `SUMX ( Visit, ${inner} )`)).toBe(9);
        expect(valueOf(model, "SUMX ( Visit, SUMX ( FILTER ( Site, Site[Key] = Visit[Site] ), RELATED ( Region[Key] ) ) )")).toBe(6);
    });

    it("F198 follows the relationship in force", () => {
        expect(valueOf(model, "SUMX ( Visit, RELATED ( Month[No] ) )")).toBe(10);
        expect(valueOf(model, `CALCULATE ( SUMX ( Visit, RELATED ( Month[No] ) ), ${BY_ARRIVAL} )`)).toBe(12);
    });

    it("F199 without a match is BLANK", () => {
        expect(valueOf(model, "COUNTROWS ( FILTER ( Visit, ISBLANK ( RELATED ( Site[Name] ) ) ) )")).toBe(1);
        expect(valueOf(model, "SUMX ( FILTER ( Visit, ISBLANK ( RELATED ( Region[Key] ) ) ), Visit[Guests] )")).toBe(90);
    });

    it("F199 without a row that leads to the column is an error", () => {
        expect(() => valueOf(model, "RELATED ( Site[Name] )")).toThrow(jasmine.objectContaining({ code: "EVALUATION" }));
        expect(() => valueOf(model, "SUMX ( Site, RELATED ( Visit[Guests] ) )")).toThrow(jasmine.objectContaining({ code: "EVALUATION" }));
        expect(() => valueOf(model, "SUMX ( Site, RELATED ( Site[Key] ) )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
        expect(() => valueOf(model, "SUMX ( VALUES ( Visit[Site] ), RELATED ( Site[Key] ) )"))
            .toThrow(jasmine.objectContaining({ code: "UNSUPPORTED" }));
        expect(() => valueOf(model, "CALCULATE ( SUMX ( Visit, RELATED ( Site[Key] ) ), CROSSFILTER ( Visit[Site], Site[Key], NONE ) )"))
            .toThrow(jasmine.objectContaining({ code: "EVALUATION" }));
    });
});

describe("RELATEDTABLE", () => {
    it("F200 is CALCULATETABLE: the current row filters", () => {
        expect(ask(model, `EVALUATE ADDCOLUMNS ( Site, "visits", COUNTROWS ( RELATEDTABLE ( Visit ) ) ) ORDER BY Site[Key]`))
            .toEqual([[1, "Lille", 1, 2], [2, "Nice", 2, 2], [3, "Toul", 7, 1]]);
        expect(valueOf(model, "SUMX ( Region, COUNTROWS ( RELATEDTABLE ( Visit ) ) )")).toBe(4);
        expect(valueOf(model, "SUMX ( Site, COUNTROWS ( Visit ) )")).toBe(18);
        expect(valueOf(model, `CALCULATE ( COUNTROWS ( RELATEDTABLE ( Visit ) ), ${FEBRUARY} )`)).toBe(2);
    });

    it("F200 takes the name of a table", () => {
        expect(() => valueOf(model, "COUNTROWS ( RELATEDTABLE ( FILTER ( Visit, TRUE ) ) )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
    });
});

describe("LOOKUPVALUE", () => {
    it("F201 gives BLANK or the alternate where nothing matches", () => {
        expect(valueOf(model, `LOOKUPVALUE ( Site[Name], Site[Key], 5 )`)).toBeNull();
        expect(valueOf(model, `LOOKUPVALUE ( Site[Name], Site[Key], 5, "none" )`)).toBe("none");
        expect(valueOf(model, `LOOKUPVALUE ( Visit[Guests], Visit[Site], 1, Visit[Booked], 3, "none" )`)).toBe("none");
    });

    it("F201 gives the result of one row, and of several that agree", () => {
        expect(valueOf(model, `LOOKUPVALUE ( Site[Key], Site[Name], "NICE" )`)).toBe(2);
        expect(valueOf(model, "LOOKUPVALUE ( Visit[Booked], Visit[Site], 1 )")).toBe(1);
        expect(valueOf(model, `LOOKUPVALUE ( Visit[Guests], Visit[Site], 2, Visit[Booked], 1, "none" )`)).toBe(60);
    });

    it("F201 gives the alternate where several results match, and an error without one", () => {
        expect(valueOf(model, "LOOKUPVALUE ( Visit[Guests], Visit[Site], 2, -1 )")).toBe(-1);
        expect(() => valueOf(model, "LOOKUPVALUE ( Visit[Guests], Visit[Site], 2 )")).toThrow(jasmine.objectContaining({ code: "EVALUATION" }));
    });

    it("F201 finds BLANK by BLANK alone", () => {
        expect(valueOf(model, "LOOKUPVALUE ( Visit[Guests], Visit[Arrived], BLANK () )")).toBe(40);
        expect(valueOf(model, "LOOKUPVALUE ( Visit[Guests], Visit[Arrived], 0 )")).toBeNull();
        expect(valueOf(model, "LOOKUPVALUE ( Site[Name], Site[Key], BLANK () )")).toBeNull();
    });

    it("F201 searches the whole table whatever the filters, for each row anew", () => {
        expect(valueOf(model, `CALCULATE ( LOOKUPVALUE ( Site[Name], Site[Key], 2 ), Site[Name] = "Lille" )`)).toBe("Nice");
        expect(valueOf(model, "SUMX ( Visit, LOOKUPVALUE ( Site[Region], Site[Key], Visit[Site], 100 ) )")).toBe(113);
        expect(valueOf(model, `CALCULATE ( [Guests], Visit[Site] = LOOKUPVALUE ( Site[Key], Site[Name], "Lille" ) )`)).toBe(30);
    });

    it("F201 searches by columns of tables to which its table refers", () => {
        expect(valueOf(model, `LOOKUPVALUE ( Visit[Guests], Site[Name], "Toul" )`)).toBe(40);
        expect(valueOf(model, `LOOKUPVALUE ( Visit[Guests], Region[Name], "South", Visit[Booked], 2 )`)).toBe(30);
        expect(valueOf(model, `CALCULATE ( LOOKUPVALUE ( Visit[Guests], Month[Name], "Jan" ), ${BY_ARRIVAL} )`)).toBe(20);
        expect(valueOf(model, "LOOKUPVALUE ( Visit[Guests], Site[Name], BLANK () )")).toBeNull();
        expect(() => valueOf(model, "LOOKUPVALUE ( Site[Name], Visit[Guests], 10 )")).toThrow(jasmine.objectContaining({ code: "ARGUMENT" }));
    });

    it("F201 does not search a text in a column of numbers", () => {
        expect(() => valueOf(model, `LOOKUPVALUE ( Site[Name], Site[Key], "2" )`)).toThrow(jasmine.objectContaining({ code: "TYPE" }));
        expect(() => valueOf(model, `LOOKUPVALUE ( Site[Name], Site[Key], IF ( [Guests] > 0, "2", 2 ) )`))
            .toThrow(jasmine.objectContaining({ code: "TYPE" }));
        expect(valueOf(model, `LOOKUPVALUE ( Site[Name], Site[Key], IF ( [Guests] > 0, 2, "2" ) )`)).toBe("Nice");
    });
});
