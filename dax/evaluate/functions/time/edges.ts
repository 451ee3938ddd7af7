import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { calendarOf, codesBetween } from "./calendar";
import { datesArgument, dateTable, extentOf, NO_DATES } from "./dates";
import { type PeriodName, periodOf, spanTable } from "./spanFunction";

/** The first date of the column within the period of the first visible date (ms:startofmonth; that it must be in the column: dg:startofmonth). */
function startOf(name: PeriodName): BindFunction {
    return (binder, call, scope) => {
        const period = periodOf(binder, call, name);
        return spanTable(binder, call, scope, ({ first }) => period(first, 0), (codes) => codes.subarray(0, 1));
    };
}

/** The last date of the column within the period of the last visible date (ms:endofmonth, dg:endofmonth). */
function endOf(name: PeriodName): BindFunction {
    return (binder, call, scope) => {
        const period = periodOf(binder, call, name);
        return spanTable(binder, call, scope, ({ last }) => period(last, 0), (codes) => codes.subarray(-1));
    };
}

/** A table of one row, which can stand for its date; empty where no date is visible (ms:firstdate, ms:lastdate). BLANK is no date. */
function extreme(edge: "first" | "last"): BindFunction {
    return (binder, call, scope) => {
        const { column, needs, read } = datesArgument(binder, call.args[0], call, scope);
        return dateTable(call, needs, column, (frame) => {
            const visible = extentOf(read(frame));
            if (visible === undefined) return NO_DATES;
            return codesBetween(calendarOf(binder, column, frame.context), visible[edge], visible[edge]);
        });
    };
}

export const EDGES: FunctionLibrary = {
    STARTOFMONTH: startOf("MONTH"),
    STARTOFQUARTER: startOf("QUARTER"),
    STARTOFYEAR: startOf("YEAR"),
    ENDOFMONTH: endOf("MONTH"),
    ENDOFQUARTER: endOf("QUARTER"),
    ENDOFYEAR: endOf("YEAR"),
    FIRSTDATE: extreme("first"),
    LASTDATE: extreme("last"),
};
