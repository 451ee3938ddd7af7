import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStatistics } from "../../../../dataset/check/bestPractice/statistics/readStatistics";
import type { DataStatistics } from "../../../../dataset/check/bestPractice/statistics/statistics";
import { column, link, modelOf, object, partition, table } from "./fragments";

const FOLDER = mkdtempSync(join(tmpdir(), "best-practice-"));
const READ = partition("T", "ReadTable(\"lines\")");

function write(file: string, ...lines: readonly string[]): void {
    writeFileSync(join(FOLDER, file), lines.map((line) => `${line}\n`).join(""));
}

function statisticsOf(...parts: readonly string[]): DataStatistics {
    return readStatistics(modelOf(...parts), FOLDER);
}

describe("the statistics of the data", () => {
    afterAll(() => rmSync(FOLDER, { recursive: true }));

    it("count rows, long texts and times of day, by the source column of each column of the model", () => {
        write("lines.csv", "note,day", `${"x".repeat(100)},2026-05-31`, `${"y".repeat(101)},2026-05-31T00:00:00`, ",2026-05-31T08:30:00", "z,");
        const renamed = object("column Remark", "dataType: string", "sourceColumn: note");
        const lines = statisticsOf(table("T", renamed, column("day", "dateTime"), READ)).tables.get("T");
        expect(lines?.rows).toBe(4);
        expect(lines?.columns.get("REMARK")).toEqual({ distinctCount: undefined, longestText: 101, longTexts: 1, timesOfDay: 0 });
        expect(lines?.columns.get("DAY")?.timesOfDay).toBe(1);
    });

    it("count the values of keys as a relationship compares them: without case, and numbers by their value", () => {
        write("lines.csv", "key,number", "a,1", "A,01", "b,2", ",");
        write("others.csv", "key,number", "B,1", "c,3");
        const { tables, unmatched } = statisticsOf(
            table("T", column("key", "string"), column("number", "int64"), READ),
            table("U", column("key", "string"), column("number", "int64"), partition("U", "ReadTable(\"others\")")),
            link("T.key", "U.key"), link("T.number", "U.number"),
        );
        expect(tables.get("T")?.columns.get("KEY")?.distinctCount).toBe(2);
        expect(tables.get("T")?.columns.get("NUMBER")?.distinctCount).toBe(2);
        expect(unmatched).toEqual(new Map([["T.key to U.key", { rows: 2, example: "a" }], ["T.number to U.number", { rows: 1, example: "2" }]]));
    });

    it("find no unmatched key where many rows may hold the same on both sides", () => {
        write("lines.csv", "key", "a");
        write("others.csv", "key", "b");
        const parts = [table("T", column("key", "string"), READ), table("U", column("key", "string"), partition("U", "ReadTable(\"others\")"))];
        expect(statisticsOf(...parts, link("T.key", "U.key", "toCardinality: many")).unmatched.size).toBe(0);
        expect(statisticsOf(...parts, link("T.key", "U.key")).unmatched.size).toBe(1);
    });

    it("leave out a table that is not read from a file", () => {
        const calculated = table("T", object("partition T = calculated", "source = ROW ( \"A\", 1 )"));
        expect(statisticsOf(calculated, table("V")).tables.size).toBe(0);
    });

    it("say which file is missing, lacks a column, is broken, empty or no UTF-8, and what to do", () => {
        const faultOf = (m: string): string => {
            try {
                statisticsOf(table("T", column("key", "string"), partition("T", m)));
                return "none";
            } catch (error) {
                return error instanceof Error ? error.message : "";
            }
        };
        write("broken.csv", "key", "\"a");
        write("empty.csv");
        write("other.csv", "name");
        writeFileSync(join(FOLDER, "wide.csv"), Buffer.from("key\na\n", "utf16le"));
        expect(faultOf("ReadTable(\"absent\")")).toMatch(/absent\.csv: there is no such file, which 'T' reads\. Put it/);
        expect(faultOf("ReadTable(\"other\")")).toMatch(/other\.csv: there is no column "key", which 'T'\[key\] reads\. Add it/);
        expect(faultOf("ReadTable(\"broken\")")).toMatch(/broken\.csv:2: the quotes of this row cannot be read/);
        expect(faultOf("ReadTable(\"empty\")")).toMatch(/empty\.csv: the file is empty/);
        expect(faultOf("ReadTable(\"wide\")")).toMatch(/wide\.csv: the file is UTF-16/);
        expect(faultOf("ReadTable(\"../sample/ticket\")")).toMatch(/^model\.tmdl:\d+: the partition of 'T' does not call ReadTable/);
    });
});
