import { addDays, type Day, daysBetween, isWorkingDay } from "../day";
import { holidayOn } from "../holidays";
import type { Horizon } from "../horizon";
import type { Batch, Line } from "../line";
import { periodAt } from "../periods";
import { LAST_CLOSED_DAY, TODAY } from "../today";

/** Years before the horizon in which its projects may have started, and years after it in which they may end. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 2;
const THURSDAY = 4;
const MONTHS = 12;

function weekday(day: Day): number {
    return new Date(day).getUTCDay() || 7;
}

/** The week of a day belongs to the year of its Thursday. */
function isoWeek(day: Day): { readonly year: number; readonly week: number } {
    const thursday = addDays(day, THURSDAY - weekday(day));
    const year = Number(thursday.slice(0, 4));
    return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** The fiscal year is named after the calendar year in which it ends. */
function fiscal(year: number, month: number, start: number): { readonly year: number; readonly period: number } {
    const period = ((month - start + MONTHS) % MONTHS) + 1;
    return { year: start > 1 && month >= start ? year + 1 : year, period };
}

function calendarLine(date: Day, fiscalStart: number): Line {
    const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
    const { year: isoYear, week } = isoWeek(date);
    const exercise = fiscal(year, month, fiscalStart);
    return {
        date, year: String(year), quarter: `${year}-Q${Math.ceil(month / 3)}`, month: `${date.slice(0, 8)}01`,
        month_key: String(year * 100 + month), iso_year: String(isoYear), iso_week: String(week), day_of_week: String(weekday(date)),
        is_working_day: String(isWorkingDay(date)), holiday: holidayOn(date) ?? "",
        fiscal_year: String(exercise.year), fiscal_period: String(exercise.period), is_closed_month: String(date <= LAST_CLOSED_DAY),
    };
}

/** Whole years, so that a date table can be marked as such; `fiscalStart` is the month from 1 to 12 in which the fiscal year starts. */
export function calendarBatch(horizon: Horizon, fiscalStart: number): Batch {
    const first = Number(periodAt(horizon.firstRank).start.slice(0, 4)) - YEARS_BEFORE;
    const last = Number(TODAY.slice(0, 4)) + YEARS_AFTER;
    const lines: Line[] = [];
    for (let day: Day = `${first}-01-01`; day < `${last + 1}-01-01`; day = addDays(day, 1)) lines.push(calendarLine(day, fiscalStart));
    return { table: "calendar", lines };
}
