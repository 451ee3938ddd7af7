import { DaxValueError } from "../../../../scalar/error";

/** Whether the least and the greatest value stand at 0 and 1, or inside them. */
export type PercentileKind = "INC" | "EXC";

/** The place among n sorted values, counted from 0. */
const PLACES: Readonly<Record<PercentileKind, (k: number, count: number) => number>> = {
    INC: (k, count) => k * (count - 1),
    EXC: (k, count) => k * (count + 1) - 1,
};

/**
 * Linear between neighbours; BLANK for no values, and k BLANK is 0.
 * @throws DaxValueError EVALUATION for a k that the values do not reach: below 0 or above 1, or for EXC too near to them
 */
export function percentile(numbers: readonly number[], k: number | null, kind: PercentileKind): number | null {
    const wanted = k ?? 0;
    if (!(wanted >= 0 && wanted <= 1)) throw new DaxValueError("EVALUATION", `A percentile is asked for at ${wanted}: k lies between 0 and 1.`);
    if (numbers.length === 0) return null;
    const place = PLACES[kind](wanted, numbers.length);
    if (place < 0 || place > numbers.length - 1) {
        throw new DaxValueError("EVALUATION", `${numbers.length} values reach no percentile at ${wanted} without their ends: take the form .INC.`);
    }
    const sorted = [...numbers].sort((a, b) => a - b);
    const low = Math.floor(place);
    const fraction = place - low;
    return fraction === 0 ? sorted[low] : sorted[low] + fraction * (sorted[low + 1] - sorted[low]);
}
