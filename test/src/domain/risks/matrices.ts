import * as fc from "fast-check";
import { AxisLevel, RiskAxis } from "../../../../src/domain/risks/axis";
import { Cell, RiskMatrix, Zones } from "../../../../src/domain/risks/matrix";

/** Contiguous levels between bounds. */
export function axisOf(...bounds: readonly number[]): RiskAxis {
    return levelsOf(...bounds.slice(1).map((upper, at): [number, number] => [bounds[at], upper]));
}

/** Levels with bounds of their own. */
export function levelsOf(...ranges: readonly (readonly [number, number])[]): RiskAxis {
    return ranges.map(([lower, upper], at) => ({ label: `Level ${at + 1}`, words: [`level ${at + 1}`], lower, upper }));
}

export function ordinal(count: number): RiskAxis {
    return Array.from({ length: count }, (_, at): AxisLevel => ({ label: `Level ${at + 1}`, words: [`level ${at + 1}`], lower: undefined, upper: undefined }));
}

/** From colours, the highest likelihood first, the impact rising to the right: `GYR / GYY / GGG`. */
export function colours(text: string): number[][] {
    return text.split(" / ").reverse().map((row) => Array.from(row, (colour) => "GYR".indexOf(colour) + 1));
}

export function matrixOf(zones: Zones, likelihood = ordinal(zones.length), impact = ordinal(zones[0].length), zoneCount = 3): RiskMatrix {
    return { likelihood, impact, zoneCount, zones, above: zones.map((row) => row.map((zone) => zone === zoneCount)) };
}

export function cell(likelihood: number, impact: number): Cell {
    return { likelihood, impact };
}

export const bankLike = { likelihood: axisOf(0, 0.05, 0.2, 0.5, 0.8, 1), impact: axisOf(0, 50_000, 200_000, 1_000_000, 5_000_000, 20_000_000) };
export const logLike = { likelihood: axisOf(0, 0.1, 0.3, 0.6, 1), impact: axisOf(0, 100_000, 500_000, 2_000_000, 10_000_000) };

/** From 3 to 7. */
export const anySize = fc.integer({ min: 3, max: 7 });

/** Increasing whole bounds, so that products are exact; contiguous. */
export const anyContiguous: fc.Arbitrary<RiskAxis> = anySize
    .chain((size) => fc.tuple(fc.nat(3), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: size, maxLength: size })))
    .map(([from, steps]) => axisOf(...steps.reduce<number[]>((bounds, step) => [...bounds, bounds[bounds.length - 1] + step], [from])));

/** Whole bounds with gaps and overlaps. */
const anyLoose: fc.Arbitrary<RiskAxis> = anySize
    .chain((size) => fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { minLength: size, maxLength: size }))
    .map((ranges) => levelsOf(...ranges.map(([lower, width]): [number, number] => [lower, lower + width])));

export const anyAxis: fc.Arbitrary<RiskAxis> = fc.oneof(anyContiguous, anyLoose, anySize.map(ordinal));

/** Zones at random, with no sense to them. */
export const anyMatrix: fc.Arbitrary<RiskMatrix> = fc.tuple(anyAxis, anyAxis, fc.integer({ min: 2, max: 5 })).chain(([likelihood, impact, zoneCount]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: zoneCount }), { minLength: impact.length, maxLength: impact.length }), { minLength: likelihood.length, maxLength: likelihood.length })
        .map((zones) => matrixOf(zones, likelihood, impact, zoneCount)));
