import { randomOf } from "../random";
import type { Risk } from "./risk";
import { type ScaleRank, STANDARD } from "./scale";

const TEN_THOUSAND = 10_000;

function inside({ lower, upper }: ScaleRank, part: number): number {
    return lower + (upper - lower) * part;
}

/** Money of a rank of impact, told to the nearest ten thousand euros but never outside the rank. */
export function impactEur(risk: Risk, rank: number): number | undefined {
    if (risk.inRank === undefined) return undefined;
    const { lower, upper } = STANDARD.impact[rank - 1];
    // Severe impacts are mostly at the low end of their wide rank.
    const eur = inside(STANDARD.impact[rank - 1], risk.inRank ** 2);
    return Math.min(upper, Math.max(lower, Math.round(eur / TEN_THOUSAND) * TEN_THOUSAND));
}

/** Probability of a rank of likelihood, in hundredths. */
export function probability(risk: Risk, rank: number): number | undefined {
    if (risk.inRank === undefined) return undefined;
    return Math.round(inside(STANDARD.likelihood[rank - 1], risk.inRank) * 100) / 100;
}

/** What a risk cost once it occurred: told by its story, or around what was estimated. */
export function realImpactEur(risk: Risk, estimated: number | undefined): number {
    if (risk.realImpactEur !== undefined) return risk.realImpactEur;
    const ratio = randomOf(`real impact ${risk.id}`).between(50, 170) / 100;
    return Math.round(((estimated ?? 100_000) * ratio) / 1000) * 1000;
}
