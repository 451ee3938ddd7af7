import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import { needsOf } from "../../../bind/node";
import { eomonth } from "../../../scalar/date/monthShift";
import type { Call } from "../../../syntax/ast";
import { type Calendar, calendarOfDays, codesBetween } from "./calendar";
import { callOf } from "./callOf";
import { datesArgument, dateTable } from "./dates";
import { countOf, type Interval, intervalOf, shifted } from "./interval";
import type { Span } from "./period";

/**
 * Where a day goes: to the same day of another month, or to the last of a shorter one. The last two days of a month together go to the
 * end of the month, so that a whole month becomes a whole month (ms:dateadd, "extension").
 */
function targetOf(day: number, days: ReadonlySet<number>, count: number, interval: Interval): Span {
    const first = shifted(day, count, interval);
    const isExtended = interval !== "DAY" && day === eomonth(day, 0) && days.has(day - 1);
    return { first, last: isExtended ? eomonth(first, 0) : first };
}

function codesOfTargets(calendar: Calendar, days: readonly number[], count: number, interval: Interval): Int32Array {
    const all = new Set(days);
    const found = new Set<number>();
    for (const day of all) {
        const { first, last } = targetOf(day, all, count, interval);
        for (const code of codesBetween(calendar, first, last)) found.add(code);
    }
    return Int32Array.from(found);
}

/** Each visible date moved by whole intervals, as far as the column has the new date. Dates with gaps move each on its own (ms:dateadd). */
const DATEADD: BindFunction = (binder, call, scope) => {
    const dates = datesArgument(binder, call.args[0], call, scope);
    const number = binder.scalar(call.args[1], scope);
    const count = countOf(binder, number, call);
    const interval = intervalOf(binder, call.args[2], call);
    return dateTable(call, needsOf(dates, number), dates.column, (frame) => {
        const calendar = calendarOfDays(binder, call, dates.column, frame.context);
        const days = dates.read(frame);
        const intervals = count(frame);
        return guarded(binder, call.at, () => codesOfTargets(calendar, days, intervals, interval));
    });
};

function aYearEarlier({ at, args: [dates] }: Call): Call {
    const one = { kind: "number", at, value: 1, text: "1" } as const;
    return callOf("DATEADD", at, [dates, { kind: "unary", at, operator: "-", operand: one }, { kind: "name", at, name: "YEAR", isQuoted: false }]);
}

export const SHIFTS: FunctionLibrary = {
    DATEADD,
    /** DATEADD by a year back (ms:sameperiodlastyear). */
    SAMEPERIODLASTYEAR: (binder, call, scope) => binder.node(aYearEarlier(call), scope),
};
