import { LAST_RANK, type Period, periodAt } from "./periods";

/** How far back the sample goes; it always ends with the same period. */
export interface Horizon {
    /** Rank of the oldest month for which earned value is told. */
    readonly firstRank: number;
    /** Rank of the first campaign: weather, forecasts, milestones and risks are collected from then on. */
    readonly firstReportRank: number;
}

export const USUAL_MONTHS = 36;
/** The office collects nothing in the first year: it was set up at its end. */
const MONTHS_BEFORE_COLLECTION = 12;

/** The horizon of so many months, at least 1. */
export function horizonOf(months: number): Horizon {
    const firstRank = LAST_RANK - months + 1;
    return { firstRank, firstReportRank: Math.min(LAST_RANK, months > MONTHS_BEFORE_COLLECTION ? firstRank + MONTHS_BEFORE_COLLECTION : firstRank) };
}

export const USUAL_HORIZON = horizonOf(USUAL_MONTHS);

/** The reporting periods, oldest first. */
export function periodsOf({ firstReportRank }: Horizon): readonly Period[] {
    return Array.from({ length: LAST_RANK - firstReportRank + 1 }, (_, at) => periodAt(firstReportRank + at));
}
