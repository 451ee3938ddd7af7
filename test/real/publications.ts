import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText, readCsv } from "../../dataset/csv/read";

/** One project in one yearly publication of the UK Government Major Projects Portfolio. */
export interface Publication {
    readonly year: string;
    readonly snapshot: string;
    readonly key: string;
    readonly name: string;
    readonly department: string;
    readonly rating: string;
    readonly scale: string;
    readonly comment: string;
}

const ROOT = resolve(import.meta.dirname, "..", "..");

/** The history lies beside the repository, not in it: where it is absent there is nothing to test. */
export const HISTORY = resolve(ROOT, "..", "shared", "data", "uk-gmpp", "gmpp_status_history_2014_2023.csv");

export const hasHistory = (): boolean => existsSync(HISTORY);

export function readHistory(): Publication[] {
    const { header, records } = readCsv(decodeText(readFileSync(HISTORY)));
    const at = (name: string): number => header.indexOf(name);
    const [year, snapshot, key, name, department, rating, scale, comment] =
        ["year", "snapshot_date", "project_key", "project_name", "department", "rating", "rating_scale", "rating_comment"].map(at);
    return records.map(({ cells }) => ({
        year: cells[year], snapshot: cells[snapshot], key: cells[key], name: cells[name], department: cells[department],
        rating: cells[rating], scale: cells[scale], comment: cells[comment],
    }));
}
