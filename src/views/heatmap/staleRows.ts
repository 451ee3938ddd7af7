import type { Field } from "../../dataview/table";
import { ageInDays, CLOCK_CHANGE, DAY, instant, leastStaleAge, StalenessRule } from "../../domain/staleness";
import type { Settings } from "../../settings/settings";
import type { Columns } from "./columns";

/** The age of each data row's rating, judged against the end of its period, or where there is none against the newest report. */
export interface Ages {
    /** Whole days, or undefined when the row carries no date. */
    readonly ageOf: (row: number) => number | undefined;
    readonly isStale: (row: number) => boolean;
}

const AGELESS: Ages = { ageOf: () => undefined, isStale: () => false };

export function readAges(collected: Field | undefined, columns: Columns, settings: Settings["staleness"], now: number): Ages {
    if (collected === undefined) return AGELESS;
    const rule: StalenessRule = { cadenceDays: settings.cadenceDays, staleAfter: settings.staleAfter };
    const references = columnReferences(collected.values, columns, settings.reference === "today" ? now : undefined, now);
    const ageOf = (row: number): number | undefined => {
        const time = instant(collected.values[row]);
        return Number.isNaN(time) ? undefined : ageInDays(time, references[columns.of[row]]);
    };
    const limit = leastStaleAge(rule);
    const isStale = (row: number): boolean => {
        const reference = references[columns.of[row]];
        const time = instant(collected.values[row]);
        const past = reference - time - limit * DAY;
        // The calendar is asked only where an hour more or less decides.
        return Math.abs(past) > CLOCK_CHANGE ? past > 0 : ageInDays(time, reference) >= limit;
    };
    return { ageOf, isStale: settings.show ? isStale : () => false };
}

/** The instant against which the reports of each column are aged. */
function columnReferences(values: readonly unknown[], columns: Columns, today: number | undefined, now: number): Float64Array {
    const ends = Float64Array.from(columns.list, (column) => column.end);
    if (today !== undefined) return ends.map((end) => (Number.isNaN(end) ? today : Math.min(end, today)));
    if (!ends.some(Number.isNaN)) return ends;
    const newest = newestReports(values, columns, now);
    const overall = newest.reduce((one, other) => Math.max(one, other), -Infinity);
    return ends.map((end, at) => (Number.isNaN(end) ? (columns.kind === "period" ? newest[at] : overall) : end));
}

/** The newest report of each column; a date that has not come yet is a slip of the pen and would make all others stale. */
function newestReports(values: readonly unknown[], columns: Columns, now: number): Float64Array {
    const newest = new Float64Array(columns.list.length).fill(-Infinity);
    for (let row = 0; row < columns.of.length; row += 1) {
        const time = instant(values[row]);
        if (time > newest[columns.of[row]] && time <= now + DAY) newest[columns.of[row]] = time;
    }
    return newest;
}
