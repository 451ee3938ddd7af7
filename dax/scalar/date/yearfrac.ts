import { DaxValueError } from "../error";
import { type DateParts, datePartsOf, dayOf, serialOf } from "./serial";

function isLeap(year: number): boolean {
    return serialOf(year + 1, 1, 1) - serialOf(year, 1, 1) === 366;
}

function isLastOfFebruary(date: DateParts): boolean {
    return date.month === 2 && date.day === (isLeap(date.year) ? 29 : 28);
}

function days360(start: DateParts, end: DateParts, startDay: number, endDay: number): number {
    return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

/** 30/360 as in the United States: the end of February counts as a 30th, a 31st too if the first day does. */
function american(start: DateParts, end: DateParts): number {
    const startDay = isLastOfFebruary(start) ? 30 : Math.min(start.day, 30);
    const isEndThirtieth = (isLastOfFebruary(start) && isLastOfFebruary(end)) || (end.day === 31 && startDay === 30);
    return days360(start, end, startDay, isEndThirtieth ? 30 : end.day) / 360;
}

function european(start: DateParts, end: DateParts): number {
    return days360(start, end, Math.min(start.day, 30), Math.min(end.day, 30)) / 360;
}

function hasLeapDay(first: number, last: number): boolean {
    return [first, last].map((serial) => datePartsOf(serial).year).filter(isLeap)
        .some((year) => serialOf(year, 2, 29) >= first && serialOf(year, 2, 29) <= last);
}

/** Within a year its own length, else the mean of all years touched. */
function yearLength(first: number, last: number): number {
    const [start, end] = [datePartsOf(first), datePartsOf(last)];
    if (start.year === end.year) return isLeap(start.year) ? 366 : 365;
    if (last <= serialOf(start.year + 1, start.month, start.day)) return hasLeapDay(first, last) ? 366 : 365;
    return (serialOf(end.year + 1, 1, 1) - serialOf(start.year, 1, 1)) / (end.year - start.year + 1);
}

/**
 * YEARFRAC: the part of a year between two dates, in whichever order.
 * @param basis 0 American 30/360, 1 actual, 2 actual/360, 3 actual/365, 4 European 30/360
 * @throws DaxValueError ARGUMENT for another basis
 */
export function yearfrac(start: number | null, end: number | null, basis = 0): number {
    const [from, to] = [dayOf(start ?? 0), dayOf(end ?? 0)];
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    switch (basis) {
        case 0: return american(datePartsOf(first), datePartsOf(last));
        case 1: return (last - first) / yearLength(first, last);
        case 2: return (last - first) / 360;
        case 3: return (last - first) / 365;
        case 4: return european(datePartsOf(first), datePartsOf(last));
        default: throw new DaxValueError("ARGUMENT", `YEARFRAC has no basis ${basis}: use 0 to 4.`);
    }
}
