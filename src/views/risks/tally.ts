import type { Register } from "./readRisks";

/** A sum of what is told; undefined where nothing is. */
export type Sum = number | undefined;

/** What the drawn risks come to, by cell and together, counted and added up in one pass. */
export interface Tally {
    /** By the index of a cell. */
    readonly counts: Uint32Array;
    readonly exposures: readonly Sum[];
    readonly above: number;
    /** Risks of which no exposure is told. */
    readonly silent: number;
    readonly low: Sum;
    readonly high: Sum;
    readonly overdue: Sum;
}

export function tallyOf({ columns: { cells, drawnIn, above, exposures: { value, low, high } }, numbers, drawn }: Register): Tally {
    const [counts, told, sums] = [new Uint32Array(cells.length), new Uint32Array(cells.length), new Float64Array(cells.length)];
    let [beyond, silent] = [0, 0];
    for (let at = 0; at < drawn.length; at += 1) {
        const row = drawn[at];
        const cell = drawnIn[row];
        const exposure = value[row];
        counts[cell] += 1;
        beyond += above[row];
        if (Number.isNaN(exposure)) silent += 1;
        else {
            told[cell] += 1;
            sums[cell] += exposure;
        }
    }
    return {
        counts, above: beyond, silent,
        exposures: Array.from(sums, (sum, cell) => told[cell] === 0 ? undefined : sum),
        low: sumOf(low, drawn), high: sumOf(high, drawn), overdue: sumOf(numbers.overdueActions?.numbers, drawn),
    };
}

/** Of the numbers of some rows those that are told. */
export function sumOf(numbers: Float64Array | undefined, rows: Int32Array): Sum {
    if (numbers === undefined) return undefined;
    let [sum, told] = [0, 0];
    for (let at = 0; at < rows.length; at += 1) {
        const number = numbers[rows[at]];
        if (Number.isNaN(number)) continue;
        sum += number;
        told += 1;
    }
    return told === 0 ? undefined : sum;
}

export function sumOfSums(sums: readonly Sum[]): Sum {
    const told = sums.filter((sum) => sum !== undefined);
    return told.length === 0 ? undefined : told.reduce((all, sum) => all + sum, 0);
}
