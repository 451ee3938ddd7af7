import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { type PeriodName, spanFunction } from "./spanFunction";

/** From the start of the period of the last visible date to that date (ms:datesytd). */
function toDate(name: PeriodName): BindFunction {
    return spanFunction(name, ({ last }, period) => ({ first: period(last, 0).first, last }));
}

export const TO_DATE: FunctionLibrary = { DATESMTD: toDate("MONTH"), DATESQTD: toDate("QUARTER"), DATESYTD: toDate("YEAR") };
