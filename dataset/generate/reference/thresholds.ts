import type { Batch, Line } from "../line";

type Direction = "higher_is_better" | "lower_is_better" | "near_zero_is_better";

/** Where an indicator stops being good, and where it becomes bad; a value equal to a limit belongs to the better level. */
interface Limits {
    readonly indicator: string;
    readonly direction: Direction;
    readonly good: number;
    /** Absent when there is nothing between good and bad. */
    readonly bad?: number;
    /** all unless told otherwise. */
    readonly scope?: string;
}

const HIGHER = "higher_is_better";
const LOWER = "lower_is_better";
const NEAR_ZERO = "near_zero_is_better";
const DEFINITION_VERSION = "1";

/** In the unit of each indicator: shares and rates as ratios, money in EUR, time in days. */
const LIMITS: readonly Limits[] = [
    { indicator: "M03", direction: NEAR_ZERO, good: 0, bad: 1 },
    { indicator: "M05", direction: HIGHER, good: 80, bad: 60 },
    { indicator: "M07", direction: LOWER, good: 0 },
    { indicator: "M08", direction: LOWER, good: 0, bad: 3 },
    { indicator: "M09", direction: LOWER, good: 0 },
    { indicator: "M10", direction: LOWER, good: 31, bad: 62 },
    { indicator: "M11", direction: HIGHER, good: 0.95, bad: 0.85 },
    { indicator: "M12", direction: HIGHER, good: 0.9, bad: 0.75 },
    { indicator: "M13", direction: LOWER, good: 30, bad: 60, scope: "monthly" },
    { indicator: "M13", direction: LOWER, good: 7, bad: 14, scope: "weekly" },
    { indicator: "M14", direction: HIGHER, good: 1, bad: 0.9 },
    { indicator: "M15", direction: LOWER, good: 0 },
    { indicator: "M16", direction: LOWER, good: 0 },
    { indicator: "B05", direction: HIGHER, good: 0 },
    { indicator: "B09", direction: LOWER, good: 0, bad: 0.1 },
    { indicator: "B11", direction: LOWER, good: 1 },
    { indicator: "B12", direction: NEAR_ZERO, good: 0.05, bad: 0.1 },
    { indicator: "B13", direction: LOWER, good: 0.05, bad: 0.1 },
    { indicator: "B17", direction: LOWER, good: 0, bad: 0.02 },
    { indicator: "B18", direction: HIGHER, good: 0.9, bad: 0.8 },
    { indicator: "B22", direction: LOWER, good: 0, bad: 0.1 },
    { indicator: "B23", direction: NEAR_ZERO, good: 0.05, bad: 0.1 },
    { indicator: "E06", direction: HIGHER, good: 0.95, bad: 0.85 },
    { indicator: "E07", direction: HIGHER, good: 0.95, bad: 0.85 },
    { indicator: "E14", direction: LOWER, good: 1, bad: 1.1 },
    { indicator: "E16", direction: HIGHER, good: 1, bad: 0.9 },
    { indicator: "E17", direction: LOWER, good: 1, bad: 1.1 },
    { indicator: "J01", direction: LOWER, good: 0, bad: 10 },
    { indicator: "J02", direction: LOWER, good: 0, bad: 5 },
    { indicator: "J03", direction: HIGHER, good: 0.9, bad: 0.75 },
    { indicator: "J04", direction: LOWER, good: 0 },
    { indicator: "J06", direction: LOWER, good: 0, bad: 0.99 },
    { indicator: "J07", direction: LOWER, good: 0, bad: 0.1 },
    { indicator: "J08", direction: HIGHER, good: 0.95, bad: 0.85 },
    { indicator: "K03", direction: HIGHER, good: 0.4, bad: 0.2 },
    { indicator: "K05", direction: HIGHER, good: 1, bad: 0.7 },
    { indicator: "K06", direction: LOWER, good: 0 },
    { indicator: "K10", direction: LOWER, good: 0, bad: 0.1 },
    { indicator: "K11", direction: LOWER, good: 0 },
    { indicator: "K12", direction: LOWER, good: 30, bad: 60 },
    { indicator: "K13", direction: LOWER, good: 0, bad: 2 },
    { indicator: "P01", direction: HIGHER, good: 0.68, bad: 0.34 },
    { indicator: "P03", direction: LOWER, good: 0 },
];

function boundsOf({ direction, good, bad = good }: Limits): readonly (readonly [string, string, string])[] {
    const [first, last] = [String(good), String(bad)];
    const levels: readonly (readonly [string, string, string])[] = direction === HIGHER
        ? [["1", first, ""], ["2", last, first], ["3", "", last]]
        : [["1", "", first], ["2", first, last], ["3", last, ""]];
    return good === bad ? levels.filter(([level]) => level !== "2") : levels;
}

function linesOf(limits: Limits): readonly Line[] {
    return boundsOf(limits).map(([level, lower, upper]) => ({
        indicator_id: limits.indicator, scope: limits.scope ?? "all", level, lower_bound: lower, upper_bound: upper,
        direction: limits.direction, definition_version: DEFINITION_VERSION,
    }));
}

export const THRESHOLD_BATCH: Batch = { table: "threshold", lines: LIMITS.flatMap(linesOf) };
