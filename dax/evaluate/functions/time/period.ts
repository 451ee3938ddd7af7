import { eomonth } from "../../../scalar/date/monthShift";
import { month as monthOf } from "../../../scalar/date/parts";
import { datePartsOf, serialOf } from "../../../scalar/date/serial";
import type { YearEnd } from "./yearEnd";

/** From the first to the last day, both included. */
export interface Span {
    readonly first: number;
    readonly last: number;
}

/** The period so many periods after the one that a day lies in. Throws a DaxValueError outside the years of dates. */
export type Period = (day: number, shift: number) => Span;

export const DAY: Period = (day, shift) => ({ first: day + shift, last: day + shift });

function monthsUpTo(day: number, monthsAhead: number, count: number): Span {
    return { first: eomonth(day, monthsAhead - count) + 1, last: eomonth(day, monthsAhead) };
}

export const MONTH: Period = (day, shift) => monthsUpTo(day, shift, 1);

export const QUARTER: Period = (day, shift) => monthsUpTo(day, 2 - (monthOf(day) - 1) % 3 + 3 * shift, 3);

export function yearEndingOn({ month, day: endDay }: YearEnd): Period {
    return (day, shift) => {
        const { year } = datePartsOf(day);
        const lastYear = (day > serialOf(year, month, endDay) ? year + 1 : year) + shift;
        return { first: serialOf(lastYear - 1, month, endDay) + 1, last: serialOf(lastYear, month, endDay) };
    };
}
