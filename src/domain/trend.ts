import { isRated, RESET, StatusCode } from "./status";
import { foldWord, isBlank, plainNumber } from "./words";

/** 0 no trend can be told; 1 better; 2 same; 3 worse. */
export type TrendCode = number;

export const NO_TREND = 0;
export const BETTER = 1;
export const SAME = 2;
export const WORSE = 3;

export function trendBetween(previous: StatusCode, current: StatusCode): TrendCode {
    if (!isRated(previous) || !isRated(current)) return NO_TREND;
    return current < previous ? BETTER : current > previous ? WORSE : SAME;
}

/**
 * The trend of each period against the previous rated one, or the one so many ratings back, in period order. A period without
 * a rating is skipped over; a reset breaks the chain, because a rating on a new plan does not compare with one on the old plan.
 */
export function trendsAlong(statuses: ArrayLike<StatusCode>, back = 1): Uint8Array {
    const trends = new Uint8Array(statuses.length);
    let ratings: StatusCode[] = [];
    for (let at = 0; at < statuses.length; at += 1) {
        const status = statuses[at];
        if (isRated(status)) {
            if (ratings.length >= back) trends[at] = trendBetween(ratings[ratings.length - back], status);
            ratings.push(status);
        } else if (status === RESET) ratings = [];
    }
    return trends;
}

/** The place of the rating against which the trend at a place is told; undefined where there is none. */
export function trendBasisOf(statuses: ArrayLike<StatusCode>, at: number, back = 1): number | undefined {
    let left = back;
    for (let before = at - 1; before >= 0 && statuses[before] !== RESET; before -= 1) {
        if (isRated(statuses[before])) left -= 1;
        if (left === 0) return before;
    }
    return undefined;
}

const DECLARED: ReadonlyMap<string, TrendCode> = new Map([
    ...["improving", "improvement", "better", "up", "amelioration", "en amelioration", "hausse", "↗", "↑"].map((word): [string, TrendCode] => [word, BETTER]),
    ...["stable", "same", "unchanged", "steady", "flat", "→"].map((word): [string, TrendCode] => [word, SAME]),
    ...["degrading", "degradation", "worsening", "worse", "down", "en degradation", "baisse", "↘", "↓"].map((word): [string, TrendCode] => [word, WORSE]),
]);

/** A declared outlook: 1 or a word for improving, 0 for stable, -1 for degrading; anything else tells no trend. */
export function declaredTrend(value: unknown): TrendCode {
    if (isBlank(value)) return NO_TREND;
    const sign = plainNumber(value);
    if (sign !== undefined) return sign === 1 ? BETTER : sign === 0 ? SAME : sign === -1 ? WORSE : NO_TREND;
    return typeof value === "string" ? DECLARED.get(foldWord(value)) ?? NO_TREND : NO_TREND;
}
