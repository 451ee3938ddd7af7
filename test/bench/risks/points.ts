import { type Register, rankCount } from "./register";
import { indexOf, squares } from "./matrix";

/** A risk as a point: in its square from 0 to 1 to the right and upward, and the px² that its exposure takes. */
export interface Point {
    readonly probability: number;
    readonly impact: number;
    readonly across: number;
    readonly up: number;
    readonly area: number;
}

/** A square with risks in it as one circle, its area by their exposure. */
export interface Circle {
    readonly probability: number;
    readonly impact: number;
    readonly count: number;
    /** EUR. */
    readonly exposure: number;
    readonly area: number;
}

/** The areas that the other setting gives all alike. */
export const equalPointArea = 40;
export const equalCircleArea = 2500;

const margin = 0.08;
const kept = (place: number): number => margin + (place % 1) * (1 - 2 * margin);

/** Points that spread evenly, by the golden ratio of two dimensions: as a random jitter, but the same each time. */
const acrossOf = (row: number): number => kept(row * 0.7548776662466927);
const upOf = (row: number): number => kept(row * 0.5698402909980532);

const pointAreaOf = (exposure: number | null): number => 12 + Math.min(200, (exposure ?? 0) / 40_000);

export const toPoints = ({ residualProbability, residualImpact, exposure }: Register): Point[] => residualProbability.map((probability, row) =>
    ({ probability, impact: residualImpact[row], across: acrossOf(row), up: upOf(row), area: pointAreaOf(exposure[row]) }));

/** The squares that hold risks, what is in them counted and summed beforehand. */
export const toCircles = ({ residualProbability, residualImpact, exposure }: Register): Circle[] => {
    const counts = squares.map(() => 0);
    const sums = squares.map(() => 0);
    residualProbability.forEach((probability, row) => {
        const at = indexOf(probability, residualImpact[row]);
        counts[at]++;
        sums[at] += exposure[row] ?? 0;
    });
    const most = Math.max(1, ...sums);
    return squares.map(({ probability, impact }, at) => ({ probability, impact, count: counts[at], exposure: sums[at], area: 900 + (6000 * sums[at]) / most }))
        .filter(({ count }) => count > 0);
};

export const diameterOf = (area: number): number => 2 * Math.sqrt(area / Math.PI);

/** Where a point stands on an axis from 0 to 5. */
export const alongAxis = (rank: number, place: number): number => Math.min(rankCount, rank - 1 + place);
