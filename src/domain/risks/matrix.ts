import { RiskAxis } from "./axis";

/** Ranks from 1, within the axes of their matrix. */
export interface Cell {
    readonly likelihood: number;
    readonly impact: number;
}

/** zones[likelihood rank - 1][impact rank - 1], 1 acceptable up to the worst. */
export type Zones = readonly (readonly number[])[];

/** Shaped as the zones: true where a risk exceeds the appetite. */
export type Above = readonly (readonly boolean[])[];

export interface RiskMatrix {
    readonly likelihood: RiskAxis;
    readonly impact: RiskAxis;
    /** The number of the worst zone. */
    readonly zoneCount: number;
    readonly zones: Zones;
    readonly above: Above;
}

export function zoneOf({ zones }: RiskMatrix, { likelihood, impact }: Cell): number {
    return zones[likelihood - 1][impact - 1];
}

export function isAbove({ above }: RiskMatrix, { likelihood, impact }: Cell): boolean {
    return above[likelihood - 1][impact - 1];
}

/** By likelihood, then by impact, both from 1. */
export function cellsOf({ likelihood, impact }: RiskMatrix): readonly Cell[] {
    return likelihood.flatMap((_, row) => impact.map((__, column) => ({ likelihood: row + 1, impact: column + 1 })));
}

export function isAcceptable(matrix: RiskMatrix, cell: Cell): boolean {
    return zoneOf(matrix, cell) === 1;
}

/** Where all is one zone, nothing is worse than anything. */
export function isWorst(matrix: RiskMatrix, cell: Cell): boolean {
    return matrix.zoneCount > 1 && zoneOf(matrix, cell) === matrix.zoneCount;
}

export function isSameCell(one: Cell, other: Cell): boolean {
    return one.likelihood === other.likelihood && one.impact === other.impact;
}
