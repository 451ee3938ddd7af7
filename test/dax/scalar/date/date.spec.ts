import fc from "fast-check";
import { datediff, type DateUnit } from "../../../../dax/scalar/date/datediff";
import { dateLiteral } from "../../../../dax/scalar/date/dateLiteral";
import { dateOf } from "../../../../dax/scalar/date/dateOf";
import { dateValue } from "../../../../dax/scalar/date/dateValue";
import { edate, eomonth } from "../../../../dax/scalar/date/monthShift";
import { networkdays } from "../../../../dax/scalar/date/networkdays";
import { day, hour, minute, month, quarter, second, time, year } from "../../../../dax/scalar/date/parts";
import { datePartsOf, dayOf, serialOf } from "../../../../dax/scalar/date/serial";
import { weekday, weekNumber } from "../../../../dax/scalar/date/week";
import { yearfrac } from "../../../../dax/scalar/date/yearfrac";
import { codeOf } from "../failure";

describe("a serial", () => {
    it("counts days since 1899-12-30, in both directions", () => {
        expect([serialOf(1899, 12, 30), serialOf(1900, 1, 1), serialOf(1899, 12, 29), serialOf(2025, 7, 1)]).toEqual([0, 2, -1, 45839]);
        expect(datePartsOf(-0.25)).toEqual({ year: 1899, month: 12, day: 29 });
        expect(hour(-0.25)).toBe(18);
    });

    it("comes back from the parts of its day, also before 1900", () => {
        fc.assert(fc.property(fc.integer({ min: -650000, max: 2900000 }), (serial) => {
            const parts = datePartsOf(serial + 0.75);
            return serialOf(parts.year, parts.month, parts.day) === serial && dayOf(serial + 0.75) === serial;
        }));
    });

    it("keeps every second of a day", () => {
        fc.assert(fc.property(fc.nat(86_399), fc.nat(60_000), (seconds, date) => {
            const serial = date + seconds / 86_400;
            return hour(serial) * 3600 + minute(serial) * 60 + second(serial) === seconds && dayOf(serial) === date;
        }));
    });
});

