import { isExpected } from "./rollUp";
import { DRAFT, isRated, MISSING, StatusCode } from "./status";

/** How the projects of one period or dimension divide, in projects. Exempt ones are not asked and not counted. */
export interface Division {
    /** Projects with a rating that is not stale, by rank, best first. */
    readonly levels: readonly number[];
    readonly stale: number;
    /** Projects that should have a rating and have none. */
    readonly unrated: number;
    /** All of these together. */
    readonly expected: number;
    /** The share of the expected reports that came in, 0 to 1: neither missing nor drafts. Undefined where none is expected. */
    readonly collected: number | undefined;
}

/**
 * @param counts projects by status code
 * @param stale of these, by status code, the ones of which every rating is stale
 */
export function divide(counts: ArrayLike<number>, stale: ArrayLike<number>, levelCount: number): Division {
    const levels = Array.from({ length: levelCount }, (_, at) => counts[at + 1] - stale[at + 1]);
    const [expected, rated, allStale] = [sumOf(counts, isExpected), sumOf(counts, isRated), sumOf(stale, isRated)];
    const uncollected = counts[MISSING] + counts[DRAFT];
    return { levels, stale: allStale, unrated: expected - rated, expected, collected: expected === 0 ? undefined : (expected - uncollected) / expected };
}

/** The share of each level among the ratings that are not stale, 0 to 1, best first; undefined without any. */
export function sharesOf({ levels }: Division): readonly number[] | undefined {
    const rated = levels.reduce((one, other) => one + other, 0);
    return rated === 0 ? undefined : levels.map((count) => count / rated);
}

/** A share in whole percent, where only what is whole reads 100 and only what is nothing reads 0. */
export function wholePercent(share: number): number {
    const rounded = Math.round(share * 100);
    return share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
}

function sumOf(counts: ArrayLike<number>, belongs: (status: StatusCode) => boolean): number {
    return Array.from(counts).reduce((sum, count, status) => sum + (belongs(status) ? count : 0), 0);
}
