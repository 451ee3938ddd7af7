import * as fc from "fast-check";
import { makeTexts, Texts } from "../../../src/text/say";
import { expectAlways } from "../domain/property";
import { english, french } from "./texts";

const templates: Readonly<Record<string, string>> = { Hello: "{name} has {count}", Rows_one: "{count} row", Rows_other: "{count} rows", Twice: "{a}{a}-{b}", Rated_one: "{count} rated of {all}", Rated_other: "{count} are rated of {all}" };
const inLocale = (locale: string): Texts => makeTexts(locale, (key) => templates[key] ?? key);

describe("say", () => {
    const { say } = inLocale("en-US");

    it("fills the places of a text", () => {
        expect(say("Hello", { name: "Ada", count: 3 })).toBe("Ada has 3");
        expect(say("Twice", { a: "x", b: "y" })).toBe("xx-y");
    });

    it("leaves a place without a value as it stands", () => {
        expect(say("Hello", { name: "Ada" })).toBe("Ada has {count}");
        expect(say("Hello")).toBe("{name} has {count}");
    });

    it("takes values as they are, whatever braces and dollars they hold", () => {
        expect(say("Hello", { name: "{count} $& $1", count: 1 })).toBe("{count} $& $1 has 1");
        expectAlways(fc.property(fc.string({ unit: "binary" }), (name) => say("Hello", { name, count: 2 }) === `${name} has 2`));
    });

    it("shows the key of a text that the host does not know", () => {
        expect(say("No_such_key")).toBe("No_such_key");
    });

    it("writes numbers in the reader's way", () => {
        const plain = (text: string): string => text.replace(/[\u202F\u00A0]/g, " ");
        expect(inLocale("en-US").number(1234567.5)).toBe("1,234,567.5");
        expect(plain(inLocale("fr-FR").number(1234567.5))).toBe("1 234 567,5");
        expect(inLocale("fr-FR").number(0.5)).toBe("0,5");
        expect([0, 7, -999, 999].map(inLocale("fr-FR").number)).toEqual(["0", "7", "-999", "999"]);
        expect(plain(inLocale("fr-FR").say("Hello", { name: "Ada", count: 12_000 }))).toBe("Ada has 12 000");
    });
});

describe("sayCount", () => {
    it("takes one for singular in English, and everything else for plural", () => {
        expect([0, 1, 2, 1000].map((count) => inLocale("en-US").sayCount("Rows", count))).toEqual(["0 rows", "1 row", "2 rows", "1,000 rows"]);
    });

    it("takes zero and one for singular in French", () => {
        expect([0, 1, 2].map((count) => inLocale("fr-FR").sayCount("Rows", count))).toEqual(["0 row", "1 row", "2 rows"]);
    });

    it("takes a million for plural in French", () => {
        expect(inLocale("fr-FR").sayCount("Rows", 1_000_000)).toMatch(/rows$/);
    });

    it("counts as the language of the texts does, whatever that of the reader", () => {
        expect([["pl-PL", 0], ["ru-RU", 21], ["pt-BR", 0], ["de-DE", 1], ["fr-CA", 0], ["fry", 0]].map(([locale, count]) => inLocale(String(locale)).sayCount("Rows", Number(count))))
            .toEqual(["0 rows", "21 rows", "0 rows", "1 row", "0 row", "0 rows"]);
        expect([-0, -1, 1.0004, 0.9996, 1.4].map((count) => inLocale("en-US").sayCount("Rows", count))).toEqual(["0 rows", "-1 row", "1 row", "1 row", "1.4 rows"]);
    });

    it("fills other places along with the count", () => {
        expect([0, 1, 2].map((count) => inLocale("fr-FR").sayCount("Rated", count, { all: 3 }))).toEqual(["0 rated of 3", "1 rated of 3", "2 are rated of 3"]);
    });

    it("reads well in the visual's own languages", () => {
        expect([0, 1, 2].map((count) => english.sayCount("Tooltip_staleMembers", count))).toEqual(["0 ratings", "1 rating", "2 ratings"]);
        expect([0, 1, 2].map((count) => french.sayCount("Tooltip_staleMembers", count))).toEqual(["0 météo", "1 météo", "2 météos"]);
    });
});

describe("the locale of texts", () => {
    it("is the host's, written as it should be", () => {
        expect([inLocale("fr-FR").locale, inLocale("fr-fr").locale, inLocale("en").locale]).toEqual(["fr-FR", "fr-FR", "en"]);
    });

    it("is English where the host names none that can be", () => {
        for (const name of ["", "fr_FR", "not a locale", "x"]) expect(inLocale(name).locale).withContext(name).toBe("en-US");
    });

    it("may be any language: texts and plurals still come", () => {
        for (const name of ["de-DE", "ja-JP", "ar-SA", "pl-PL"]) expect(inLocale(name).sayCount("Rows", 2)).withContext(name).toMatch(/ rows$/);
    });
});
