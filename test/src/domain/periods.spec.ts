import * as fc from "fast-check";
import { grainOf, periodEnd, PeriodGrain, readPeriodText } from "../../../src/domain/periods";
import { alike, expectAlways } from "./property";

const read = (text: string): unknown => {
    const period = readPeriodText(text);
    return period && [period.grain, period.start.getFullYear(), period.start.getMonth() + 1, period.start.getDate()];
};
const day = (year: number, month: number, date: number): Date => new Date(year, month - 1, date);
const two = (value: number): string => String(value).padStart(2, "0");

describe("readPeriodText", () => {
    it("reads years, months and days", () => {
        expect(read("2026")).toEqual(["year", 2026, 1, 1]);
        expect(read("2026-05")).toEqual(["month", 2026, 5, 1]);
        expect(read("2026-05-31")).toEqual(["day", 2026, 5, 31]);
        expect(read(" 2026-12 ")).toEqual(["month", 2026, 12, 1]);
    });

    it("reads a day with a midnight behind it", () => {
        for (const time of ["T00:00", "T00:00:00", "T00:00:00.000Z", "T00:00:00Z"]) expect(read(`2026-05-31${time}`)).toEqual(["day", 2026, 5, 31]);
    });

    it("reads quarters, English and French, before or after the year", () => {
        for (const text of ["2026-Q2", "2026 Q2", "2026Q2", "Q2 2026", "Q2-2026", "q2 2026", "2026-T2", "T2 2026", "t2-2026"]) {
            expect(read(text)).withContext(text).toEqual(["quarter", 2026, 4, 1]);
        }
        expect(["T1 2026", "T2 2026", "T3 2026", "T4 2026"].map(read)).toEqual([1, 4, 7, 10].map((month) => ["quarter", 2026, month, 1]));
    });

    it("knows leap years", () => {
        expect(read("2024-02-29")).toEqual(["day", 2024, 2, 29]);
        expect(read("2000-02-29")).toEqual(["day", 2000, 2, 29]);
        expect(read("2026-02-29")).toBeUndefined();
        expect(read("2100-02-29")).toBeUndefined();
    });

    it("refuses months and days that no calendar has", () => {
        for (const text of ["2026-13", "2026-00", "2026-05-00", "2026-05-32", "2026-04-31", "2026-02-30", "2026-Q5", "2026-Q0", "T0 2026"]) {
            expect(read(text)).withContext(text).toBeUndefined();
        }
    });

    it("guesses nothing from other texts", () => {
        for (const text of ["", "26", "05/2026", "31/05/2026", "May 2026", "mai 2026", "2026-5", "202605", "2026-05-31T12:00", "20260", "Q2", "Q22026", "S1 2026", "2026-W12", "Sprint 2026"]) {
            expect(read(text)).withContext(text).toBeUndefined();
        }
    });

    it("reads back every day of a calendar", () => {
        expectAlways(fc.property(fc.date({ min: day(1900, 1, 1), max: day(2199, 12, 31), noInvalidDate: true }), (date) => {
            const [year, month, at] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
            return alike(read(`${year}-${two(month)}-${two(at)}`), ["day", year, month, at])
                && alike(read(`${year}-${two(month)}`), ["month", year, month, 1]);
        }));
    });

    it("never takes one year for another", () => {
        expectAlways(fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("", "-05", "-05-31", "-Q2"), (year, rest) => {
            const period = readPeriodText(`${String(year).padStart(4, "0")}${rest}`);
            return period === undefined || period.start.getFullYear() === year;
        }), 1000);
    });
});

describe("grainOf", () => {
    it("takes several first days of January for years", () => {
        expect(grainOf([day(2025, 1, 1), day(2026, 1, 1)])).toBe("year");
    });

    it("takes first days of months for months", () => {
        expect(grainOf([day(2026, 1, 1), day(2026, 2, 1)])).toBe("month");
        expect(grainOf([day(2026, 5, 1)])).toBe("month");
    });

    it("takes any other day for days", () => {
        expect(grainOf([day(2026, 1, 1), day(2026, 1, 2)])).toBe("day");
        expect(grainOf([day(2026, 5, 31)])).toBe("day");
    });
});

describe("periodEnd", () => {
    const end = (start: Date, grain: PeriodGrain): Date => new Date(periodEnd(start, grain));

    it("is the first instant after the period", () => {
        expect(end(day(2026, 1, 1), "year")).toEqual(day(2027, 1, 1));
        expect(end(day(2026, 4, 1), "quarter")).toEqual(day(2026, 7, 1));
        expect(end(day(2026, 5, 1), "month")).toEqual(day(2026, 6, 1));
        expect(end(day(2026, 5, 31), "day")).toEqual(day(2026, 6, 1));
    });

    it("goes over the end of a year", () => {
        expect(end(day(2026, 10, 1), "quarter")).toEqual(day(2027, 1, 1));
        expect(end(day(2026, 12, 1), "month")).toEqual(day(2027, 1, 1));
        expect(end(day(2026, 12, 31), "day")).toEqual(day(2027, 1, 1));
    });

    it("gives February its 29 days in leap years only", () => {
        expect(end(day(2024, 2, 28), "day")).toEqual(day(2024, 2, 29));
        expect(end(day(2026, 2, 28), "day")).toEqual(day(2026, 3, 1));
        expect(end(day(2024, 2, 1), "month")).toEqual(day(2024, 3, 1));
    });

    it("lies after the start, and the next period of the same grain follows on it", () => {
        const start = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 3 }));
        expectAlways(fc.property(start, fc.constantFrom<PeriodGrain>("year", "quarter", "month", "day"), ([year, quarter], grain) => {
            const from = new Date(year, quarter * 3, 1);
            const next = end(from, grain);
            const lengths = { year: [365, 366], quarter: [90, 91, 92], month: [28, 29, 30, 31], day: [1] }[grain];
            return lengths.includes(Math.round((next.getTime() - from.getTime()) / 86_400_000)) && next.getHours() === 0;
        }));
    });
});
