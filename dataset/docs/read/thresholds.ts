import type { CsvRecord } from "../../csv/reader";
import { readCsv } from "../../csv/read";

const DIRECTIONS = ["lower_is_better", "higher_is_better", "near_zero_is_better"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Level 1 is good, 2 to be watched, 3 bad; a bound that is open is undefined. */
export interface Threshold {
    readonly indicator: string;
    readonly scope: string;
    readonly level: 1 | 2 | 3;
    readonly lower: number | undefined;
    readonly upper: number | undefined;
    readonly direction: Direction;
    readonly version: string;
}

const FILE = "threshold.csv";
const COLUMNS = ["indicator_id", "scope", "level", "lower_bound", "upper_bound", "direction", "definition_version"] as const;

function refuse(line: number, why: string): never {
    throw new Error(`${FILE}:${line}: ${why} Check the file with npx tsx dataset/check/main.ts first.`);
}

function boundOf(text: string, line: number): number | undefined {
    if (text === "") return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : refuse(line, `"${text}" is not a number.`);
}

function levelOf(text: string, line: number): 1 | 2 | 3 {
    switch (text) {
        case "1": return 1;
        case "2": return 2;
        case "3": return 3;
        default: return refuse(line, `"${text}" is not a level from 1 to 3.`);
    }
}

function thresholdOf({ cells, line }: CsvRecord, places: readonly number[]): Threshold {
    const [indicator, scope, level, lower, upper, direction, version] = places.map((at) => cells.at(at) ?? "");
    const known = DIRECTIONS.find((one) => one === direction);
    return {
        indicator, scope, version,
        level: levelOf(level, line),
        lower: boundOf(lower, line),
        upper: boundOf(upper, line),
        direction: known ?? refuse(line, `"${direction}" is not a direction.`),
    };
}

/** Reads threshold.csv; throws an Error that names the line of a value that is none. */
export function readThresholds(text: string): readonly Threshold[] {
    const { header, records } = readCsv(text);
    const places = COLUMNS.map((name) => {
        const at = header.indexOf(name);
        return at === -1 ? refuse(1, `The column ${name} is missing.`) : at;
    });
    return records.map((record) => thresholdOf(record, places));
}
