import type { FunctionLibrary } from "../../../../bind/definition";
import { dateOf } from "../../../../scalar/date/dateOf";
import { edate, eomonth } from "../../../../scalar/date/monthShift";
import { day, hour, minute, month, quarter, second, time, year } from "../../../../scalar/date/parts";
import { weekday, weekNumber } from "../../../../scalar/date/week";
import { yearfrac } from "../../../../scalar/date/yearfrac";
import { DATE, NUMBER, OPTIONAL_COUNT } from "../arguments";
import { ofOne, ofThree, ofTwo, type Traits } from "../scalarFunction";

const WHOLE: Traits = { type: "int64" };
const MADE: Traits = { type: "dateTime" };

/** Dates from numbers, and numbers from dates. BLANK is 0, so as a date 1899-12-30. ms:date, ms:year, ms:eomonth, ms:weekday, … */
export const DATE_PARTS: FunctionLibrary = {
    YEAR: ofOne(DATE, WHOLE, year),
    QUARTER: ofOne(DATE, WHOLE, quarter),
    MONTH: ofOne(DATE, WHOLE, month),
    DAY: ofOne(DATE, WHOLE, day),
    HOUR: ofOne(DATE, WHOLE, hour),
    MINUTE: ofOne(DATE, WHOLE, minute),
    SECOND: ofOne(DATE, WHOLE, second),
    WEEKDAY: ofTwo(DATE, OPTIONAL_COUNT, WHOLE, weekday),
    WEEKNUM: ofTwo(DATE, OPTIONAL_COUNT, WHOLE, weekNumber),
    DATE: ofThree([NUMBER, NUMBER, NUMBER], MADE, dateOf),
    TIME: ofThree([NUMBER, NUMBER, NUMBER], MADE, time),
    EOMONTH: ofTwo(DATE, NUMBER, MADE, eomonth),
    EDATE: ofTwo(DATE, NUMBER, MADE, edate),
    YEARFRAC: ofThree([DATE, DATE, OPTIONAL_COUNT], { type: "double" }, yearfrac),
};
