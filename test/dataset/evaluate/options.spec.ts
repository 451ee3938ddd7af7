import { CallError } from "../../../dataset/check/options";
import { readDaxOptions } from "../../../dataset/evaluate/daxOptions";
import { readMeasuresOptions } from "../../../dataset/evaluate/measuresOptions";

function refusedDax(words: readonly string[], message: RegExp): void {
    expect(() => readDaxOptions(words)).toThrowError(CallError, message);
}

function refusedMeasures(words: readonly string[], message: RegExp): void {
    expect(() => readMeasuresOptions(words)).toThrowError(CallError, message);
}

describe("the options of the dax command", () => {
    it("are the query alone, with all else as usual", () => {
        expect(readDaxOptions(["EVALUATE { 1 }"])).toEqual({
            query: { text: "EVALUATE { 1 }" }, format: "table", role: undefined, user: undefined, today: undefined, culture: undefined,
            folders: { model: undefined, data: undefined },
        });
    });

    it("are all read", () => {
        const words = "--file q.dax --format csv --role PMO --user a@b.example --today 2026-05-31 --culture fr-FR --data D --model M".split(" ");
        expect(readDaxOptions(words)).toEqual({
            query: { file: "q.dax" }, format: "csv", role: "PMO", user: "a@b.example", today: 46173, culture: "fr-FR",
            folders: { model: "M", data: "D" },
        });
    });

    it("ask for one query", () => {
        const message = /^Write one query, between quotes, or name its file with --file\.$/;
        refusedDax([], message);
        refusedDax(["EVALUATE", "T"], message);
        refusedDax(["EVALUATE T", "--file", "q.dax"], message);
    });

    it("refuse what they do not know", () => {
        refusedDax(["EVALUATE T", "--frmat", "csv"], /^Unknown option '--frmat'\.$/);
        refusedDax(["EVALUATE T", "--format", "xml"], /^--format must be one of table, json, csv, not "xml"\.$/);
        refusedDax(["EVALUATE T", "--today", "31/05/2026"], /^--today must be a day such as 2026-05-31, not "31\/05\/2026"\.$/);
        refusedDax(["EVALUATE T", "--today", "2026-02-30"], /^--today must be a day/);
        refusedDax(["EVALUATE T", "--today", "2026-05-31T10:00:00"], /^--today must be a day/);
        refusedDax(["EVALUATE T", "--culture", "klingon"], /^--culture must be a culture such as fr-FR, not "klingon"\.$/);
        refusedDax(["EVALUATE T", "--role"], /--role/);
    });
});

describe("the options of the measures command", () => {
    it("are all indicators in total over the whole calendar unless told", () => {
        expect(readMeasuresOptions([])).toEqual({
            asOf: undefined, by: "total", measures: [], language: "en", format: "table", role: undefined, user: undefined,
            folders: { model: undefined, data: undefined },
        });
    });

    it("are all read, with as many measures as are named", () => {
        const { asOf, by, measures, language } = readMeasuresOptions(
            ["--as-of", "2026-05-31", "--measure", "CPI", "SPI", "Left to Commit", "--measure", "M01", "--by", "month", "--language", "fr"]);
        expect([asOf, by, language]).toEqual([46173, "month", "fr"]);
        expect([...measures].sort()).toEqual(["CPI", "Left to Commit", "M01", "SPI"]);
    });

    it("refuse what they do not know", () => {
        refusedMeasures(["--by", "year"], /^--by must be one of total, directorate, programme, project, month, not "year"\.$/);
        refusedMeasures(["--language", "de"], /^--language must be one of en, fr, not "de"\.$/);
        refusedMeasures(["--as-of", "May"], /^--as-of must be a day such as 2026-05-31, not "May"\.$/);
    });
});
