import { makeDateTexts } from "../../../src/text/dates";
import { makeTexts } from "../../../src/text/say";
import { english, french } from "./texts";

const day = (year: number, month: number, date: number): Date => new Date(year, month - 1, date);
const [inEnglish, inFrench] = [makeDateTexts(english), makeDateTexts(french)];
const said = ({ label, band, full }: { readonly label: string; readonly band: string; readonly full: () => string }): string[] => [label, band, full()];

describe("the name of a period", () => {
    it("is the year for a year, under no band", () => {
        expect(said(inEnglish.period(day(2026, 1, 1), "year"))).toEqual(["2026", "", "2026"]);
    });

    it("is Q for a quarter in English and T in French, under its year", () => {
        expect(said(inEnglish.period(day(2026, 4, 1), "quarter"))).toEqual(["Q2", "2026", "Q2 2026"]);
        expect(said(inFrench.period(day(2026, 4, 1), "quarter"))).toEqual(["T2", "2026", "T2 2026"]);
        expect([1, 4, 7, 10].map((month) => inEnglish.period(day(2026, month, 1), "quarter").label)).toEqual(["Q1", "Q2", "Q3", "Q4"]);
    });

    it("is the short name for a month, under its year, and the long one in full", () => {
        expect(said(inEnglish.period(day(2026, 5, 1), "month"))).toEqual(["May", "2026", "May 2026"]);
        expect(said(inFrench.period(day(2026, 2, 1), "month"))).toEqual(["févr.", "2026", "février 2026"]);
        expect(said(inFrench.period(day(2026, 12, 1), "month"))).toEqual(["déc.", "2026", "décembre 2026"]);
    });

    it("has twelve short names in each language", () => {
        for (const dates of [inEnglish, inFrench]) {
            const names = Array.from({ length: 12 }, (_, at) => dates.period(day(2026, at + 1, 1), "month").label);
            expect(new Set(names).size).toBe(12);
            expect(names.some((name) => /\d/.test(name))).toBe(false);
        }
    });

    it("is the day and month for a day, under its year", () => {
        expect(said(inEnglish.period(day(2024, 2, 29), "day"))).toEqual(["29 Feb", "2024", "February 29, 2024"]);
        expect(said(inFrench.period(day(2026, 5, 31), "day"))).toEqual(["31 mai", "2026", "31 mai 2026"]);
    });

    it("is the number of the month where the texts name no months", () => {
        const dates = makeDateTexts(makeTexts("en-US", (key) => key));
        expect(dates.period(day(2026, 3, 1), "month").label).toBe("3");
    });
});

describe("the name of a day", () => {
    it("is written in full by the locale", () => {
        const time = new Date(2026, 4, 31, 15, 30).getTime();
        expect([inEnglish.day(time), inFrench.day(time)]).toEqual(["May 31, 2026", "31 mai 2026"]);
    });
});
