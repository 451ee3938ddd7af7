import { datePartsOf, dayOf, toMilliseconds } from "./serial";

export type DateUnit = "SECOND" | "MINUTE" | "HOUR" | "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR";

const MILLISECONDS_PER_SECOND = 1000;
const MILLISECONDS_PER_MINUTE = 60 * MILLISECONDS_PER_SECOND;
const MILLISECONDS_PER_HOUR = 60 * MILLISECONDS_PER_MINUTE;

function monthIndex(serial: number): number {
    const { year, month } = datePartsOf(serial);
    return year * 12 + month - 1;
}

/** The number of the unit in which a date lies: between two dates lie as many boundaries as these numbers are apart. */
const INDEX: Readonly<Record<DateUnit, (serial: number) => number>> = {
    SECOND: (serial) => Math.floor(toMilliseconds(serial) / MILLISECONDS_PER_SECOND),
    MINUTE: (serial) => Math.floor(toMilliseconds(serial) / MILLISECONDS_PER_MINUTE),
    HOUR: (serial) => Math.floor(toMilliseconds(serial) / MILLISECONDS_PER_HOUR),
    DAY: dayOf,
    // Weeks begin on Sunday, as the day 1 did.
    WEEK: (serial) => Math.floor((dayOf(serial) - 1) / 7),
    MONTH: monthIndex,
    QUARTER: (serial) => Math.floor(monthIndex(serial) / 3),
    YEAR: (serial) => datePartsOf(serial).year,
};

/** DATEDIFF: the boundaries of the unit between two dates, negative if the second is earlier. BLANK if either is BLANK. */
export function datediff(start: number | null, end: number | null, unit: DateUnit): number | null {
    return start === null || end === null ? null : INDEX[unit](end) - INDEX[unit](start);
}
