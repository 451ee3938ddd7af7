import { toldOf } from "../../domain/risks/summary";
import { once } from "../../domain/once";
import type { Risk } from "./risk";

/** Risks in an order. Putting thousands in order takes longer than all else of a picture, and a list shows but its first ones. */
export interface Ranking {
    readonly count: number;
    readonly at: (place: number) => Risk | undefined;
    readonly between: (first: number, end: number) => readonly Risk[];
    readonly all: () => readonly Risk[];
}

export function rankingOf(risks: readonly Risk[]): Ranking {
    return { count: risks.length, at: (place) => risks[place], between: (first, end) => risks.slice(first, end), all: () => risks };
}

/** What rows weigh, NaN where they weigh nothing. */
export interface Weights {
    readonly weights: Float64Array;
    /** From the least to the greatest, then NaN. Numbers alone are sorted by the engine itself. */
    readonly ascending: () => Float64Array;
}

/** How the drawn rows are put in order: the heaviest first, those without a weight last, and by the comparison, which knows the weights, where they are alike. */
export interface Order {
    readonly weights: () => Weights;
    readonly compare: (one: number, other: number) => number;
}

export function weighed(weights: Float64Array): Weights {
    return { weights, ascending: once(() => weights.slice().sort()) };
}

/** More than most lists show at once. */
const FEWEST = 100;

/** The heaviest rows are found and put in order as far as somebody asks for them. */
export function rankingBy({ weights, compare }: Order, rows: Int32Array, riskAt: (row: number) => Risk): Ranking {
    const count = rows.length;
    let known: readonly Risk[] = [];

    const upTo = (end: number): readonly Risk[] => {
        if (known.length >= Math.min(end, count)) return known;
        const wanted = Math.max(FEWEST, 2 * end);
        const chosen = wanted < count ? heaviest(rows, weights(), wanted) : Array.from(rows);
        known = chosen.sort(compare).map(riskAt);
        return known;
    };
    const between = (first: number, end: number): readonly Risk[] => upTo(end).slice(first, end);
    return { count, between, at: (place) => between(place, place + 1)[0], all: () => upTo(count) };
}

/** What a column tells of some rows. */
export function columnOf(numbers: Float64Array, rows: Int32Array): Float64Array {
    if (rows.length === numbers.length) return numbers;
    const some = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) some[at] = numbers[rows[at]];
    return some;
}

/** The so many heaviest rows, and those that weigh as much as the last of them. */
function heaviest(rows: Int32Array, { weights, ascending }: Weights, count: number): number[] {
    const sorted = ascending();
    const told = toldOf(sorted);
    if (told < count) return Array.from(rows);
    const least = sorted[told - count];
    const chosen: number[] = [];
    for (let at = 0; at < rows.length; at += 1) if (weights[at] >= least) chosen.push(rows[at]);
    return chosen;
}
