import { DaxValueError } from "../error";
import { wholeNumber } from "../number/numberFunction";
import { datePartsOf, timePartsOf, timeSerial } from "./serial";

/*
 * BLANK is 1899-12-30 at midnight.
 */

export function year(date: number | null): number {
    return datePartsOf(date ?? 0).year;
}

export function quarter(date: number | null): number {
    return Math.ceil(month(date) / 3);
}

export function month(date: number | null): number {
    return datePartsOf(date ?? 0).month;
}

export function day(date: number | null): number {
    return datePartsOf(date ?? 0).day;
}

export function hour(date: number | null): number {
    return timePartsOf(date ?? 0).hour;
}

export function minute(date: number | null): number {
    return timePartsOf(date ?? 0).minute;
}

export function second(date: number | null): number {
    return timePartsOf(date ?? 0).second;
}

/**
 * TIME, as the fraction of a day: whole days are dropped. Decimals are cut; BLANK is 0.
 * @throws DaxValueError EVALUATION for a time before midnight
 */
export function time(hours: number | null, minutes: number | null, seconds: number | null): number {
    const serial = timeSerial(wholeNumber(hours), wholeNumber(minutes), wholeNumber(seconds));
    if (serial < 0) throw new DaxValueError("EVALUATION", "TIME needs hours, minutes and seconds that are not negative together.");
    return serial % 1;
}
