import { roundAt } from "../number/rounding";
import { checkedSerial } from "./dateOf";
import { datePartsOf, serialOf } from "./serial";

/** EOMONTH: the last day of the month so many months away, a number that is rounded. BLANK is 1899-12-30, and 0 months. */
export function eomonth(date: number | null, months: number | null): number {
    const { year, month } = datePartsOf(date ?? 0);
    return checkedSerial(serialOf(year, month + roundAt(months ?? 0, 0) + 1, 0), "EOMONTH");
}

/** EDATE: the same day so many months away, a number that is cut, or the last day of a shorter month. BLANK as in EOMONTH. */
export function edate(date: number | null, months: number | null): number {
    const { year, month, day } = datePartsOf(date ?? 0);
    const target = month + Math.trunc(months ?? 0);
    return checkedSerial(Math.min(serialOf(year, target, day), serialOf(year, target + 1, 0)), "EDATE");
}
