import { addDays, type Day, daysBetween, isWorkingDay } from "../../dataset/generate/day";
import { holidayOn } from "../../dataset/generate/holidays";

const THURSDAY = 4;
const MONTHS = 12;

function weekday(day: Day): number {
    return new Date(day).getUTCDay() || 7;
}

/** The Thursday of the week of a day: its year is the year of the week. */
function thursdayOf(day: Day): Day {
    return addDays(day, THURSDAY - weekday(day));
}

function isoWeek(thursday: Day): number {
    return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** A fiscal year bears the name of the calendar year in which it ends. */
function fiscalYear(year: number, month: number, startMonth: number): number {
    return startMonth > 1 && month >= startMonth ? year + 1 : year;
}

function calendarRow(date: Day, startMonth: number, closedThrough: Day): Readonly<Record<string, string>> {
    const [year, month, thursday] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), thursdayOf(date)];
    return {
        date,
        year: String(year),
        quarter: `${year}-Q${Math.ceil(month / 3)}`,
        month: `${date.slice(0, 7)}-01`,
        month_key: String(year * 100 + month),
        iso_year: thursday.slice(0, 4),
        iso_week: String(isoWeek(thursday)),
        day_of_week: String(weekday(date)),
        is_working_day: String(isWorkingDay(date)),
        holiday: holidayOn(date) ?? "",
        fiscal_year: String(fiscalYear(year, month, startMonth)),
        fiscal_period: String(((month - startMonth + MONTHS) % MONTHS) + 1),
        is_closed_month: String(date <= closedThrough),
    };
}

/** One row a day, both ends included; `startMonth` is the month, from 1 to 12, in which the fiscal year starts. */
export function calendarRows(
    [first, last]: readonly [Day, Day], startMonth: number, closedThrough: Day,
): readonly Readonly<Record<string, string>>[] {
    return Array.from({ length: daysBetween(first, last) + 1 }, (_, days) => calendarRow(addDays(first, days), startMonth, closedThrough));
}
