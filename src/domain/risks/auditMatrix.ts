import { exceeds } from "../burn/dust";
import { Cell, cellsOf, isAcceptable, isWorst, RiskMatrix, zoneOf } from "./matrix";
import { Severity, severityReader } from "./severity";

/** `milder` is the cell with the higher ranks, although in the milder zone; `graver` the one with the lower ranks, in the graver zone. */
export interface CellPair {
    readonly milder: Cell;
    readonly graver: Cell;
}

export interface ZonePair {
    /** In zone 1. */
    readonly green: Cell;
    /** In the worst zone. */
    readonly red: Cell;
}

/** Severities in the unit of the impact; shares of 1 where an axis is ordinal. */
export interface InconsistentPair extends ZonePair {
    /** The greatest severity of the cell in zone 1. */
    readonly greenMost: number;
    /** The least severity of the cell in the worst zone, below the one above. */
    readonly redLeast: number;
}

/**
 * Neighbouring cells of which the higher rank is in the milder zone. Where there is none, every cell is at least as grave as each one
 * it dominates: from the one to the other leads a way of steps up, on none of which the zone falls.
 */
export function monotonicityFaults(matrix: RiskMatrix): readonly CellPair[] {
    return cellsOf(matrix).flatMap((graver) => neighbours(matrix, graver, EDGES)
        .filter((milder) => zoneOf(matrix, milder) < zoneOf(matrix, graver))
        .map((milder) => ({ milder, graver })));
}

/** Cox's weak consistency: every pair of a worst cell that begins below the severity at which an acceptable cell ends. */
export function weakConsistencyFaults(matrix: RiskMatrix): readonly InconsistentPair[] {
    const severity = severityReader(matrix.likelihood, matrix.impact);
    const reds = cellsOf(matrix).filter((cell) => isWorst(matrix, cell));
    return cellsOf(matrix).filter((cell) => isAcceptable(matrix, cell)).flatMap((green) => reds
        .map((red) => ({ green, red, greenMost: severity(green).most, redLeast: severity(red).least }))
        .filter(({ greenMost, redLeast }) => exceeds(greenMost, redLeast)));
}

/** Cox's betweenness: pairs of an acceptable and a worst cell that share an edge or an up-right corner. */
export function betweennessFaults(matrix: RiskMatrix): readonly ZonePair[] {
    return cellsOf(matrix).flatMap((cell) => neighbours(matrix, cell, [...EDGES, UP_RIGHT]).flatMap((next): readonly ZonePair[] => {
        if (isAcceptable(matrix, cell) && isWorst(matrix, next)) return [{ green: cell, red: next }];
        return isWorst(matrix, cell) && isAcceptable(matrix, next) ? [{ green: next, red: cell }] : [];
    }));
}

/** How many zones have a cell at all. */
export function zonesUsed({ zones }: RiskMatrix): number {
    return new Set(zones.flat()).size;
}

/**
 * Cells that can hold both a risk smaller than one called acceptable and a risk larger than one called unacceptable. None where no
 * cell is acceptable or none is in the worst zone.
 */
export function ambiguousCells(matrix: RiskMatrix): readonly Cell[] {
    const severity = severityReader(matrix.likelihood, matrix.impact);
    const severities = (belongs: (matrix: RiskMatrix, cell: Cell) => boolean): readonly Severity[] =>
        cellsOf(matrix).filter((cell) => belongs(matrix, cell)).map(severity);
    // Of no cells these are infinite, which nothing exceeds.
    const acceptable = Math.max(...severities(isAcceptable).map(({ most }) => most));
    const unacceptable = Math.min(...severities(isWorst).map(({ least }) => least));
    return cellsOf(matrix).filter((cell) => exceeds(acceptable, severity(cell).least) && exceeds(severity(cell).most, unacceptable));
}

/** Steps in ranks of likelihood and impact. */
type Step = readonly [number, number];

const EDGES: readonly Step[] = [[1, 0], [0, 1]];
const UP_RIGHT: Step = [1, 1];

function neighbours({ likelihood, impact }: RiskMatrix, cell: Cell, steps: readonly Step[]): readonly Cell[] {
    return steps
        .map(([up, right]) => ({ likelihood: cell.likelihood + up, impact: cell.impact + right }))
        .filter((next) => next.likelihood <= likelihood.length && next.impact <= impact.length);
}
