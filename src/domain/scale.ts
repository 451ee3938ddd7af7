import type { StatusCode } from "./status";
import { foldWord } from "./words";

/** One level of a scale. `label` is shown as it stands; without it, `labelKey` names a localised text. */
export interface ScaleLevel {
    readonly labelKey?: string;
    readonly label?: string;
    readonly words: readonly string[];
    readonly numbers: readonly number[];
}

/** Where one level of a score ends and the next begins, best level first. A limit itself belongs to the better level. */
export interface ScoreLimits {
    readonly limits: readonly number[];
    readonly highIsBest: boolean;
}

/** The author's own words for the states without a rating: how they are shown, and which values mean them, folded. */
export interface StateWords {
    readonly labels: ReadonlyMap<StatusCode, string>;
    readonly values: ReadonlyMap<string, StatusCode>;
}

/** An explicit status scale: 2 to 7 levels, best first; the rank of a level is its place, from 1. */
export interface StatusScale {
    readonly id: string;
    readonly levels: readonly ScaleLevel[];
    /** Of a scale whose status is a score. */
    readonly score?: ScoreLimits;
    readonly states?: StateWords;
}

export const FEWEST_LEVELS = 2;
export const MOST_LEVELS = 7;

/** Every word of the scale, folded, with the rank it stands for. */
export function wordRanks(scale: StatusScale): Map<string, StatusCode> {
    return new Map(scale.levels.flatMap((level, at) => level.words.map((word): [string, StatusCode] => [foldWord(word), at + 1])));
}

/** Every number of the scale with the rank it stands for. */
export function numberRanks(scale: StatusScale): Map<number, StatusCode> {
    return new Map(scale.levels.flatMap((level, at) => level.numbers.map((value): [number, StatusCode] => [value, at + 1])));
}

/** The rank of a score: the first level whose limit it reaches, else the last level. */
export function scoreRank({ limits, highIsBest }: ScoreLimits, score: number): StatusCode {
    const at = limits.findIndex((limit) => (highIsBest ? score >= limit : score <= limit));
    return at < 0 ? limits.length + 1 : at + 1;
}