describe("dates", () => {
    it("F220 carry months and days over", () => {
        expect(dateOf(2024, 14, 1)).toBe(serialOf(2025, 2, 1));
        expect(dateOf(2024, 1, 40)).toBe(serialOf(2024, 2, 9));
        expect(dateOf(2024, 0, 0)).toBe(serialOf(2023, 11, 30));
    });

    it("F221 complete years of two digits", () => {
        expect([0, 49, 50, 99, 1850].map((written) => year(dateOf(written, 1, 1)))).toEqual([2000, 2049, 1950, 1999, 1850]);
    });

    it("stay within the years 100 to 9999", () => {
        expect([() => dateOf(-1, 1, 1), () => dateOf(10000, 1, 1), () => dateOf(100, 0, 1), () => edate(0, 1e6)].map(codeOf))
            .toEqual(new Array(4).fill("EVALUATION"));
        expect(dateOf(9999, 12, 31)).toBe(2958465);
    });

    it("F222 EOMONTH is the last day of a month, its number rounded", () => {
        const january = serialOf(2024, 1, 31);
        expect([eomonth(january, 1), eomonth(january, 0.5), eomonth(january, 1.4), eomonth(january, -2)])
            .toEqual([serialOf(2024, 2, 29), serialOf(2024, 2, 29), serialOf(2024, 2, 29), serialOf(2023, 11, 30)]);
    });

    it("F223 EDATE keeps the day or takes the last one, its number cut", () => {
        expect(edate(serialOf(2024, 1, 31), 1)).toBe(serialOf(2024, 2, 29));
        expect(edate(serialOf(2024, 1, 31), 1.9)).toBe(serialOf(2024, 2, 29));
        expect(edate(serialOf(2024, 3, 15), -12)).toBe(serialOf(2023, 3, 15));
    });

    it("F224 WEEKDAY counts from Sunday or from Monday", () => {
        const sunday = serialOf(2024, 1, 7);
        expect([1, 2, 3].map((type) => [weekday(sunday, type), weekday(sunday + 1, type), weekday(sunday + 6, type)]))
            .toEqual([[1, 2, 7], [7, 1, 6], [6, 0, 5]]);
        expect([weekday(null), weekday(serialOf(1850, 1, 1))]).toEqual([7, 3]);
        expect(codeOf(() => weekday(1, 4))).toBe("ARGUMENT");
    });

    it("have a number of the week", () => {
        expect([serialOf(2024, 1, 1), serialOf(2024, 1, 7)].map((date) => [weekNumber(date), weekNumber(date, 2)])).toEqual([[1, 1], [2, 1]]);
        expect([serialOf(2021, 1, 1), serialOf(2024, 12, 30)].map((date) => weekNumber(date, 21))).toEqual([53, 1]);
        expect(codeOf(() => weekNumber(1, 3))).toBe("ARGUMENT");
    });

    it("F225 DATEDIFF counts boundaries", () => {
        const [from, to] = [dateLiteral("2023-12-31T23:59:59"), dateLiteral("2024-01-01T00:00:00")];
        const units: readonly DateUnit[] = ["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];
        expect(units.map((unit) => datediff(from, to, unit))).toEqual([1, 1, 1, 1, 0, 1, 1, 1]);
        expect([datediff(null, 1, "DAY"), datediff(1, null, "DAY")]).toEqual([null, null]);
    });

    it("F226 has the boundary of weeks between Saturday and Sunday", () => {
        expect([[6, 7], [7, 13], [1, 6]].map(([from, to]) => datediff(serialOf(2024, 1, from), serialOf(2024, 1, to), "WEEK"))).toEqual([1, 0, 0]);
    });

    it("F227 DATEDIFF is negative if the second date is earlier", () => {
        expect(datediff(serialOf(2024, 3, 1), serialOf(2024, 1, 31), "MONTH")).toBe(-2);
    });

    it("F228 NETWORKDAYS counts both ends, without the days of the weekend code", () => {
        const [monday, sunday] = [serialOf(2024, 1, 1), serialOf(2024, 1, 7)];
        expect([networkdays(monday, sunday), networkdays(monday, monday), networkdays(sunday, sunday)]).toEqual([5, 1, 0]);
        expect(networkdays(serialOf(2024, 2, 1), serialOf(2024, 3, 1), 1)).toBe(22);
        const friday = serialOf(2024, 1, 5);
        expect([1, 2, 6, 7, 11, 16, 17].map((code) => networkdays(friday, friday, code))).toEqual([1, 1, 0, 0, 1, 0, 1]);
        expect([1, 2, 7, 11, 17].map((code) => networkdays(sunday, sunday, code))).toEqual([0, 0, 1, 0, 1]);
        expect(networkdays(sunday, monday)).toBe(-5);
        expect(codeOf(() => networkdays(1, 2, 8))).toBe("ARGUMENT");
    });

    it("F228 agrees with counting day by day", () => {
        const codes = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17);
        fc.assert(fc.property(fc.integer({ min: -50, max: 50000 }), fc.nat(40), codes, (start, length, code) => {
            const off = code <= 7 ? [(code + 5) % 7, (code + 6) % 7] : [code - 11];
            const days = Array.from({ length: length + 1 }, (_, index) => weekday(start + index) - 1);
            return networkdays(start, start + length, code) === days.filter((each) => !off.includes(each)).length;
        }));
    });

    it("F229 leaves holidays out once, and those on a weekend never", () => {
        const holidays = [serialOf(2024, 1, 1), serialOf(2024, 1, 1) + 0.5, serialOf(2024, 1, 6), serialOf(2025, 1, 1), null];
        expect(networkdays(serialOf(2024, 1, 1), serialOf(2024, 1, 7), 1, holidays)).toBe(4);
    });

    it("F230 NETWORKDAYS is BLANK of two BLANKs, and takes one as 1899-12-30", () => {
        expect(networkdays(null, null)).toBeNull();
        expect(networkdays(null, serialOf(1900, 1, 1))).toBe(1);
    });

    it("F233 takes BLANK as 1899-12-30", () => {
        expect([year(null), quarter(null), month(null), day(null), hour(null)]).toEqual([1899, 4, 12, 30, 0]);
    });

    it("F089 are read from literals, with and without a time", () => {
        expect(dateLiteral("2024-02-29")).toBe(serialOf(2024, 2, 29));
        const noon = dateLiteral("2024-02-29T12:30:15");
        expect([dayOf(noon), hour(noon), minute(noon), second(noon)]).toEqual([serialOf(2024, 2, 29), 12, 30, 15]);
        for (const text of ["2023-02-29", "2024-1-1", "2024-01-01T24:00:00", "", "x"]) expect(codeOf(() => dateLiteral(text)))
            .withContext(text).toBe("EVALUATION");
    });

    it("F232 are read from text only in the order of the culture", () => {
        expect(dateValue("1/8/2009", "en-US")).toBe(serialOf(2009, 1, 8));
        expect(dateValue("1/8/2009", "fr-FR")).toBe(serialOf(2009, 8, 1));
        expect(dateValue("2009-01-08", "fr-FR")).toBe(serialOf(2009, 1, 8));
        for (const text of ["31/31/2009", "8 Jan 2009", "1/8/09"]) expect(codeOf(() => dateValue(text, "en-US")))
            .withContext(text).toBe("EVALUATION");
    });

    it("have times that drop whole days", () => {
        expect(time(25, 0, 0)).toBeCloseTo(1 / 24, 12);
        expect(time(0, 750, 0)).toBeCloseTo(12.5 / 24, 12);
        expect(codeOf(() => time(0, -1, 0))).toBe("EVALUATION");
    });

    it("are apart by parts of a year", () => {
        const [from, to] = [serialOf(2012, 1, 1), serialOf(2012, 7, 30)];
        expect(yearfrac(from, to)).toBeCloseTo(209 / 360, 12);
        expect([1, 2, 3, 4].map((basis) => yearfrac(to, from, basis))).toEqual([211 / 366, 211 / 360, 211 / 365, 209 / 360]);
        expect(yearfrac(serialOf(2024, 2, 29), serialOf(2025, 2, 28), 0)).toBe(1);
        expect(yearfrac(serialOf(2023, 3, 1), serialOf(2024, 2, 28), 1)).toBe(364 / 365);
        expect(yearfrac(serialOf(2010, 1, 1), serialOf(2013, 1, 1), 1)).toBeCloseTo(1096 / (1461 / 4 + 0), 12);
        expect(codeOf(() => yearfrac(1, 2, 5))).toBe("ARGUMENT");
    });
});
