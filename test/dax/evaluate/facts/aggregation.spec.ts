import { openSession } from "../../../../dax/query/session";
import { testModel, valueOf } from "../testModel";

const model = openSession(testModel({
    tables: {
        Task: {
            columns: { Key: "int64", Team: "string", Hours: "double", Note: "string", Done: "boolean", Day: "dateTime" },
            rows: [
                [1, "Nord", 3, "on time", true, "2025-04-01"],
                [2, "Nord", null, null, false, null],
                [3, "Sud", 0, "on time", true, "2025-04-03"],
                [4, "Sud", -5, "late", null, "2025-04-03"],
                [5, "Est", null, null, null, null],
                [6, "Nord", 4, "paused", false, "2025-03-31"],
            ],
        },
    },
}));

const NOWHERE = `Task[Team] = "Ouest"`;
const OVER_NOTHING = `FILTER ( Task, ${NOWHERE} )`;

describe("aggregations", () => {
    it("F100 are BLANK over no rows", () => {
        for (const name of ["SUM", "AVERAGE", "MIN", "MAX", "COUNT", "COUNTA", "DISTINCTCOUNT"]) {
            expect(valueOf(model, `CALCULATE ( ${name} ( Task[Hours] ), ${NOWHERE} )`)).withContext(name).toBeNull();
        }
        for (const name of ["SUMX", "AVERAGEX", "MINX", "MAXX", "COUNTX"]) {
            expect(valueOf(model, `${name} ( ${OVER_NOTHING}, Task[Hours] )`)).withContext(name).toBeNull();
        }
    });

    it("F101 sum rows that are all BLANK to BLANK", () => {
        expect(valueOf(model, `CALCULATE ( SUM ( Task[Hours] ), Task[Team] = "Est" )`)).toBeNull();
        expect(valueOf(model, `SUMX ( FILTER ( Task, Task[Team] = "Est" ), Task[Hours] )`)).toBeNull();
    });

    it("F102 leave BLANK out of the divisor of AVERAGE and count 0", () => {
        expect(valueOf(model, "AVERAGE ( Task[Hours] )")).toBe(0.5);
        expect(valueOf(model, `CALCULATE ( AVERAGE ( Task[Hours] ), Task[Team] = "Sud" )`)).toBe(-2.5);
    });

    it("F103 count cells that are not BLANK by COUNT and COUNTA, and rows by COUNTROWS", () => {
        expect(valueOf(model, "COUNT ( Task[Hours] )")).toBe(4);
        expect(valueOf(model, "COUNT ( Task[Day] )")).toBe(4);
        expect(valueOf(model, "COUNTA ( Task[Note] )")).toBe(4);
        expect(valueOf(model, "COUNTA ( Task[Done] )")).toBe(4);
        expect(valueOf(model, "COUNTROWS ( Task )")).toBe(6);
    });

    it("F104 count an empty table as BLANK, which + 0 makes a 0", () => {
        expect(valueOf(model, `COUNTROWS ( ${OVER_NOTHING} )`)).toBeNull();
        expect(valueOf(model, `COUNTROWS ( ${OVER_NOTHING} ) + 0`)).toBe(0);
    });

    it("F105 count no BLANK among rows as 0, and over no rows as BLANK", () => {
        expect(valueOf(model, "COUNTBLANK ( Task[Hours] )")).toBe(2);
        expect(valueOf(model, "COUNTBLANK ( Task[Team] )")).toBe(0);
        expect(valueOf(model, `CALCULATE ( COUNTBLANK ( Task[Hours] ), ${NOWHERE} )`)).toBeNull();
    });

    it("F106 count BLANK as one value by DISTINCTCOUNT and not by DISTINCTCOUNTNOBLANK", () => {
        expect(valueOf(model, "DISTINCTCOUNT ( Task[Note] )")).toBe(4);
        expect(valueOf(model, "DISTINCTCOUNTNOBLANK ( Task[Note] )")).toBe(3);
        expect(valueOf(model, `CALCULATE ( DISTINCTCOUNT ( Task[Day] ), Task[Team] = "Est" )`)).toBe(1);
        expect(valueOf(model, `CALCULATE ( DISTINCTCOUNTNOBLANK ( Task[Day] ), Task[Team] = "Est" )`)).toBeNull();
    });

    it("F107 skip BLANK in MINX and MAXX", () => {
        expect(valueOf(model, "MAXX ( { BLANK (), -3 }, [Value] )")).toBe(-3);
        expect(valueOf(model, "MINX ( { BLANK (), 7 }, [Value] )")).toBe(7);
        expect(valueOf(model, "MAXX ( FILTER ( Task, Task[Key] = 2 || Task[Key] = 4 ), Task[Hours] )")).toBe(-5);
    });

    it("F107 give MINX and MAXX of dates and texts", () => {
        expect(valueOf(model, "MINX ( Task, Task[Day] )")).toBe("2025-03-31");
        expect(valueOf(model, "MAXX ( Task, Task[Note] )")).toBe("paused");
    });

    it("F108 count by COUNTX the rows whose expression is not BLANK", () => {
        expect(valueOf(model, "COUNTX ( Task, Task[Hours] )")).toBe(4);
        expect(valueOf(model, "COUNTX ( Task, Task[Hours] * 2 )")).toBe(4);
        expect(valueOf(model, "COUNTX ( Task, Task[Done] )")).toBe(4);
    });

    it("F109 skip in AVERAGEX the rows whose expression is BLANK", () => {
        expect(valueOf(model, "AVERAGEX ( Task, Task[Hours] * 10 )")).toBe(5);
        expect(valueOf(model, "AVERAGEX ( { 4, BLANK (), 8 }, [Value] )")).toBe(6);
    });
});

describe("a ratio", () => {
    const budgets = openSession(testModel({
        tables: {
            Budget: {
                columns: { Unit: "string", Project: "string", Spent: "double", Planned: "double" },
                rows: [["North", "A", 10, 40], ["North", "B", 30, 40], ["South", "C", 90, 100], ["South", "D", 5, 0]],
            },
        },
        measures: {
            Spent: "SUM ( Budget[Spent] )",
            Planned: "SUM ( Budget[Planned] )",
            Consumed: "DIVIDE ( [Spent], [Planned] )",
            "Added Ratios": "SUMX ( Budget, DIVIDE ( Budget[Spent], Budget[Planned] ) )",
        },
    }));
    const within = (measure: string, filter: string): unknown => valueOf(budgets, `CALCULATE ( [${measure}], ${filter} )`);

    it("F112 is the quotient of the sums at every level, which added ratios are at the leaves alone", () => {
        expect(within("Consumed", `Budget[Project] = "A"`)).toBe(0.25);
        expect(within("Added Ratios", `Budget[Project] = "A"`)).toBe(0.25);
        expect(within("Consumed", `Budget[Unit] = "North"`)).toBe(0.5);
        expect(within("Added Ratios", `Budget[Unit] = "North"`)).toBe(1);
        expect(within("Consumed", `Budget[Unit] = "South"`)).toBe(0.95);
        expect(within("Added Ratios", `Budget[Unit] = "South"`)).toBe(0.9);
        expect(valueOf(budgets, "[Consumed] * [Planned] = [Spent]")).toBeTrue();
        expect(valueOf(budgets, "[Consumed]")).toBe(0.75);
    });
});
