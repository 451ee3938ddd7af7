import { EXEMPT, isRated, NOT_RATED, NOTHING, StatusCode, WORST_RANK } from "./status";

/**
 * worst: the worst rating below; mean: the weighted mean rank, halves to the worse; median: the rating in the middle, of two the
 * worse; share: the worst rank that a given share of the rated members reach or fall below; declared: what was declared for the
 * row itself.
 */
export type RollUpRule = "worst" | "mean" | "median" | "share" | "declared";

/** What is known of the members below one cell. Weights are in the unit of the weight field (EUR, person-days) or 1 each. */
export interface Members {
    readonly worst: StatusCode;
    readonly weight: number;
    readonly weightedRank: number;
    /** Rated members by rank, each once; read by the rules of the median and of the share. */
    readonly ranks: ArrayLike<number>;
    /** The one state that all members without a rating share, NOT_RATED when they differ, NOTHING when there is none. */
    readonly state: StatusCode;
}

/**
 * The status of a rolled-up cell. Blank is not zero and not green: without a rated member it is a state.
 * @param share of the rated members, above 0 to 1; read by the rule of the share
 */
export function rollUp(rule: RollUpRule, members: Members, declared: StatusCode, share: number): StatusCode {
    if (rule === "declared") return declared === NOTHING ? NOT_RATED : declared;
    if (members.worst === NOTHING) return members.state;
    if (rule === "worst") return members.worst;
    if (rule === "median") return rankOfShare(members.ranks, 0.5);
    if (rule === "share") return rankOfShare(members.ranks, share);
    return members.weight > 0 ? roundToWorse(members.weightedRank / members.weight) : NOT_RATED;
}

/** The state of several members without a rating taken together. */
export function sharedState(one: StatusCode, other: StatusCode): StatusCode {
    if (one === NOTHING || one === other) return other;
    return other === NOTHING ? one : NOT_RATED;
}

/** Several reports for one project and column: the worst rating counts, then any state. */
export function worseOf(one: StatusCode, other: StatusCode): StatusCode {
    if (isRated(one)) return isRated(other) ? Math.max(one, other) : one;
    return isRated(other) ? other : sharedState(one, other);
}

/** Whether a member counts in the coverage ("12 of 15 rated"): an exempt one is not asked for a rating. */
export function isExpected(status: StatusCode): boolean {
    return status !== NOTHING && status !== EXEMPT;
}

/** The worst rank that at least a share of the members reach or fall below. */
function rankOfShare(ranks: ArrayLike<number>, share: number): StatusCode {
    let total = 0;
    for (let rank = 1; rank <= WORST_RANK; rank += 1) total += ranks[rank];
    let reached = 0;
    for (let rank = WORST_RANK; rank > 1; rank -= 1) {
        reached += ranks[rank];
        // 0.07 times 100 is a little more than 7 in binary.
        if (reached > 0 && reached >= share * total - 1e-9) return rank;
    }
    return 1;
}

// 2.4999999 from summing thirds and tenths must not fall on the other side of a half than 2.5.
function roundToWorse(mean: number): StatusCode {
    return Math.floor(mean + 0.5 + 1e-9);
}
