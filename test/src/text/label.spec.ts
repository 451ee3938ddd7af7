import * as fc from "fast-check";
import { labelOf } from "../../../src/text/label";
import { expectAlways } from "../domain/property";

const label = (value: unknown): string | undefined => labelOf(value, (time) => `day ${time}`, (number) => `number ${number}`);
const isWhole = (text: string): boolean => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);

describe("labelOf", () => {
    it("writes texts as they are", () => {
        expect(["Pont", "été – À", "<b>&amp;</b>"].map(label)).toEqual(["Pont", "été – À", "<b>&amp;</b>"]);
    });

    it("leaves numbers and dates to the reader's formats", () => {
        expect([label(0), label(-2.5), label(new Date(5))]).toEqual(["number 0", "number -2.5", "day 5"]);
    });

    it("writes true, false and great whole numbers", () => {
        expect([label(true), label(false), label(12n)]).toEqual(["true", "false", "12"]);
    });

    it("has none for an empty cell", () => {
        expect([null, undefined, "", "  ", "\n\t", new Date(NaN)].map(label)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    });

    it("has none for a text of control characters alone", () => {
        expect(["\u0000", "\u0007\u001B", "\u2028\u2029"].map(label)).toEqual([undefined, undefined, undefined]);
    });

    it("writes a question mark for what is no plain value", () => {
        expect([{}, [1], Symbol("x"), (): number => 1].map(label)).toEqual(["?", "?", "?", "?"]);
    });

    it("puts a text on one line: control characters and line breaks read as a space", () => {
        expect(label(" a\r\nb\tc\u0000d\u2028e\u2029f\u0085g\u007Fh ")).toBe("a b c d e f g h");
    });

    it("keeps texts that are written from right to left, and combining signs", () => {
        expect(["مشروع الجسر", "פרויקט", "e\u0301", "👩‍👩‍👧"].map(label)).toEqual(["مشروع الجسر", "פרויקט", "e\u0301", "👩‍👩‍👧"]);
    });

    it("shortens a text of 10,000 characters, and says so with an ellipsis", () => {
        const long = label("x".repeat(10_000)) ?? "";
        expect(long).toBe(`${"x".repeat(300)}…`);
        expect(label("x".repeat(300))).toBe("x".repeat(300));
    });

    it("never cuts a character in two", () => {
        expect(isWhole(label("😀".repeat(200)) ?? "")).toBe(true);
        expect(isWhole(label(`a${"😀".repeat(200)}`) ?? "")).toBe(true);
    });

    it("is one line of at most 301 characters, without control characters, for any text", () => {
        const text = fc.string({ unit: fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constantFrom("\n", "\u0000", "\u2028")), maxLength: 400 });
        expectAlways(fc.property(text, (value) => {
            const written = label(value);
            return written === undefined || (written.length <= 301 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(written) && written === written.trim());
        }));
    });

    it("never throws", () => {
        expectAlways(fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
            const written = label(value);
            return written === undefined || typeof written === "string";
        }));
    });
});
