import { DaxValueError } from "../error";
import { wholeNumber } from "../number/numberFunction";
import { checkedSerial } from "./dateOf";
import { datePartsOf, timePartsOf, timeSerial } from "./serial";

/*
 * BLANK is 1899-12-30 at midnight. Each throws a DaxValueError EVALUATION outside the years 100 to 9999.
 */

export function year(date: number | null): number {
    return datePartsOf(checkedSerial(date ?? 0, "YEAR")).year;
}

export function quarter(date: number | null): number {
    return Math.ceil(month(date) / 3);
}

export function month(date: number | null): number {
    return datePartsOf(checkedSerial(date ?? 0, "MONTH")).month;
}

export function day(date: number | null): number {
    return datePartsOf(checkedSerial(date ?? 0, "DAY")).day;
}

export function hour(date: number | null): number {
    return timePartsOf(checkedSerial(date ?? 0, "HOUR")).hour;
}

export function minute(date: number | null): number {
    return timePartsOf(checkedSerial(date ?? 0, "MINUTE")).minute;
}

export function second(date: number | null): number {
    return timePartsOf(checkedSerial(date ?? 0, "SECOND")).second;
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
