import type { Binder } from "../../../bind/binder";
import { datePatterns } from "../../../scalar/cultureDate";
import { datePartsOf, serialOf } from "../../../scalar/date/serial";
import type { Expression } from "../../../syntax/ast";

/** The last day of a year that may start on any day. */
export interface YearEnd {
    /** 1 to 12. */
    readonly month: number;
    readonly day: number;
}

export const CALENDAR_YEAR_END: YearEnd = { month: 12, day: 31 };

const MONTH_AND_DAY = /^\s*(\d{1,2})[-/](\d{1,2})(?:[-/]\d{4})?\s*$/;
const ISO = /^\s*\d{4}-(\d{1,2})-(\d{1,2})\s*$/;

/** Undefined for a day that no year has. */
function existing(month: number, day: number): YearEnd | undefined {
    const leapYear = 2000;
    const found = datePartsOf(serialOf(leapYear, month, day));
    return found.month === month && found.day === day ? { month, day } : undefined;
}

function isMonthFirst(culture: string): boolean {
    const { shortDate } = datePatterns(culture);
    return shortDate.indexOf("m") < shortDate.indexOf("d");
}

/** The only reading that is a date, or that of a culture that writes the month first. */
function read(text: string, culture: string): YearEnd | "ambiguous" | undefined {
    const iso = ISO.exec(text);
    if (iso !== null) return existing(Number(iso[1]), Number(iso[2]));
    const parts = MONTH_AND_DAY.exec(text);
    if (parts === null) return undefined;
    const [one, other] = parts.slice(1).map(Number);
    const monthFirst = existing(one, other);
    const dayFirst = existing(other, one);
    if (monthFirst === undefined || dayFirst === undefined || one === other) return monthFirst ?? dayFirst;
    return isMonthFirst(culture) ? monthFirst : "ambiguous";
}

/** The text of a month and a day, such as "6-30"; a year in it is ignored (ms:datesytd). Without one the year ends on 31 December. */
export function yearEndOf(binder: Binder, expression: Expression | undefined): YearEnd {
    if (expression === undefined) return CALENDAR_YEAR_END;
    const { at } = expression;
    if (expression.kind !== "text") return binder.fail("ARGUMENT", at, "The end of the year is a text in quotes: write month and day, such as \"6-30\".");
    const end = read(expression.value, binder.engine.model.culture);
    if (end === undefined) {
        return binder.fail("UNSUPPORTED", at, `"${expression.value}" is not understood as the end of a year: write month and day, such as "6-30".`);
    }
    if (end === "ambiguous") {
        return binder.fail("UNSUPPORTED", at, `"${expression.value}" may be one day or another: write it with a year, such as "2024-06-05".`);
    }
    if (end.month === 2 && end.day > 27) {
        return binder.fail("UNSUPPORTED", at, "A year that ends with February is not supported, as leap years differ: use DATESBETWEEN.");
    }
    return end;
}
