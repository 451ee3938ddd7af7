import { worseOf } from "./rollUp";
import { isRated, StatusCode, UNKNOWN } from "./status";

/** How a portfolio stands in one period or dimension. Each project counts once. */
export interface Pulse {
    /** Projects by status code. */
    readonly counts: Uint32Array;
    /** Rated projects of which every rating is stale; they are among the counts. */
    readonly stale: number;
    /** The weather index, 0 (all worst) to 100 (all best): the weighted mean score of the rated projects; undefined without any. */
    readonly index: number | undefined;
}

/** What one project reported. */
export interface ProjectStatus {
    readonly status: StatusCode;
    /** In the unit of the weight field, or 1. */
    readonly weight: number;
    readonly isStale: boolean;
}

/** The score of a rank: 100 for the best, 0 for the worst, in whole points between; on four levels 100, 67, 33, 0. */
export function scoreOf(rank: StatusCode, levelCount: number): number {
    return Math.round(100 * (levelCount - rank) / (levelCount - 1));
}

/** @param countsStale whether a stale rating counts in the index, as it does in a roll-up */
export function pulseOf(projects: Iterable<ProjectStatus>, levelCount: number, countsStale: boolean): Pulse {
    const counts = new Uint32Array(UNKNOWN + 1);
    let [stale, weights, scores] = [0, 0, 0];
    for (const { status, weight, isStale } of projects) {
        counts[status] += 1;
        if (!isRated(status)) continue;
        if (isStale) stale += 1;
        if (isStale && !countsStale) continue;
        weights += weight;
        scores += weight * scoreOf(status, levelCount);
    }
    return { counts, stale, index: weights > 0 ? scores / weights : undefined };
}

/** Several reports of one project taken together: the worst rating counts, and one fresh rating makes it fresh. */
export function together(one: ProjectStatus | undefined, other: ProjectStatus): ProjectStatus {
    if (one === undefined) return other;
    const status = worseOf(one.status, other.status);
    const isFresh = [one, other].some((each) => isRated(each.status) && !each.isStale);
    return { status, weight: one.weight, isStale: isRated(status) && !isFresh };
}
