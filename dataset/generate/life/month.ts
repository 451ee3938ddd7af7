import { addDays, type Day, firstOfMonth } from "../day";
import { type Period, periodAt } from "../periods";

/** Months counted since year 0, so that they can be added to and compared. */
export type Month = number;

const MONTHS = 12;

export function monthOfDay(day: Day): Month {
    return Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;
}

export function firstDayOf(month: Month): Day {
    return firstOfMonth(Math.floor(month / MONTHS), (month % MONTHS) + 1);
}

export function lastDayOf(month: Month): Day {
    return addDays(firstDayOf(month + 1), -1);
}

/** From 1 to 12. */
export function monthOfYear(month: Month): number {
    return (month % MONTHS) + 1;
}

export function monthOfRank(rank: number): Month {
    const period: Period = periodAt(rank);
    return monthOfDay(period.start);
}

/** Every month from one to the other, both included. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
