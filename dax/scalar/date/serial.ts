/** The parts of a date, in the Gregorian calendar carried back as far as needed. */
export interface DateParts {
    readonly year: number;
    /** 1 to 12. */
    readonly month: number;
    readonly day: number;
}

export interface TimeParts {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** From 1899-12-30, the day 0 of DAX, to 1970-01-01. */
const DAYS_TO_UNIX = 25_569;

/** Milliseconds since 1970-01-01 in UTC: a whole number, as a fraction of a day is never exact. */
export function toMilliseconds(serial: number): number {
    return Math.round((serial - DAYS_TO_UNIX) * MILLISECONDS_PER_DAY);
}

function fromMilliseconds(milliseconds: number): number {
    return milliseconds / MILLISECONDS_PER_DAY + DAYS_TO_UNIX;
}

/** The day without its time, also before 1899-12-30, where the fraction still counts forward from midnight. */
export function dayOf(serial: number): number {
    return Math.floor(toMilliseconds(serial) / MILLISECONDS_PER_DAY) + DAYS_TO_UNIX;
}

export function datePartsOf(serial: number): DateParts {
    const date = new Date(toMilliseconds(serial));
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Seconds are cut, not rounded. */
export function timePartsOf(serial: number): TimeParts {
    const date = new Date(toMilliseconds(serial));
    return { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() };
}

/** Months and days outside their range carry over; the year is taken as it is. */
export function serialOf(year: number, month: number, day: number): number {
    return fromMilliseconds(new Date(0).setUTCFullYear(year, month - 1, day));
}

/** The fraction of a day. */
export function timeSerial(hour: number, minute: number, second: number): number {
    return (hour * 3600 + minute * 60 + second) / 86_400;
}
