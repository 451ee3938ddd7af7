import { holidayOn } from "./holidays";

/** A day as yyyy-mm-dd. */
export type Day = string;

const MILLISECONDS = 86_400_000;

export function addDays(day: Day, count: number): Day {
    return new Date(Date.parse(day) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** Whole days from one day to the other; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
    return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

/** Months are counted from 1; months beyond 12 run into the following years. */
export function firstOfMonth(year: number, month: number): Day {
    return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

export function isWorkingDay(day: Day): boolean {
    const weekday = new Date(day).getUTCDay();
    return weekday !== 0 && weekday !== 6 && holidayOn(day) === undefined;
}

/** The day itself when it is worked, else the nearest worked day before it. */
export function workingDayUpTo(day: Day): Day {
    return isWorkingDay(day) ? day : workingDayUpTo(addDays(day, -1));
}

/** The day itself when it is worked, else the nearest worked day after it. */
export function workingDayFrom(day: Day): Day {
    return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

export function addWorkingDays(day: Day, count: number): Day {
    const step = Math.sign(count);
    const settle = step < 0 ? workingDayUpTo : workingDayFrom;
    let moved = day;
    for (let left = Math.abs(count); left > 0; left -= 1) moved = settle(addDays(moved, step));
    return moved;
}

/** As French readers write it: 05/06/2026. */
export function frenchDay(day: Day): string {
    return day.split("-").reverse().join("/");
}
