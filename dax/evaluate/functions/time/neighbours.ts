import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { type PeriodName, spanFunction } from "./spanFunction";

/** The whole period before that of the first visible date; none outside the calendar (ms:previousmonth). */
function previous(name: PeriodName): BindFunction {
    return spanFunction(name, ({ first }, period) => period(first, -1));
}

/** The whole period after that of the last visible date (ms:nextmonth). */
function next(name: PeriodName): BindFunction {
    return spanFunction(name, ({ last }, period) => period(last, 1));
}

export const NEIGHBOURS: FunctionLibrary = {
    PREVIOUSDAY: previous("DAY"),
    PREVIOUSMONTH: previous("MONTH"),
    PREVIOUSQUARTER: previous("QUARTER"),
    PREVIOUSYEAR: previous("YEAR"),
    NEXTDAY: next("DAY"),
    NEXTMONTH: next("MONTH"),
    NEXTQUARTER: next("QUARTER"),
    NEXTYEAR: next("YEAR"),
};
