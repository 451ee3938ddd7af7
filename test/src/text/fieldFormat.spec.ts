import * as fc from "fast-check";
import { valueFormatter } from "powerbi-visuals-utils-formattingutils";
import { formatDate } from "../../../src/text/dateFormat";
import { fieldText } from "../../../src/text/fieldText";
import { formatNumber } from "../../../src/text/numberFormat";
import { expectAlways } from "../domain/property";

const usual = { locale: "en-US", number: (value: number): string => `number ${value}`, day: (time: number): string => `day ${time}` };
/** Spaces that do not break are spaces to a reader; Microsoft's formatter writes other ones than the browser does. */
const spaced = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, " ");

// The standard P is left out: Microsoft sets a space before the sign in every language, and the browser where the language has one.
const NUMBER_FORMATS = ["0", "#,0", "#,0.00", "0.0", "0.##", "#,##0.0#", "0%", "0.0%", "#,0.00 €", "$#,0.00", "#,0;(#,0)", "#,0.0;-#,0.0;-", "0.00 \"M€\"", "0000", "#,0,", "#,0,,.0", "N0", "N2", "F1", "D4"];
const NUMBERS = [0, 1, 5, 0.4, 0.256, 12.345, 999.5, 1234.5, 1234567.891, -1, -0.256, -1234.5];

describe("a field's format", () => {
    it("writes numbers as Power BI's formats say", () => {
        const written: readonly (readonly [number, string, string, string])[] = [
            [1234.5, "#,0.00", "1,234.50", "1 234,50"], [0.256, "0.0%", "25.6%", "25,6%"], [-1234.5, "#,0;(#,0)", "(1,235)", "(1 235)"],
            [0, "#,0;-#,0;\"none\"", "none", "none"], [1234567, "#,0,,.0 \"M€\"", "1.2 M€", "1,2 M€"], [7, "\\#000", "#007", "#007"], [0.5, "#.0", ".5", ",5"],
            [-0.001, "0.0", "0.0", "0,0"], [-5, "0;\"minus \"0", "minus 5", "minus 5"], [1, "\"done\";\"not done\";\"never\"", "done", "done"], [0.0256, "0.0‰", "25.6‰", "25,6‰"],
            [1234.5, "N1", "1,234.5", "1 234,5"], [12, "D4", "0012", "0012"], [1234.5, "F2", "1234.50", "1234,50"], [3, "0 'j.h'", "3 j.h", "3 j.h"],
        ];
        for (const [value, format, english, french] of written) {
            expect(spaced(formatNumber(value, format, "en-US"))).withContext(format).toBe(english);
            expect(spaced(formatNumber(value, format, "fr-FR"))).withContext(format).toBe(french);
        }
    });

    for (const format of NUMBER_FORMATS) {
        it(`writes what Microsoft's own formatter does: ${format}`, () => {
            const theirs = valueFormatter.create({ format, cultureSelector: "en-US" });
            for (const value of NUMBERS.filter((number) => !format.startsWith("D") || Number.isInteger(number) && number >= 0)) {
                expect(spaced(formatNumber(value, format, "en-US"))).withContext(String(value)).toBe(spaced(theirs.format(value)));
            }
        });
    }

    it("writes dates as Power BI's formats say", () => {
        const date = new Date(2026, 4, 3, 9, 5, 7);
        const written: readonly (readonly [string, string, string])[] = [
            ["dd/MM/yyyy", "03/05/2026", "03/05/2026"], ["d MMMM yyyy", "3 May 2026", "3 mai 2026"], ["yyyy-MM", "2026-05", "2026-05"], ["dddd d", "Sunday 3", "dimanche 3"],
            ["HH:mm:ss", "09:05:07", "09:05:07"], ["h:mm tt", "9:05 AM", "9:05 AM"], ["\"S\"d-MM-yy", "S3-05-26", "S3-05-26"], ["Short Date", "5/3/26", "03/05/2026"], ["d", "5/3/26", "03/05/2026"],
            ["Long Date", "Sunday, May 3, 2026", "dimanche 3 mai 2026"], ["Y", "May 2026", "mai 2026"],
        ];
        for (const [format, english, french] of written) {
            expect(spaced(formatDate(date, format, "en-US"))).withContext(format).toBe(english);
            expect(spaced(formatDate(date, format, "fr-FR"))).withContext(format).toBe(french);
        }
    });

    it("writes the custom dates that Microsoft's own formatter does", () => {
        const dates = [new Date(2026, 0, 1), new Date(2026, 11, 31, 23, 59, 58), new Date(2024, 1, 29, 12, 0, 0)];
        for (const format of ["dd/MM/yyyy", "yyyy-MM-dd", "MMMM yyyy", "d MMM yy", "HH:mm", "h:mm tt", "dddd, d MMMM"]) {
            const theirs = valueFormatter.create({ format, cultureSelector: "en-US" });
            for (const date of dates) expect(formatDate(date, format, "en-US")).withContext(format).toBe(theirs.format(date));
        }
    });

    it("is written by one format of the browser however many values there are", () => {
        const made = spyOn(Intl, "NumberFormat").and.callThrough();
        for (let value = 0; value < 500; value += 1) formatNumber(value + 0.5, "#,0.000 \"k€\"", "fr-CA");
        expect(made.calls.count()).toBeLessThanOrEqual(2);
    });

    it("is not guessed at: another one leaves the value to the reader's language", () => {
        for (const format of ["0.0E+00", "C2", "X4", "000-00", "a;b;c;d", "General", "General Number"]) {
            expect(formatNumber(1234.5, format, "en-US")).withContext(format).toBeUndefined();
        }
        for (const format of ["o", "W", "fff", "\"only text\"", "dd;MM"]) expect(formatDate(new Date(2026, 0, 1), format, "en-US")).withContext(format).toBeUndefined();
        expect(fieldText(1234.5, "C2", usual)).toBe("number 1234.5");
        expect(fieldText(new Date(5), "o", usual)).toBe("day 5");
    });

    it("leaves text as it is, writes truth by its three texts, and blank by none", () => {
        expect(fieldText("1;2", "#,0", usual)).toBe("1;2");
        expect([true, false].map((value) => fieldText(value, "\"yes\";\"yes\";\"no\"", usual))).toEqual(["yes", "no"]);
        expect([true, false].map((value) => fieldText(value, undefined, usual))).toEqual(["true", "false"]);
        for (const blank of [null, undefined, "", NaN]) expect([undefined, "NaN", "number NaN"]).toContain(fieldText(blank, "#,0", usual));
    });

    it("is lived with whatever it is, in any locale that a host may name", () => {
        expectAlways(fc.property(fc.oneof(fc.double(), fc.date()), fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("en-US", "fr-FR", "ar", "xx-YY"), (value, format, locale) => {
            const text = fieldText(value, format, { ...usual, locale });
            return text === undefined || !/[\r\n]/.test(text);
        }));
    });
});
