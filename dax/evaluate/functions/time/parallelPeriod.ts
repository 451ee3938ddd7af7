import type { FunctionLibrary } from "../../../bind/definition";
import { needsOf } from "../../../bind/node";
import { guarded } from "../../../bind/guard";
import { calendarOfDays, codesBetween } from "./calendar";
import { datesArgument, dateTable, extentOf, NO_DATES } from "./dates";
import { countOf, type Interval, intervalOf } from "./interval";
import { MONTH, type Period, QUARTER, yearEndingOn } from "./period";
import { CALENDAR_YEAR_END } from "./yearEnd";

const WHOLE: readonly Interval[] = ["MONTH", "QUARTER", "YEAR"];

function periodOf(interval: Interval): Period {
    if (interval === "YEAR") return yearEndingOn(CALENDAR_YEAR_END);
    return interval === "QUARTER" ? QUARTER : MONTH;
}

export const PARALLEL_PERIODS: FunctionLibrary = {
    /** From the period of the first visible date to that of the last, moved, all of them whole (ms:parallelperiod). */
    PARALLELPERIOD: (binder, call, scope) => {
        const dates = datesArgument(binder, call.args[0], call, scope);
        const number = binder.scalar(call.args[1], scope);
        const count = countOf(binder, number, call);
        const period = periodOf(intervalOf(binder, call.args[2], call, WHOLE));
        return dateTable(call, needsOf(dates, number), dates.column, (frame) => {
            const calendar = calendarOfDays(binder, call, dates.column, frame.context);
            const visible = extentOf(dates.read(frame));
            const shift = count(frame);
            if (visible === undefined) return NO_DATES;
            return guarded(binder, call.at, () => codesBetween(calendar, period(visible.first, shift).first, period(visible.last, shift).last));
        });
    },
};
