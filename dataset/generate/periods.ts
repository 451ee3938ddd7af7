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
    /** 1 for the oldest. */
    readonly rank: number;
}

export const PERIOD_COUNT = 24;
export const LAST_RANK = PERIOD_COUNT;

const FIRST_YEAR = 2024;
const FIRST_MONTH = 6;
const DUE_DAY = 24;
const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/** The French name of a month, counted from 1 and beyond 12. */
export function monthName(month: number): string {
    return MONTHS[(month - 1) % 12];
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

/** 24 months up to May 2026: opening five working days and due date two working days before the committee. */
export const PERIODS: readonly Period[] = Array.from({ length: PERIOD_COUNT }, (_, at) => periodOf(at + 1));

export function periodAt(rank: number): Period {
    return PERIODS[rank - 1];
}
