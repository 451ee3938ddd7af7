import { addDays, addWorkingDays, type Day, firstOfMonth, workingDayUpTo } from "./day";

export interface Period {
    readonly id: string;
    readonly label: string;
    readonly start: Day;
    readonly end: Day;
    readonly opening: Day;
    readonly due: Day;
    /** The day on which the committee reads the reports. */
    readonly committee: Day;
    /** 1 for June 2024; the periods before it count down. */
    readonly rank: number;
}

/** The period in which the sample is read, May 2026: ranks count from June 2024, so that earlier periods have ranks below 1. */
export const LAST_RANK = 24;

const FIRST_YEAR = 2024;
const FIRST_MONTH = 6;
const DUE_DAY = 24;
const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/** The French name of a month, counted from 1; other numbers run into other years. */
export function monthName(month: number): string {
    return MONTHS[(((month - 1) % 12) + 12) % 12];
}

/** The month of a period, counted on from the January of the first year, so that it may be added to. */
export function monthOf(period: Period): number {
    return FIRST_MONTH + period.rank - 1;
}

function periodOf(rank: number): Period {
    const month = FIRST_MONTH + rank - 1;
    const start = firstOfMonth(FIRST_YEAR, month);
    const due = workingDayUpTo(addDays(start, DUE_DAY));
    return {
        id: start.slice(0, 7),
        label: `${monthName(month)} ${start.slice(0, 4)}`,
        start,
        end: addDays(firstOfMonth(FIRST_YEAR, month + 1), -1),
        opening: addWorkingDays(due, -3),
        due,
        committee: addWorkingDays(due, 2),
        rank,
    };
}

const periods = new Map<number, Period>();

/** The period of a rank: opening five working days and due date two working days before the committee. */
export function periodAt(rank: number): Period {
    const known = periods.get(rank);
    if (known) return known;
    const made = periodOf(rank);
    periods.set(rank, made);
    return made;
}
