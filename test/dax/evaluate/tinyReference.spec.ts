import type { Cell } from "../../../dax/model/definition";
import { openSession } from "../../../dax/query/session";
import { ask, testModel, valueOf } from "./testModel";

/** Every day of January to March 2025, with its month. */
function calendar(): readonly (readonly Cell[])[] {
    return Array.from({ length: 90 }, (_, index) => {
        const day = new Date(Date.UTC(2025, 0, 1 + index));
        return [day.toISOString().slice(0, 10), day.getUTCMonth() + 1];
    });
}

const model = openSession(testModel({
    tables: {
        Team: {
            columns: { Key: "int64", Team: "string", Site: "string" },
            rows: [[1, "Alpha", "Paris"], [2, "Beta", "Paris"], [3, "Gamma", "Lyon"]],
        },
        Calendar: { columns: { Date: "dateTime", Month: "int64" }, rows: calendar(), date: "Date" },
        Hours: {
            columns: { TeamKey: "int64", Day: "dateTime", Booked: "double" },
            rows: [[1, "2025-01-15", 8], [1, "2025-02-10", 4], [2, "2025-02-20", 6], [3, "2025-03-05", null], [7, "2025-03-05", 5]],
        },
    },
    relationships: ["Hours[TeamKey] -> Team[Key]", "Hours[Day] -> Calendar[Date]"],
    measures: { "Booked h": "SUM ( Hours[Booked] )" },
}));

function within(filter: string, expression: string): Cell {
    return valueOf(model, `CALCULATE ( ${expression}, ${filter} )`);
}

/** Reckoned on paper: of 23 booked hours Alpha has 12, Beta 6, Gamma none, and team 7, which does not exist, 5. */
describe("five bookings of four teams", () => {
    it("sum to 23", () => {
        expect(valueOf(model, "[Booked h]")).toBe(23);
    });

    it("are five rows, of which four are booked, on average 5.75", () => {
        expect(valueOf(model, "COUNTROWS ( Hours )")).toBe(5);
        expect(valueOf(model, "COUNT ( Hours[Booked] )")).toBe(4);
        expect(valueOf(model, "AVERAGE ( Hours[Booked] )")).toBe(5.75);
    });

    it("show four teams to VALUES and three to DISTINCT", () => {
        expect(valueOf(model, "COUNTROWS ( VALUES ( Team[Team] ) )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( DISTINCT ( Team[Team] ) )")).toBe(3);
    });

    it("give a row to each team with hours, and one to the blank row", () => {
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Team[Team], "h", [Booked h] ) ORDER BY Team[Team]`))
            .toEqual([[null, 5], ["Alpha", 12], ["Beta", 6]]);
    });

    it("give a row to each site with bookings, even where nothing was booked", () => {
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Team[Site], "h", [Booked h], "rows", COUNTROWS ( Hours ) ) ORDER BY Team[Site]`))
            .toEqual([[null, 5, 1], ["Lyon", null, 1], ["Paris", 18, 3]]);
    });

    it("are 7.6667 on average over the teams that have hours", () => {
        expect(valueOf(model, "AVERAGEX ( VALUES ( Team[Team] ), [Booked h] )")).toBeCloseTo(23 / 3, 10);
    });

    it("are counted four times by an aggregation without CALCULATE", () => {
        expect(valueOf(model, "SUMX ( VALUES ( Team[Team] ), SUM ( Hours[Booked] ) )")).toBe(92);
    });

    it("keep the blank row under <>", () => {
        expect(valueOf(model, `CALCULATE ( [Booked h], Team[Site] <> "Lyon" )`)).toBe(23);
    });

    it("find one team without hours by =, and none by ==", () => {
        expect(valueOf(model, "COUNTROWS ( FILTER ( VALUES ( Team[Team] ), [Booked h] = 0 ) )")).toBe(1);
        expect(valueOf(model, "COUNTROWS ( FILTER ( VALUES ( Team[Team] ), [Booked h] == 0 ) )")).toBeNull();
    });

    it("give Alpha a share of 0.5217", () => {
        const share = "DIVIDE ( [Booked h], CALCULATE ( [Booked h], ALL ( Team ) ) )";
        expect(within(`Team[Team] = "Alpha"`, share)).toBeCloseTo(12 / 23, 10);
        expect(ask(model, `EVALUATE SUMMARIZECOLUMNS ( Team[Team], "share", ${share} ) ORDER BY Team[Team]`))
            .toEqual([[null, 5 / 23], ["Alpha", 12 / 23], ["Beta", 6 / 23]]);
    });

    it("rank the teams Alpha, Beta, the blank row and Gamma", () => {
        expect(ask(model, `
            EVALUATE SUMMARIZECOLUMNS ( Team[Team], "rank", RANKX ( ALL ( Team[Team] ), [Booked h] ) ) ORDER BY [rank]`))
            .toEqual([["Alpha", 1], ["Beta", 2], [null, 3], ["Gamma", 4]]);
        expect(ask(model, `
            EVALUATE ADDCOLUMNS ( VALUES ( Team[Team] ), "rank", RANKX ( ALL ( Team[Team] ), [Booked h] ) ) ORDER BY [rank]`))
            .toEqual([["Alpha", 1], ["Beta", 2], [null, 3], ["Gamma", 4]]);
    });

    it("are 18 from the start of the year to the end of February, and 10 in the month before March", () => {
        expect(within("Calendar[Month] = 2", "TOTALYTD ( [Booked h], Calendar[Date] )")).toBe(18);
        expect(within("Calendar[Month] = 2", "CALCULATE ( [Booked h], DATESYTD ( Calendar[Date] ) )")).toBe(18);
        expect(within("Calendar[Month] = 3", "CALCULATE ( [Booked h], PREVIOUSMONTH ( Calendar[Date] ) )")).toBe(10);
    });

    it("are 12 up to 10 February, even where March is chosen, as a filter on the date lifts that on the month", () => {
        expect(within("Calendar[Month] = 3", "CALCULATE ( [Booked h], Calendar[Date] <= DATE ( 2025, 2, 10 ) )")).toBe(12);
    });

    it("are 23 under ALL of the bookings, even where Paris is chosen", () => {
        expect(within(`Team[Site] = "Paris"`, "CALCULATE ( [Booked h], ALL ( Hours ) )")).toBe(23);
    });

    it("of six hours or more belong to two teams", () => {
        expect(valueOf(model, "CALCULATE ( COUNTROWS ( VALUES ( Team[Team] ) ), FILTER ( Hours, Hours[Booked] >= 6 ) )")).toBe(2);
    });
});
