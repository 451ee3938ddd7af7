/** One reporting period: its first instant and the first instant after it, in milliseconds of universal or local time as given. */
export interface Period {
    readonly start: number;
    readonly end: number;
}

export type PeriodGrain = "year" | "quarter" | "month" | "day";

const DAY = 24 * 60 * 60 * 1000;
const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const QUARTER = /^(?:(?<year>\d{4})[ -]?[QT](?<q>[1-4])|[QT](?<lateQ>[1-4])[ -](?<lateYear>\d{4}))$/i;

// `new Date(99, 0)` is 1999: earlier years are no reporting periods.
const FIRST_FOUR_DIGIT_YEAR = 1000;

/** Reads "2026", "2026-05", "2026-05-31", "2026-Q2", "T2 2026"; undefined for any other text, so that nothing is guessed. */
export function readPeriodText(text: string): { readonly start: Date; readonly grain: PeriodGrain } | undefined {
    const quarter = QUARTER.exec(text.trim())?.groups;
    if (quarter && Number(quarter.year || quarter.lateYear) >= FIRST_FOUR_DIGIT_YEAR) return { start: new Date(Number(quarter.year || quarter.lateYear), (Number(quarter.q || quarter.lateQ) - 1) * 3, 1), grain: "quarter" };
    const iso = ISO.exec(text.trim())?.groups;
    if (!iso) return undefined;
    const [year, month, day] = [Number(iso.year), Number(iso.month || 1), Number(iso.day || 1)];
    const start = new Date(year, month - 1, day);
    if (start.getFullYear() !== year || start.getMonth() !== month - 1 || start.getDate() !== day) return undefined;
    return { start, grain: iso.day ? "day" : iso.month ? "month" : "year" };
}

/** The coarsest grain on which every date is a first day: all 1 January is years, all first of a month is months. */
export function grainOf(dates: readonly Date[]): PeriodGrain {
    if (dates.some((date) => date.getDate() !== 1)) return "day";
    return dates.every((date) => date.getMonth() === 0) && dates.length > 1 ? "year" : "month";
}

/** How many periods of a grain lie between two that end at these instants, both counted. */
export function periodsBetween(firstEnd: number, lastEnd: number, grain: PeriodGrain): number {
    const [first, last] = [new Date(firstEnd), new Date(lastEnd)];
    const months = (last.getFullYear() - first.getFullYear()) * 12 + last.getMonth() - first.getMonth();
    switch (grain) {
        case "year": return months / 12 + 1;
        case "quarter": return months / 3 + 1;
        case "month": return months + 1;
        // Days are not all as long as each other.
        case "day": return Math.round((lastEnd - firstEnd) / DAY) + 1;
    }
}

/** The first instant after a period of the grain that starts at `start`. */
export function periodEnd(start: Date, grain: PeriodGrain): number {
    const [year, month, day] = [start.getFullYear(), start.getMonth(), start.getDate()];
    switch (grain) {
        case "year": return new Date(year + 1, month, day).getTime();
        case "quarter": return new Date(year, month + 3, day).getTime();
        case "month": return new Date(year, month + 1, day).getTime();
        case "day": return new Date(year, month, day + 1).getTime();
    }
}
