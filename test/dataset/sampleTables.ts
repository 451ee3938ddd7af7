import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** One row of a committed CSV, by column name; every value is the text of the file. */
export type Row = Readonly<Record<string, string>>;

export const LAST_DAY = "2026-05-31";

export function sampleBytes(file: string): Buffer {
    return readFileSync(new URL(`../../dataset/sample/${file}`, import.meta.url));
}

/** Read with nothing of ours, so that a mistake of our reader cannot hide one of our writer. */
export function rowsOf(table: string): readonly Row[] {
    const parsed = Papa.parse<Row>(sampleBytes(`${table}.csv`).toString("utf8"), { header: true, skipEmptyLines: true });
    return parsed.data;
}

export function seriesKey(row: Row): string {
    return `${row.project_id} ${row.dimension_id}`;
}

export function cellKey(row: Row): string {
    return `${seriesKey(row)} ${row.period_id}`;
}

export function isPublished(row: Row): boolean {
    return row.entry_status === "published" || row.entry_status === "frozen";
}

/** The levels of the overall weather of a project by period, as text; a state stands where there is no level. */
export function overallPath(reports: readonly Row[], projectId: string): readonly string[] {
    return reports.filter((row) => row.project_id === projectId && row.dimension_id === "overall" && isPublished(row))
        .sort((a, b) => (a.period_id < b.period_id ? -1 : 1))
        .map((row) => row.level || row.rating_state);
}
