/** What sums of decimal amounts may miss by: relative to the greater of two values, far above their rounding, far below a cent in ten thousand. */
const DUST = 1e-9;

/** Whether a value is above another by more than floating dust; never with NaN. */
export function exceeds(value: number, limit: number): boolean {
    return value - limit > DUST * Math.max(Math.abs(value), Math.abs(limit));
}

/** Whether two values are apart by more than floating dust; never with NaN. */
export function differs(one: number, other: number): boolean {
    return exceeds(one, other) || exceeds(other, one);
}

/** The whole part below a value; what lacks no more than dust to the next whole number is that number. */
export function wholeBelow(value: number): number {
    return Math.floor(value + DUST * Math.max(1, Math.abs(value)));
}
