import type { Binder } from "../../../bind/binder";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call } from "../../../syntax/ast";
import type { FilterContext } from "../../context/filterContext";
import { distinctCodes } from "../../context/visibleRows";

/** The dates that a column has, whatever the filters, in ascending order. */
export interface Calendar {
    readonly serials: Float64Array;
    /** The code of each date. */
    readonly codes: Int32Array;
    /** Whether some date has a time of the day. */
    readonly hasTimes: boolean;
}

const known = new WeakMap<Int32Array, Calendar>();

function sorted({ values }: StoredColumn, codes: Int32Array): Calendar {
    const dates = Array.from(codes).flatMap((code) => {
        const serial = values[code];
        return typeof serial === "number" ? [{ code, serial }] : [];
    });
    dates.sort((left, right) => left.serial - right.serial);
    return {
        serials: Float64Array.from(dates, ({ serial }) => serial),
        codes: Int32Array.from(dates, ({ code }) => code),
        hasTimes: dates.some(({ serial }) => !Number.isInteger(serial)),
    };
}

/** The dates of a column that the reader may see: no filter of the query counts, row-level security does. */
export function calendarOf({ engine: { finder, start } }: Binder, column: StoredColumn, { state }: FilterContext): Calendar {
    const codes = distinctCodes(finder.of(column.table, start.inState(state)), column);
    const calendar = known.get(codes) ?? sorted(column, codes);
    known.set(codes, calendar);
    return calendar;
}

/** The same, for a function over periods: they are made of days, and no source tells what a time of the day would do there. */
export function calendarOfDays(binder: Binder, call: Call, column: StoredColumn, context: FilterContext): Calendar {
    const calendar = calendarOf(binder, column, context);
    if (!calendar.hasTimes) return calendar;
    return binder.fail(
        "UNSUPPORTED", call.at,
        `${call.name} over dates with a time of the day is not supported, and ${column.reference} has some: keep the days alone.`,
    );
}

/** How many dates stand before a serial, that serial included if asked. */
function countUpTo(serials: Float64Array, serial: number, isIncluded: boolean): number {
    let low = 0;
    let high = serials.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (serials[middle] < serial || (isIncluded && serials[middle] === serial)) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** The codes of the dates from first to last, both included. */
export function codesBetween({ serials, codes }: Calendar, first: number, last: number): Int32Array {
    const from = countUpTo(serials, first, false);
    return codes.subarray(from, Math.max(from, countUpTo(serials, last, true)));
}
