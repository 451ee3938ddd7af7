import * as fc from "fast-check";
import { Series } from "../../../../src/domain/burn/series";

/** Nothing told at a place. */
export const NONE = NaN;

export function series(...values: readonly number[]): Series {
    return Float64Array.from(values);
}

/** A series of so many equal amounts. */
export function even(length: number, amount: number): Series {
    return new Float64Array(length).fill(amount);
}

/** Whole amounts, so that sums are exact; credits and untold places among them. */
export const anyAmount = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -500, max: 5000 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
export const anySeries = fc.array(anyAmount, { maxLength: 24 }).map((values) => series(...values));
export const toldSeries = fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1, maxLength: 24 }).map((values) => series(...values));

/** The local midnight that begins a day, in milliseconds. */
export function day(year: number, month: number, date: number): number {
    return new Date(year, month - 1, date).getTime();
}

/** The first instants after so many months of a year that begin with January. */
export function monthEnds(year: number, count: number): readonly number[] {
    return Array.from({ length: count }, (_, place) => day(year, place + 2, 1));
}

/** The same places told, with the same amounts to within floating dust. */
export function sameAmounts(one: Series, other: Series): boolean {
    return one.length === other.length && one.every((value, place) => Object.is(value, other[place]) || Math.abs(value - other[place]) <= 1e-9 * Math.max(1, Math.abs(value)));
}
