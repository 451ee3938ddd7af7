import type { Model } from "../../../../dax/model/model";
import { testModel, type TestTable, valueOf } from "../testModel";

const PLANTED: readonly (readonly [day: string, trees: number])[] = [["2025-01-20", 7], ["2025-02-11", 5], ["2025-03-04", 2], ["2025-03-25", 1]];

/** Trees without a day of the table: BLANK lies before every date, so that a condition such as <= lets them in. */
const NO_DAY = 50 + 90;

function keyOf(day: string): number {
    return Number(day.replaceAll("-", ""));
}

function everyDay(): readonly (readonly [key: number, day: string, month: number])[] {
    return Array.from({ length: 90 }, (_, index) => {
        const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
        return [keyOf(day), day, Number(day.slice(5, 7))] as const;
    });
}

/** The same trees and days, joined by the date itself or by a whole number. */
function model({ isMarked, key }: { readonly isMarked: boolean; readonly key: "Day" | "DayKey" }): Model {
    const days: TestTable = { columns: { DayKey: "int64", Day: "dateTime", Month: "int64" }, rows: everyDay(), ...(isMarked ? { date: "Day" } : {}) };
    return testModel({
        tables: {
            Plantings: {
                columns: { DayKey: "int64", Day: "dateTime", Trees: "int64" },
                rows: [...PLANTED.map(([day, trees]) => [keyOf(day), day, trees]), [20260101, "2026-01-01", 50], [null, null, 90]],
            },
            Days: days,
        },
        relationships: [`Plantings[${key}] -> Days[${key}]`],
        measures: { Trees: "SUM ( Plantings[Trees] )" },
    });
}

const IN_MARCH = (expression: string): string => `CALCULATE ( ${expression}, Days[Month] = 3 )`;
const UNTIL_FEBRUARY = IN_MARCH("CALCULATE ( [Trees], Days[Day] <= dt\"2025-02-15\" )");
const UNTIL_TENTH_OF_MARCH = IN_MARCH("CALCULATE ( [Trees], Days[Day] <= dt\"2025-03-10\" )");
const TO_DATE = IN_MARCH("TOTALYTD ( [Trees], Days[Day] )");

describe("a date table", () => {
    const marked = model({ isMarked: true, key: "DayKey" });
    const byDate = model({ isMarked: false, key: "Day" });
    const byKey = model({ isMarked: false, key: "DayKey" });

    it("F240 loses its other filters where CALCULATE filters its marked date", () => {
        for (const days of [marked, model({ isMarked: true, key: "Day" })]) {
            expect(valueOf(days, IN_MARCH("[Trees]"))).toBe(3);
            expect(valueOf(days, UNTIL_FEBRUARY)).toBe(12 + NO_DAY);
            expect(valueOf(days, UNTIL_TENTH_OF_MARCH)).toBe(14 + NO_DAY);
        }
    });

    it("F240 loses them without the mark as well, if a relationship ends at its date", () => {
        expect(valueOf(byDate, UNTIL_FEBRUARY)).toBe(12 + NO_DAY);
        expect(valueOf(byDate, UNTIL_TENTH_OF_MARCH)).toBe(14 + NO_DAY);
    });

    it("F240 loses them to a table of dates as to a condition", () => {
        const filter = "FILTER ( ALL ( Days[Day] ), Days[Day] <= dt\"2025-02-15\" )";
        expect(valueOf(marked, IN_MARCH(`CALCULATE ( [Trees], ${filter} )`))).toBe(12 + NO_DAY);
    });

    it("F240 keeps them where KEEPFILTERS holds the dates, or where another column is filtered", () => {
        expect(valueOf(marked, IN_MARCH("CALCULATE ( [Trees], KEEPFILTERS ( Days[Day] <= dt\"2025-02-15\" ) )"))).toBeNull();
        expect(valueOf(marked, IN_MARCH("CALCULATE ( [Trees], Days[DayKey] <= 20250310 )"))).toBe(2);
    });

    it("F241 keeps them without the mark if a whole number joins the tables", () => {
        expect(valueOf(byKey, UNTIL_FEBRUARY)).toBeNull();
        expect(valueOf(byKey, UNTIL_TENTH_OF_MARCH)).toBe(2);
    });

    it("acts in TOTALYTD as in CALCULATE", () => {
        expect(valueOf(marked, TO_DATE)).toBe(15);
        expect(valueOf(byDate, TO_DATE)).toBe(15);
        expect(valueOf(byKey, TO_DATE)).toBe(3);
        expect(valueOf(byKey, IN_MARCH("TOTALYTD ( [Trees], Days[Day], ALL ( Days ) )"))).toBe(15);
    });

    it("gives no period to facts without a day: there is no date to start from", () => {
        const ofNoDay = (expression: string): string => `CALCULATE ( ${expression}, ISBLANK ( Days[Month] ) )`;
        expect(valueOf(marked, ofNoDay("[Trees]"))).toBe(NO_DAY);
        expect(valueOf(marked, ofNoDay("TOTALYTD ( [Trees], Days[Day] )"))).toBeNull();
        expect(valueOf(marked, ofNoDay("COUNTROWS ( LASTDATE ( Days[Day] ) )"))).toBeNull();
    });
});
