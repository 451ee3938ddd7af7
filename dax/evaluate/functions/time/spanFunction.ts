import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import type { TableNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { Call } from "../../../syntax/ast";
import { calendarOfDays, codesBetween } from "./calendar";
import { datesArgument, dateTable, extentOf, NO_DATES } from "./dates";
import { DAY, MONTH, type Period, QUARTER, type Span, yearEndingOn } from "./period";
import { yearEndOf } from "./yearEnd";

/** From the first and the last visible date to the days wanted. */
export type SpanOf = (visible: Span) => Span;

/** The dates of the column that lie in a span, which follows from the visible dates. No visible date gives no dates. */
export function spanTable(binder: Binder, call: Call, scope: Scope, spanOf: SpanOf, pick: (codes: Int32Array) => Int32Array = (codes) => codes): TableNode {
    const { column, needs, read } = datesArgument(binder, call.args[0], call, scope);
    return dateTable(call, needs, column, (frame) => {
        const calendar = calendarOfDays(binder, call, column, frame.context);
        const visible = extentOf(read(frame));
        if (visible === undefined) return NO_DATES;
        const { first, last } = guarded(binder, call.at, () => spanOf(visible));
        return pick(codesBetween(calendar, first, last));
    });
}

export type PeriodName = "DAY" | "MONTH" | "QUARTER" | "YEAR";

const PERIODS: Readonly<Record<Exclude<PeriodName, "YEAR">, Period>> = { DAY, MONTH, QUARTER };

/** The period of a function; that of a year may have its end as the second argument. */
export function periodOf(binder: Binder, call: Call, name: PeriodName): Period {
    return name === "YEAR" ? yearEndingOn(yearEndOf(binder, call.args.at(1))) : PERIODS[name];
}

/** A function whose days depend on the period alone. */
export function spanFunction(name: PeriodName, spanOf: (visible: Span, period: Period) => Span): BindFunction {
    return (binder, call, scope) => {
        const period = periodOf(binder, call, name);
        return spanTable(binder, call, scope, (visible) => spanOf(visible, period));
    };
}
