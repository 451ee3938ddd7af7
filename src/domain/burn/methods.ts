import { exceeds } from "./dust";
import { levelAt, Series } from "./series";

/** Estimates at completion: re-estimated (E11), variance so far not to recur (E08), cost index (E09), cost and schedule indices (E10). */
export const EAC_METHODS = ["bottomUp", "atBudget", "cpi", "cpiSpi"] as const;
export type EacMethod = (typeof EAC_METHODS)[number];

/** Amounts since the beginning as they stand at the closing; undefined where not told. */
export interface Position {
    /** The budget at completion. */
    readonly budget: number | undefined;
    readonly actual: number | undefined;
    readonly earned: number | undefined;
    readonly planned: number | undefined;
    readonly landing: number | undefined;
    /** The whole plan is due at the closing: SPI then tends to 1 even when late, and says nothing. */
    readonly planEnded: boolean;
}

/** CPI (E06), a ratio: earned value for one unit spent. */
export function costIndex({ earned, actual }: Pick<Position, "earned" | "actual">): number | undefined {
    return ratio(earned, actual);
}

/** SPI (E07), a ratio: earned value for one unit planned; undefined once the plan has ended. */
export function scheduleIndex({ earned, planned, planEnded }: Pick<Position, "earned" | "planned" | "planEnded">): number | undefined {
    return planEnded ? undefined : ratio(earned, planned);
}

/** The estimate at completion of each method; undefined where an input or an index is, and on an index of 0 or less. */
export function eacMethods(position: Position): Readonly<Record<EacMethod, number | undefined>> {
    const cost = positive(costIndex(position));
    const schedule = positive(scheduleIndex(position));
    return {
        bottomUp: position.landing,
        atBudget: estimate(position, 1),
        cpi: cost === undefined || position.budget === undefined ? undefined : position.budget / cost,
        cpiSpi: cost === undefined || schedule === undefined ? undefined : estimate(position, cost * schedule),
    };
}

/** What is spent, and what is left to earn at a performance. */
function estimate({ budget, actual, earned }: Position, performance: number): number | undefined {
    if (budget === undefined || actual === undefined || earned === undefined) return undefined;
    return actual + (budget - earned) / performance;
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
    return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

function positive(index: number | undefined): number | undefined {
    return index !== undefined && index > 0 ? index : undefined;
}

export interface MethodsRange {
    readonly low: number;
    readonly high: number;
    /** How many methods tell an estimate. */
    readonly count: number;
}

/** From the least to the greatest estimate: the range of the methods, no confidence interval. Undefined with fewer than two of them. */
export function methodsRange(eacs: Readonly<Record<EacMethod, number | undefined>>): MethodsRange | undefined {
    const told = EAC_METHODS.map((method) => eacs[method]).filter((eac) => eac !== undefined);
    return told.length < 2 ? undefined : { low: Math.min(...told), high: Math.max(...told), count: told.length };
}

export interface ConeInput {
    /** A cumulative series, as the forecast with the actuals in it, or else the plan: what is left is spread as it is. */
    readonly profile: Series | undefined;
    readonly closing: number;
    /** The place at which the estimates are reached. */
    readonly end: number;
    readonly actual: number;
    readonly low: number;
    readonly high: number;
    readonly length: number;
}

/**
 * The lower and the upper curve from the actual at the closing to two estimates at the end, in the shape of the profile, or straight
 * where the profile tells no rise between them. Not told before the closing and beyond the end.
 */
export function coneCurves(input: ConeInput): { readonly low: Series; readonly high: Series } {
    const shareAt = shareOf(input);
    const low = new Float64Array(input.length).fill(NaN);
    const high = new Float64Array(input.length).fill(NaN);
    const last = Math.min(input.end, input.length - 1);
    for (let place = Math.max(input.closing, 0); place <= last; place += 1) {
        const share = shareAt(place);
        low[place] = between(input.actual, input.low, share);
        high[place] = between(input.actual, input.high, share);
    }
    return { low, high };
}

/** The share of what is left at the closing that is spent at a place, 0 to 1. */
function shareOf({ profile, closing, end, actual }: ConeInput): (place: number) => number {
    const from = profile === undefined ? NaN : levelAt(profile, closing, actual);
    const to = profile === undefined ? NaN : levelAt(profile, end, NaN);
    return (place) => {
        if (place <= closing) return 0;
        if (profile === undefined || !exceeds(to, from)) return (place - closing) / (end - closing);
        // A credit may take a profile below its start or above its end: the two curves would cross there.
        return Math.min(1, Math.max(0, (levelAt(profile, place, from) - from) / (to - from)));
    };
}

/** Exact at both ends, and never falling with `to`, rounding included. */
function between(from: number, to: number, share: number): number {
    return from * (1 - share) + to * share;
}
