import { RiskAxis } from "./axis";
import { Above, Cell, Zones } from "./matrix";
import { standardSize } from "./zones";

/** The edge between a cell and the next rank on an axis. */
export interface AppetiteEdge {
    readonly cell: Cell;
    readonly side: "likelihood" | "impact";
}

export function aboveFromZone(zones: Zones, firstZoneAbove: number): boolean[][] {
    return zones.map((row) => row.map((zone) => zone >= firstZoneAbove));
}

/** @param greatestImpactWithin by likelihood, least first: the greatest rank of impact within the appetite, 0 for none */
export function aboveFromLine(impacts: number, greatestImpactWithin: readonly number[]): boolean[][] {
    return greatestImpactWithin.map((greatest) => Array.from({ length: impacts }, (_, column) => column + 1 > greatest));
}

/** The worst zone; in a 5x5 of three zones also the greatest impact however rare, whatever zones its author gave to other cells. */
export function standardAbove(likelihood: RiskAxis, impact: RiskAxis, zoneCount: number, zones: Zones): boolean[][] {
    const above = aboveFromZone(zones, zoneCount);
    if (standardSize(likelihood, impact, zoneCount) !== "5x5") return above;
    return above.map((row, at) => (at === 0 ? row.map((isAbove, column) => isAbove || column === row.length - 1) : row));
}

/** The stepped boundary: every edge with a cell within the appetite on one side and one above it on the other. */
export function appetiteEdges(above: Above): readonly AppetiteEdge[] {
    const edges: AppetiteEdge[] = [];
    above.forEach((row, at) => row.forEach((isAbove, column) => {
        const cell = { likelihood: at + 1, impact: column + 1 };
        if (at + 1 < above.length && above[at + 1][column] !== isAbove) edges.push({ cell, side: "likelihood" });
        if (column + 1 < row.length && row[column + 1] !== isAbove) edges.push({ cell, side: "impact" });
    }));
    return edges;
}
