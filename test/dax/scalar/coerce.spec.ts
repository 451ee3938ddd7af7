import { toBoolean, toNumber, toText } from "../../../dax/scalar/coerce";
import { convert } from "../../../dax/scalar/convert";
import { dateOf } from "../../../dax/scalar/date/dateOf";
import { and, not, or } from "../../../dax/scalar/logic";
import { largerOf, smallerOf } from "../../../dax/scalar/extremes";
import { collationOf } from "../../../dax/scalar/collation";
import { DateValue } from "../../../dax/value";
import { codeOf } from "./failure";

const english = (value: number): string => toText(value, "double", "en-US");

describe("a value as a number", () => {
    it("is itself, 1 or 0 for a boolean, the days of a date, and BLANK for BLANK", () => {
        expect([1.5, true, false, new DateValue(2), null].map(toNumber)).toEqual([1.5, 1, 0, 2, null]);
    });

    it("is read from text with a point, and with nothing else", () => {
        expect(["3", " -1.5 ", "+2e3", ".5", "4."].map(toNumber)).toEqual([3, -1.5, 2000, 0.5, 4]);
        for (const text of ["", "1,5", "1 000", "abc", "0x10", "2024-01-01", "Infinity"]) expect(codeOf(() => toNumber(text)))
            .withContext(text).toBe("EVALUATION");
    });
});

describe("a value as text", () => {
    it("F070 is \"\" for BLANK", () => {
        expect(toText(null, "blank", "en-US")).toBe("");
    });

    it("F071 has at most 15 significant digits, no thousands separators and no trailing zeros", () => {
        expect([1 / 3, 0.12467217240315605, 4, 1561.09, -1234567.5, 0.1 + 0.2, 0].map(english))
            .toEqual(["0.333333333333333", "0.124672172403156", "4", "1561.09", "-1234567.5", "0.3", "0"]);
    });

    it("F072 is plain up to 15 digits on either side of the point, and scientific beyond", () => {
        expect([123456789012345, 1e15, 1.234567e-9, 5e-16, 1 / 30, -2.5e20].map(english))
            .toEqual(["123456789012345", "1E+15", "0.000000001234567", "5E-16", "3.33333333333333E-02", "-2.5E+20"]);
    });

    it("keeps all digits of a whole number", () => {
        expect(toText(1234567890123456, "int64", "en-US")).toBe("1234567890123456");
    });

    it("F073 writes a date in the short form of the culture, with its time unless it is midnight", () => {
        const day = dateOf(2025, 7, 1);
        expect(toText(day, "dateTime", "en-US")).toBe("7/1/2025");
        expect(toText(day + 0.5, "dateTime", "en-US")).toBe("7/1/2025 12:00:00 PM");
        expect(toText(new DateValue(day + 0.5), "variant", "fr-FR")).toBe("01/07/2025 12:00:00");
        expect(toText(day, "dateTime", "de-DE")).toBe("01.07.2025");
    });

    it("has the decimal separator of the culture", () => {
        expect(toText(1234.5, "double", "fr-FR")).toBe("1234,5");
    });

    it("writes booleans in capitals, and Infinity and NaN as words", () => {
        expect([true, false].map((value) => toText(value, "boolean", "fr-FR"))).toEqual(["TRUE", "FALSE"]);
        expect([Infinity, -Infinity, NaN].map(english)).toEqual(["Infinity", "-Infinity", "NaN"]);
    });

    it("refuses an unknown culture", () => {
        expect(codeOf(() => toText(1.5, "double", "xx"))).toBe("ARGUMENT");
    });
});

describe("a value as a condition", () => {
    it("F052 is FALSE for BLANK", () => {
        expect(toBoolean(null)).toBeFalse();
        expect([and(true, null), or(null, true), or(null, null), not(null)]).toEqual([false, true, false, true]);
    });

    it("F053 is TRUE for a number other than 0", () => {
        expect([2, -1, 0, new DateValue(0), new DateValue(1)].map(toBoolean)).toEqual([true, true, false, false, true]);
    });

    it("is read from the words TRUE and FALSE alone, on both sides", () => {
        expect([toBoolean("true"), toBoolean("FALSE")]).toEqual([true, false]);
        expect(codeOf(() => toBoolean("yes"))).toBe("TYPE");
        expect(codeOf(() => and(false, "yes"))).toBe("TYPE");
        expect(codeOf(() => or(true, "yes"))).toBe("TYPE");
    });
});

describe("the smaller and the larger of two values", () => {
    const collation = collationOf("en-US");

    it("F035 take a BLANK as 0", () => {
        expect(smallerOf(3, null, collation)).toBe(0);
        expect(largerOf(-3, null, collation)).toBe(0);
        expect(largerOf(null, 3, collation)).toBe(3);
        expect(smallerOf(null, new DateValue(5), collation)).toEqual(new DateValue(0));
        expect(smallerOf(null, "a", collation)).toBe("");
    });

    it("F036 are BLANK of two BLANKs", () => {
        expect(smallerOf(null, null, collation)).toBeNull();
        expect(largerOf(null, null, collation)).toBeNull();
    });

    it("are not known for booleans", () => {
        expect(codeOf(() => smallerOf(true, null, collation))).toBe("TYPE");
    });
});

describe("a conversion", () => {
    it("changes the type, and leaves BLANK", () => {
        expect(convert(dateOf(1900, 1, 1), "dateTime", "int64", "en-US")).toBe(2);
        expect(convert(5, "int64", "string", "en-US")).toBe("5");
        expect(convert(1.23456, "double", "decimal", "en-US")).toBe(1.2346);
        expect(convert(2, "int64", "boolean", "en-US")).toBeTrue();
        expect(convert("2.5", "string", "double", "en-US")).toBe(2.5);
        expect(convert(3, "dateTime", "variant", "en-US")).toEqual(new DateValue(3));
        expect(convert(null, "blank", "int64", "en-US")).toBeNull();
    });

    it("refuses what it would have to guess", () => {
        expect(codeOf(() => convert(1.5, "double", "int64", "en-US"))).toBe("UNSUPPORTED");
        expect(codeOf(() => convert("1/2/2024", "string", "dateTime", "en-US"))).toBe("UNSUPPORTED");
    });
});
