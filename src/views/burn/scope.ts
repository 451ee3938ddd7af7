import { fiscalYearOf, withinYear } from "../../domain/burn/fiscalYear";
import type { Settings } from "../../settings/settings";
import type { TimeAxis } from "./axis";
import type { Lines } from "./lines";

/** A run of places on the time axis, both ends counted. */
export interface Scope {
    readonly from: number;
    readonly to: number;
}

/** The whole life, or the fiscal year of the closing: annual budgets are compared with what that year spends. */
export function scopeOf({ scope, fiscalStart }: Settings["burn"], axis: TimeAxis | undefined, closing: number, length: number): Scope {
    const whole = { from: 0, to: length - 1 };
    if (scope === "life" || axis === undefined) return whole;
    const year = fiscalYearOf(axis.starts[Math.max(0, closing)], fiscalStart);
    const ofYear = axis.starts.map((start) => fiscalYearOf(start, fiscalStart) === year);
    return { from: ofYear.indexOf(true), to: ofYear.lastIndexOf(true) };
}

/** Flows restart with the year; envelopes are those of the year as they stand, so that a carry-over in them is counted once. */
export function linesWithin(lines: Lines, { from, to }: Scope, length: number): Lines {
    if (from === 0 && to === length - 1) return lines;
    const flow = ["planned", "committed", "actual", "earned", "forecast", "previousForecast"] as const;
    const cut = flow.map((measure) => [measure, lines[measure] && withinYear(lines[measure], from, to)] as const);
    return { ...lines, ...Object.fromEntries(cut.filter(([, line]) => line !== undefined)), landing: undefined, previousLanding: undefined };
}
