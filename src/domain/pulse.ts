import { StatusCode, UNKNOWN } from "./status";

/** How a portfolio stands in one period or dimension. Each project counts once. */
export interface Pulse {
    /** Projects by status code. */
    readonly counts: Uint32Array;
    /** The weather index, 0 (all worst) to 100 (all best): the weighted mean score of the rated projects; undefined without any. */
    readonly index: number | undefined;
}

/** What is told by status code has so many places. */
export const STATUS_PLACES = UNKNOWN + 1;

/** The score of a rank: 100 for the best, 0 for the worst, in whole points between; on four levels 100, 67, 33, 0. */
export function scoreOf(rank: StatusCode, levelCount: number): number {
    return Math.round(100 * (levelCount - rank) / (levelCount - 1));
}

/**
 * @param statuses one a project
 * @param weightOf the weight of a project in the index, in the unit of the weight field or 1; 0 leaves it out of the index
 */
export function pulseOf(statuses: ArrayLike<StatusCode>, weightOf: (project: number) => number, levelCount: number): Pulse {
    const counts = new Uint32Array(STATUS_PLACES);
    const weights = new Float64Array(STATUS_PLACES);
    for (let project = 0; project < statuses.length; project += 1) {
        counts[statuses[project]] += 1;
        weights[statuses[project]] += weightOf(project);
    }
    return { counts, index: indexOf(weights, levelCount) };
}

/** @param weights the weight of the projects of each status */
function indexOf(weights: Float64Array, levelCount: number): number | undefined {
    let [weight, score] = [0, 0];
    for (let rank = 1; rank <= levelCount; rank += 1) {
        weight += weights[rank];
        score += weights[rank] * scoreOf(rank, levelCount);
    }
    return weight > 0 ? score / weight : undefined;
}
