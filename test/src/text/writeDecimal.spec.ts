import * as fc from "fast-check";
import { writeDecimal } from "../../../src/text/writeDecimal";
import { expectAlways } from "../domain/property";

describe("a number in digits", () => {
    it("is grouped, pointed and rounded as its language does", () => {
        expect(writeDecimal(1_234_567.891, 0, 2, "en-US")).toBe("1,234,567.89");
        expect(writeDecimal(1_234_567.891, 0, 2, "fr-FR")).toBe("1\u202f234\u202f567,89");
        expect(writeDecimal(-1234.5, 2, 2, "de-DE")).toBe("-1.234,50");
    });

    it("rounds a half away from nought, carries, and keeps the decimals asked for", () => {
        expect([0.5, 1.005, 99.95, 999_999.5, -2.5].map((value) => writeDecimal(value, 0, value === 1.005 ? 2 : value === 99.95 ? 1 : 0, "en"))).toEqual(["1", "1.01", "100", "1,000,000", "-3"]);
        expect([writeDecimal(3, 1, 2, "en"), writeDecimal(0.1, 1, 3, "en"), writeDecimal(-0.004, 0, 2, "en")]).toEqual(["3.0", "0.1", "-0"]);
    });

    const halves = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(2, 20, 200, 2000)).map(([whole, part]) => whole + 1 / part);
    const cents = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
    const numbers = fc.oneof(fc.double(), fc.integer(), halves, cents, fc.constantFrom(0, -0, 1e21, 1e20, 1e-7, 9.995, 0.05, Infinity, -Infinity, NaN));

    it("is what the browser's own format makes of it", () => {
        const formats = new Map<string, Intl.NumberFormat>();
        const formatOf = (locale: string, least: number, most: number): Intl.NumberFormat => {
            const key = `${locale}${least}${most}`;
            const format = formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
            formats.set(key, format);
            return format;
        };
        const locales = fc.constantFrom("en", "en-US", "en-GB", "fr", "fr-FR", "fr-CH", "de-DE", "en-IN");
        expectAlways(fc.property(numbers, locales, fc.nat(6), fc.nat(6), (value, locale, one, other) => {
            const [least, most] = [Math.min(one, other), Math.max(one, other)];
            return writeDecimal(value, least, most, locale) === formatOf(locale, least, most).format(value);
        }), 5000);
    });
});
