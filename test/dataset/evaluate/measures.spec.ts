import { CallError } from "../../../dataset/check/options";
import { shippedFiles } from "./shippedFiles";
import { readTmdl } from "../../../dataset/tmdl/readModel";
import type { Model } from "../../../dataset/tmdl/model";
import { measuresQuery } from "../../../dataset/evaluate/measuresQuery";
import { measuresSheet } from "../../../dataset/evaluate/measuresSheet";
import { type ReportedMeasure, reportedMeasures } from "../../../dataset/evaluate/reportedMeasures";
import type { QueryResult } from "../../../dax/query/result";

describe("the measures that are reported", () => {
    let source: Model;

    beforeAll(() => {
        source = readTmdl(shippedFiles()).model!;
    });

    const codes = (words: readonly string[]): readonly (readonly string[])[] =>
        reportedMeasures(source, words, "en").map(({ code, name }) => [code, name]);

    it("are all indicators, in the order of the catalogue, without the levels that rate them", () => {
        const all = codes([]);
        expect(all[0]).toEqual(["M01", "Weather Level"]);
        expect([...new Set(all.map(([code]) => code.charAt(0)))]).toEqual(["M", "B", "E", "J", "K", "P"]);
        expect(all.map(([, name]) => name)).not.toContain("CPI Level");
    });

    it("are those that are named by name, French caption or code, each once, in that order", () => {
        expect(codes(["cpi", "M05", "IPC", "CPI Level"])).toEqual([
            ["E06", "CPI"], ["M05", "Weather Index"], ["M05", "Weather Index by Budget"], ["E06", "CPI Level"],
        ]);
    });

    it("have caption, unit and format in the language of the reader", () => {
        const [fr] = reportedMeasures(source, ["Landing Overrun"], "fr");
        const [en] = reportedMeasures(source, ["Landing Overrun"], "en");
        expect([fr.name, fr.format]).toEqual([en.name, en.format]);
        expect([en.caption, fr.caption]).toEqual(["Landing Overrun", "Taux de dépassement à terminaison"]);
    });

    it("have no code beside the catalogue", () => {
        expect(codes(["Headline"])).toEqual([["", "Headline"]]);
    });

    it("are refused with the nearest name", () => {
        expect(() => codes(["Landing Overun"])).toThrowError(CallError, "There is no measure \"Landing Overun\". Did you mean \"Landing Overrun\"?");
        expect(() => codes(["zzzzzzzz"])).toThrowError(CallError, "There is no measure \"zzzzzzzz\". docs/measures.md lists them.");
    });
});

describe("the query of the measures", () => {
    it("groups by a column, filters the calendar up to the day and quotes the names", () => {
        expect(measuresQuery("programme", 46173, ["CPI", "A]B"]).split("\n")).toEqual([
            "EVALUATE",
            "SUMMARIZECOLUMNS (",
            "    'Project'[Programme],",
            "    FILTER ( VALUES ( 'Calendar'[Date] ), 'Calendar'[Date] <= dt\"2026-05-31\" ),",
            "    \"Value 1\", [CPI],",
            "    \"Value 2\", [A]]B]",
            ")",
            "ORDER BY 'Project'[Programme]",
        ]);
    });

    it("has neither a group nor a filter for the total of the whole calendar", () => {
        expect(measuresQuery("total", undefined, ["CPI"])).toBe("EVALUATE\nSUMMARIZECOLUMNS (\n    \"Value 1\", [CPI]\n)");
    });

    it("tells projects of one name apart", () => {
        expect(measuresQuery("project", undefined, ["CPI"])).toContain("'Project'[Project Name],\n    'Project'[Project Id],");
    });
});

describe("the sheet of the measures", () => {
    const measure = (code: string, caption: string, format: string | undefined): ReportedMeasure =>
        ({ code, name: caption, caption, unit: "EUR", format });
    const measures = [measure("B02", "Budget", "#,0 €"), measure("B16", "Fin", "dd/mm/yyyy"), measure("", "Titre", undefined)];

    function result(...rows: QueryResult["rows"]): QueryResult {
        const types = ["decimal", "dateTime", "string"] as const;
        return { columns: types.map((type, at) => ({ name: `[Value ${at + 1}]`, type, format: undefined })), rows };
    }

    it("has one row an indicator in total, with values by their format in the language of the reader", () => {
        const sheet = measuresSheet(result([1234567.8, 46173, "Tout va bien"]), measures, { by: "total", language: "fr", isFormatted: true });
        expect(sheet.columns).toEqual([
            { name: "Code", isNumeric: false }, { name: "Nom", isNumeric: false },
            { name: "Valeur", isNumeric: true }, { name: "Unité", isNumeric: false },
        ]);
        expect(sheet.rows.map((row) => row.map((cell) => String(cell).replace(/\s/gu, " ")))).toEqual([
            ["B02", "Budget", "1 234 568 €", "EUR"], ["B16", "Fin", "31/05/2026", "EUR"], ["", "Titre", "Tout va bien", "EUR"],
        ]);
    });

    it("keeps the values as they are before what is written, where the result is read by a program", () => {
        const sheet = measuresSheet(result([1234567.8, null, ""]), measures, { by: "total", language: "en", isFormatted: false });
        expect(sheet.columns.map(({ name }) => name)).toEqual(["Code", "Name", "Value", "Formatted", "Unit"]);
        expect(sheet.rows).toEqual([
            ["B02", "Budget", 1234567.8, "1,234,568 €", "EUR"], ["B16", "Fin", null, "", "EUR"], ["", "Titre", "", "", "EUR"],
        ]);
    });

    it("has every indicator in total where all are BLANK", () => {
        const { rows } = measuresSheet(result(), measures, { by: "total", language: "en", isFormatted: true });
        expect(rows.map(([, name, value]) => [name, value])).toEqual([["Budget", ""], ["Fin", ""], ["Titre", ""]]);
    });

    it("has one row a group, by the format of the month", () => {
        const month = { name: "'Calendar'[Month]", type: "dateTime", format: "mmm yyyy" } as const;
        const grouped = { columns: [month, ...result().columns], rows: [[46143, 0, null, "x"]] };
        const sheet = measuresSheet(grouped, measures, { by: "month", language: "en", isFormatted: true });
        expect(sheet.columns.map(({ name, isNumeric }) => [name, isNumeric]))
            .toEqual([["Month", false], ["Budget", true], ["Fin", true], ["Titre", false]]);
        expect(sheet.rows).toEqual([["May 2026", "0 €", "", "x"]]);
        expect(measuresSheet(grouped, measures, { by: "month", language: "en", isFormatted: false }).rows).toEqual([["2026-05-01", 0, null, "x"]]);
    });
});
