import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DaxError } from "../../../dax/error";
import { openSession } from "../../../dax/query/session";
import { readCsv } from "../../../dataset/csv/read";
import { DatasetError, FolderError } from "../../../dataset/evaluate/datasetError";
import { loadPackage, loadTexts } from "../../../dataset/evaluate/load";
import { tableSource } from "../../../dataset/evaluate/tableSource";
import { type Change, smallFiles } from "./smallModel";

const SAMPLE = fileURLToPath(new URL("../../../dataset/sample", import.meta.url));

describe("the loaded package", () => {
    let folder = "";

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "evaluate-"));
    });

    afterEach(() => {
        rmSync(folder, { recursive: true });
    });

    function write(files: ReadonlyMap<string, string | Uint8Array>): string {
        for (const [name, text] of files) {
            mkdirSync(dirname(join(folder, name)), { recursive: true });
            writeFileSync(join(folder, name), text);
        }
        return folder;
    }

    function small(texts: Readonly<Record<string, string | Uint8Array>>, change?: Change): { readonly model: string; readonly data: string } {
        write(new Map(Array.from(smallFiles(change), ([name, text]) => [`model/${name}`, text])));
        write(new Map(Object.entries(texts).map(([name, text]) => [`data/${name}`, text])));
        mkdirSync(join(folder, "data"), { recursive: true });
        return { model: join(folder, "model"), data: join(folder, "data") };
    }

    const CALENDAR = "date,month,month_number\n2026-01-01,January,1\n2026-02-01,February,2\n";

    it("has every row of every table of the sample unless told otherwise, asked as often as wanted", () => {
        const { source, model } = loadPackage();
        expect(model.tables.map(({ name }) => name)).toEqual(source.tables.map(({ name }) => name));
        const counts = source.tables.map((table) => readCsv(readFileSync(join(SAMPLE, tableSource(table).file), "utf8")).records.length);
        expect(model.tables.map(({ rowCount }) => rowCount)).toEqual(counts);
        expect(openSession(loadPackage().model).query("EVALUATE { COUNTROWS ( 'Project' ) }")[0].rows).toEqual([[60]]);
    }, 30_000);

    it("loads a model and data from folders", () => {
        const { model } = loadPackage(small({ "calendar.csv": CALENDAR, "cost_line.csv": "\uFEFFmonth,amount,is_final\n2026-02-01,12.5,true\n" }));
        expect(openSession(model).query("EVALUATE { [Cost] }")[0].rows).toEqual([[12.5]]);
    });

    it("loads the shipped model over texts", async () => {
        const files = loadPackage().source.tables.map((table) => tableSource(table).file);
        const texts = new Map(files.map((file) => [file, readFileSync(join(SAMPLE, file), "utf8")]));
        const [header, first] = texts.get("project.csv")!.split("\n");
        const model = await loadTexts(new Map([...texts, ["project.csv", `\uFEFF${header}\n${first}\n`]]));
        expect(model.table("Project")?.rowCount).toBe(1);
        expect(model.table("Calendar")?.dateColumn?.name).toBe("Date");
    }, 30_000);

    it("tells a missing file with the table that reads it", async () => {
        expect(() => loadPackage(small({ "calendar.csv": CALENDAR }))).toThrowError(DatasetError,
            "There is no cost_line.csv, which the table 'Cost Line' reads. Add the file, if only with its header.");
        await expectAsync(loadTexts(new Map())).toBeRejectedWithError(DatasetError, /^There is no access\.csv/);
    }, 30_000);

    it("tells a file in UTF-16", () => {
        const folders = small({ "calendar.csv": Buffer.from(`\uFEFF${CALENDAR}`, "utf16le"), "cost_line.csv": "month,amount,is_final\n" });
        expect(() => loadPackage(folders)).toThrowError(DatasetError, /calendar\.csv: the file is in UTF-16\. Save it as UTF-8\.$/);
    });

    it("tells the faults of a model with their places, and a folder without one", () => {
        const folders = small({}, { file: "relationships.tmdl", from: "toColumn", to: "toColum" });
        expect(() => loadPackage(folders)).toThrowError(DatasetError, /^relationships\.tmdl:1: .*\nrelationships\.tmdl:4: /);
        expect(() => loadPackage({ model: folders.data })).toThrowError(DatasetError);
    });

    it("tells a folder that is not there", () => {
        expect(() => loadPackage({ model: join(folder, "none") })).toThrowError(FolderError, /^There is no folder ".*none"\.$/);
        expect(() => loadPackage({ data: join(folder, "none") })).toThrowError(FolderError, /^There is no folder ".*none"\.$/);
    }, 30_000);

    it("leaves the errors of rows that break a relationship to the evaluator", () => {
        const twice = `${CALENDAR}2026-01-01,January,1\n`;
        expect(() => loadPackage(small({ "calendar.csv": twice, "cost_line.csv": "month,amount,is_final\n" }))).toThrowError(DaxError);
    });
});
