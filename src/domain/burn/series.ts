/** Amounts in the unit of their field by place on the time axis; NaN where nothing is told, which is not zero. */
export type Series = Float64Array;

/** Whether a field tells amounts since the beginning or amounts of each period. */
export type AmountInput = "cumulative" | "periodic";

export function isTold(value: number): boolean {
    return !Number.isNaN(value);
}

/** The place of the first told amount, -1 without one. */
export function firstTold(values: Series): number {
    let place = 0;
    while (place < values.length && !isTold(values[place])) place += 1;
    return place < values.length ? place : -1;
}

/** The place of the last told amount at or before a place, -1 without one. */
export function lastTold(values: Series, upTo = values.length - 1): number {
    let place = Math.min(upTo, values.length - 1);
    while (place >= 0 && !isTold(values[place])) place -= 1;
    return Math.max(place, -1);
}

/** The last amount told at or before a place: the level at which a cumulative series stands there. */
export function levelAt(values: Series, place: number, otherwise: number): number {
    const last = lastTold(values, place);
    return last < 0 ? otherwise : values[last];
}

/** Amounts since the beginning: at each told place the sum of all told up to it. */
export function cumulated(values: Series, input: AmountInput): Series {
    if (input === "cumulative") return values;
    const sums = new Float64Array(values.length);
    let sum = 0;
    for (let place = 0; place < values.length; place += 1) {
        if (isTold(values[place])) sum += values[place];
        sums[place] = isTold(values[place]) ? sum : NaN;
    }
    return sums;
}

/**
 * Amounts of each period. Of a cumulative series, the difference to the place before, not told where either is not. The first told
 * place after untold ones is its own amount, because the money began there; at place 0 the opening balance is unknown.
 */
export function perPeriod(values: Series, input: AmountInput): Series {
    if (input === "periodic") return values;
    const amounts = new Float64Array(values.length).fill(NaN);
    const first = firstTold(values);
    if (first > 0) amounts[first] = values[first];
    // A difference with NaN is NaN.
    for (let place = Math.max(first, 0) + 1; place < values.length; place += 1) amounts[place] = values[place] - values[place - 1];
    return amounts;
}

/** Each untold place between the first told one and `to`, itself included, takes the last told amount; all else stays as it is. */
export function carried(values: Series, to: number): Series {
    const filled = values.slice();
    const end = Math.min(to, values.length - 1);
    for (let place = 1; place <= end; place += 1) if (!isTold(filled[place])) filled[place] = filled[place - 1];
    return filled;
}

/** The sum by place of the amounts that are told; not told where none is. */
export function addedUp(all: readonly Series[], length: number): Series {
    const sums = new Float64Array(length).fill(NaN);
    for (const values of all) {
        const end = Math.min(length, values.length);
        for (let place = 0; place < end; place += 1) {
            const value = values[place];
            if (isTold(value)) sums[place] = isTold(sums[place]) ? sums[place] + value : value;
        }
    }
    return sums;
}
