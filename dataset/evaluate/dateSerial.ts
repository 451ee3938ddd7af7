import { timeSerial } from "../../dax/scalar/date/serial";
import { isDate, isDateTime } from "../check/contract/dates";

const DAYS_BEFORE_MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAY_LENGTH = "yyyy-mm-dd".length;

function isLeap(year: number): boolean {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since the day before 1 January of the year 1, in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
    const before = year - 1;
    const leapDay = month > 2 && isLeap(year) ? 1 : 0;
    return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
        + DAYS_BEFORE_MONTHS[month - 1] + leapDay + day;
}

const DAY_ZERO = dayNumber(1899, 12, 30);

/** The number of two digits. */
function pairAt(text: string, at: number): number {
    return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function daySerial(text: string): number {
    return dayNumber(pairAt(text, 0) * 100 + pairAt(text, 2), pairAt(text, 5), pairAt(text, 8)) - DAY_ZERO;
}

/** Days since 1899-12-30 of yyyy-mm-dd or yyyy-mm-ddThh:mm:ss; undefined for another text, or a day that does not exist. */
export function dateSerial(text: string): number | undefined {
    if (text.length === DAY_LENGTH) return isDate(text) ? daySerial(text) : undefined;
    return isDateTime(text) ? daySerial(text) + timeSerial(pairAt(text, 11), pairAt(text, 14), pairAt(text, 17)) : undefined;
}
