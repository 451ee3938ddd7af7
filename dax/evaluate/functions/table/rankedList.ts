import type { Binder } from "../../../bind/binder";
import { guarded } from "../../../bind/guard";
import { compare } from "../../../scalar/compare";
import type { Position } from "../../../syntax/position";
import type { Value } from "../../../value";
import type { Direction } from "./direction";
import { valueKey } from "./rowKeys";

/** Values among which others are ranked, again and again. */
export interface RankedList {
    readonly values: readonly Value[];
    /** Ascending, where all values are numbers. */
    readonly sorted: Float64Array | undefined;
    /** The same without repetition. */
    readonly distinct: Float64Array | undefined;
}

function isOrdered(value: Value): value is number {
    return typeof value === "number" && !Number.isNaN(value);
}

export function rankedList(values: readonly Value[]): RankedList {
    const numbers = values.filter(isOrdered);
    if (numbers.length < values.length) return { values, sorted: undefined, distinct: undefined };
    const sorted = Float64Array.from(numbers).sort();
    return { values, sorted, distinct: sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]) };
}

/** How many of the sorted values are less than the value, or with `orEqual` not more. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
        else high = middle;
    }
    return low;
}

function countAhead(binder: Binder, at: Position, values: readonly Value[], value: Value, direction: Direction, isDense: boolean): number {
    const { collation } = binder.engine.model;
    const before = guarded(binder, at, () => values.filter((other) => compare(other, value, collation) * direction < 0));
    return isDense ? new Set(before.map((other) => valueKey(binder, other))).size : before.length;
}

/** 1 and the values that stand before the one that is ranked, or with `isDense` the distinct ones. */
export function rankIn(binder: Binder, at: Position, list: RankedList, value: Value, direction: Direction, isDense: boolean): number {
    const numbers = isDense ? list.distinct : list.sorted;
    if (numbers === undefined || !isOrdered(value)) return 1 + countAhead(binder, at, list.values, value, direction, isDense);
    return 1 + (direction > 0 ? countBelow(numbers, value, false) : numbers.length - countBelow(numbers, value, true));
}
