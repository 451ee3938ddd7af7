/** How a rating is judged too old: its age in days against the length of a reporting cycle. */
export interface StalenessRule {
    readonly cadenceDays: number;
    /** Cycles after which a rating is stale: 2 means "older than two cycles". */
    readonly staleAfter: number;
}

export type Freshness = "fresh" | "aging" | "stale" | "undated";

export const DAY = 86_400_000;

/** The most by which a day between two local times differs from 24 hours, where the clocks change. */
export const CLOCK_CHANGE = 3_600_000;

/**
 * Whole days of the local calendar between two instants in milliseconds, whatever the clocks do between them; never negative:
 * a report may be entered after its period closed.
 */
export function ageInDays(collected: number, reference: number): number {
    if (!Number.isFinite(reference)) return 0;
    const shift = (new Date(reference).getTimezoneOffset() - new Date(collected).getTimezoneOffset()) * 60_000;
    return Math.max(0, Math.floor((reference - collected - shift) / DAY));
}

/** Fresh up to one cycle, aging up to the limit, stale beyond; a rating without a date cannot be called stale. */
export function freshness(age: number | undefined, rule: StalenessRule): Freshness {
    if (age === undefined || Number.isNaN(age)) return "undated";
    if (age > rule.cadenceDays * rule.staleAfter) return "stale";
    return age > rule.cadenceDays ? "aging" : "fresh";
}

/** The least age in whole days at which `freshness` says stale: a limit to compare with, where thousands of ages are judged. */
export function leastStaleAge(rule: StalenessRule): number {
    return Math.floor(rule.cadenceDays * rule.staleAfter) + 1;
}

/** The instant that a cell holds as a date, a number of milliseconds or an ISO text; NaN when there is none. */
export function instant(value: unknown): number {
    if (value instanceof Date) return value.getTime();
    if (typeof value === "number") return Number.isFinite(value) && Math.abs(value) > DAY * 365 ? value : NaN;
    if (typeof value !== "string" || value.length > LONGEST_ISO || !isOnCalendar(value)) return NaN;
    // A bare day begins at the reader's midnight, as periods do; the language itself would take it for universal time.
    return Date.parse(value.length === BARE_DAY ? `${value}T00:00` : value);
}

const LONGEST_ISO = 35;
const BARE_DAY = 10;

/** Whether a text begins with a day that exists: 30 February would be read as a day in March. */
function isOnCalendar(text: string): boolean {
    const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (parts === null) return false;
    const [year, month, day] = parts.slice(1).map(Number);
    const date = new Date(year, month - 1, day);
    return date.getMonth() === month - 1 && date.getDate() === day;
}
