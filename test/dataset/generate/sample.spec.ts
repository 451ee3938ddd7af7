import { readdirSync } from "node:fs";
import { checkFiles } from "../../../dataset/check/contract/checkFiles";
import { loadContract } from "../../../dataset/contract/load";
import { sampleFiles } from "../../../dataset/generate/sample";
import { cellKey, isPublished, LAST_DAY, type Row, rowsOf, sampleBytes, seriesKey } from "../sampleTables";

const contract = loadContract();
const reports = rowsOf("weather_report");
const expected = rowsOf("weather_expected");
const projects = rowsOf("project");
const periods = rowsOf("reporting_period");
const dimensions = rowsOf("weather_dimension");

function share(rows: readonly Row[], keep: (row: Row) => boolean): number {
    return rows.filter(keep).length / rows.length;
}

describe("the committed sample", () => {
    it("obeys the contract: no fault, and every row in is accepted", () => {
        const report = checkFiles(contract, sampleBytes);
        expect(report.faults).toEqual([]);
        expect(report.counts.filter(({ rowsIn, accepted }) => rowsIn === 0 || rowsIn !== accepted)).toEqual([]);
    });

    it("is what the generator writes, to the byte, each time", () => {
        const [once, again] = [sampleFiles(contract), sampleFiles(contract)];
        expect([...once]).toEqual([...again]);
        for (const [file, text] of once) expect(Buffer.from(text, "utf8").equals(sampleBytes(file))).withContext(file).toBeTrue();
    });

    it("holds the files of the contract and no other", () => {
        const files = readdirSync(new URL("../../../dataset/sample", import.meta.url));
        expect([...files].sort()).toEqual(contract.tables.map((table) => table.file).sort());
    });

    it("uses line feeds, no byte order mark, and stays below eight megabytes a file", () => {
        for (const { file } of contract.tables) {
            const bytes = sampleBytes(file);
            expect(bytes.includes(0x0d)).toBeFalse();
            expect(bytes[0]).not.toBe(0xef);
            expect(bytes.length).toBeLessThan(8_000_000);
        }
    });

    it("has 60 projects in 8 programmes of 2 directorates, 24 periods, 8 dimensions and 4 levels", () => {
        const sizes = ["project", "programme", "directorate", "reporting_period", "weather_dimension", "weather_level"]
            .map((table) => rowsOf(table).length);
        expect(sizes).toEqual([60, 8, 2, 24, 8, 4]);
        expect(periods.map((row) => Number(row.rank))).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
        expect(dimensions.filter((row) => row.is_mandatory === "true").length).toBe(5);
    });
});

describe("the collection of the sample", () => {
    const due = new Map(periods.map((row) => [row.period_id, row.due_date]));
    const asked = new Set(expected.map(cellKey));

    it("receives at most one report for each expected one, and none that is not expected", () => {
        expect(new Set(reports.map(cellKey)).size).toBe(reports.length);
        expect(reports.filter((row) => !asked.has(cellKey(row)))).toEqual([]);
    });

    it("expects each project on its dimensions in every period of its life, without holes", () => {
        const ranks = new Map(periods.map((row) => [row.period_id, Number(row.rank)]));
        for (const project of projects) {
            const own = expected.filter((row) => row.project_id === project.project_id);
            const known = new Set(own.map((row) => ranks.get(row.period_id) ?? 0));
            const rated = new Set(own.map((row) => row.dimension_id));
            expect(own.length).toBe(known.size * rated.size);
            expect(Math.max(...known) - Math.min(...known) + 1).toBe(known.size);
            expect([5, 8]).toContain(rated.size);
        }
    });

    it("asks the optional dimensions of a part of the projects only", () => {
        const declared = new Set(expected.filter((row) => row.dimension_id === "risks").map((row) => row.project_id));
        expect(declared.size).toBeGreaterThan(10);
        expect(declared.size).toBeLessThan(30);
    });

    it("copies the due date of the period", () => {
        expect(expected.filter((row) => due.get(row.period_id) !== row.due_date)).toEqual([]);
    });

    it("is mostly entered in the two days before the due date, and never after the last day", () => {
        expect(reports.filter((row) => row.entry_date.slice(0, 10) > LAST_DAY)).toEqual([]);
        const late = share(reports, (row) => row.entry_date.slice(0, 10) > row.effective_date);
        expect(late).toBeGreaterThan(0.03);
        expect(late).toBeLessThan(0.15);
    });

    it("describes a situation of its period, never later than its entry", () => {
        expect(reports.filter((row) => row.effective_date.slice(0, 7) !== row.period_id)).toEqual([]);
        expect(reports.filter((row) => row.effective_date > row.entry_date.slice(0, 10))).toEqual([]);
    });

    it("misses a few reports in a hundred", () => {
        const published = reports.filter(isPublished).length / expected.length;
        expect(published).toBeGreaterThan(0.9);
        expect(published).toBeLessThan(0.99);
    });

    it("keeps to one vocabulary per project for the level as collected", () => {
        const words = new Map<string, Set<string>>();
        for (const row of reports.filter((each) => each.level !== "")) {
            const key = `${row.project_id} ${row.level}`;
            words.set(key, (words.get(key) ?? new Set()).add(row.source_level));
        }
        expect([...words.values()].every((each) => each.size === 1)).toBeTrue();
    });
});

describe("the weather of the sample", () => {
    const rated = reports.filter((row) => row.level !== "");

    it("is mostly sun and cloudy, with some rain and little storm", () => {
        expect(share(rated, (row) => row.level === "1")).toBeGreaterThan(0.4);
        expect(share(rated, (row) => Number(row.level) <= 2)).toBeGreaterThan(0.75);
        expect(share(rated, (row) => row.level === "4")).toBeLessThan(0.05);
    });

    it("never tells an overall better than the worst dimension by more than one level, nor worse than it", () => {
        const groups = new Map<string, Row[]>();
        for (const row of rated) {
            const key = `${row.project_id} ${row.period_id}`;
            groups.set(key, [...(groups.get(key) ?? []), row]);
        }
        const complete = [...groups.values()].filter((group) => group.length >= 5);
        const gaps = complete.flatMap((group) => {
            const overall = group.find((row) => row.dimension_id === "overall");
            const worst = Math.max(...group.filter((row) => row !== overall).map((row) => Number(row.level)));
            return overall ? [worst - Number(overall.level)] : [];
        });
        expect(gaps.filter((gap) => gap > 1).length).toBe(0);
        expect(gaps.filter((gap) => gap < 0).length / gaps.length).toBeLessThan(0.01);
    });

    it("is persistent: a level changes in one period out of eight, more or less", () => {
        const series = new Map<string, string[]>();
        for (const row of rated) series.set(seriesKey(row), [...(series.get(seriesKey(row)) ?? []), row.level]);
        const steps = [...series.values()].flatMap((levels) => levels.slice(1).map((level, at) => Number(level !== levels[at])));
        const rate = steps.reduce((sum, step) => sum + step, 0) / steps.length;
        expect(rate).toBeGreaterThan(0.08);
        expect(rate).toBeLessThan(0.25);
    });

    it("has a few reports that are not rated", () => {
        const unrated = reports.filter((row) => row.rating_state === "not_rated");
        expect(unrated.length).toBeGreaterThan(3);
        expect(unrated.every((row) => row.level === "" && row.comment.startsWith("Non évalué"))).toBeTrue();
    });
});
