/** The middle of some values and their extremes, in the unit of the values. */
export interface Summary {
    readonly median: number;
    readonly min: number;
    readonly max: number;
    readonly runs: number;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((left, right) => left - right);

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export const median = (values: readonly number[]): number => {
    const sorted = ascending(values);
    const half = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
};

export const summarise = (values: readonly number[]): Summary | null =>
    values.length === 0
        ? null
        : { median: median(values), min: Math.min(...values), max: Math.max(...values), runs: values.length };

/** A quotient, or null where either side is unknown or the divisor is nothing. */
export const ratio = (dividend: number | null, divisor: number | null): number | null =>
    dividend === null || divisor === null || divisor <= 0 ? null : dividend / divisor;

export const sum = (left: number | null, right: number | null): number | null =>
    left === null || right === null ? null : left + right;

/** How much faster a time grows than what it depends on: 1 is proportional, less is better. */
export const growthShare = (times: readonly [number | null, number | null], sizes: readonly [number, number]): number | null =>
    ratio(ratio(times[1], times[0]), sizes[1] / sizes[0]);

export interface Named {
    readonly name: string;
    readonly value: number;
}

/** The smallest of some named values, or null of none. */
export const smallest = (values: readonly Named[]): Named | null =>
    values.reduce<Named | null>((least, each) => (least === null || each.value < least.value ? each : least), null);

/** A list turned so that each repetition starts with another contender. */
export const rotated = <Item>(items: readonly Item[], by: number): Item[] => {
    const start = items.length === 0 ? 0 : by % items.length;
    return [...items.slice(start), ...items.slice(0, start)];
};
