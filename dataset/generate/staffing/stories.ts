/** A person asked for more than they can give, month after month. */
export interface OverAllocation {
    readonly personId: string;
    /** The only projects on which the person works. */
    readonly projectIds: readonly string[];
    readonly firstRank: number;
    readonly months: number;
    /** Demand as a ratio to capacity. */
    readonly load: number;
}

/** Six months, four of them past, in which three projects of one programme count on the same developer. */
export const OVER_ALLOCATED: OverAllocation = {
    personId: "PER-MOD-T02", projectIds: ["PRJ-041", "PRJ-042", "PRJ-045"], firstRank: 21, months: 6, load: 1.36,
};
