import { Cell, isSameCell, RiskMatrix, zoneOf } from "./matrix";

/** `shifted`: within one zone, up on one axis and down on the other. */
export type Movement = "worse" | "better" | "same" | "shifted";

/** By zone first; within one zone by dominance, no rank being less and one being more. */
export function movementOf(matrix: RiskMatrix, from: Cell, to: Cell): Movement {
    const zones = zoneOf(matrix, to) - zoneOf(matrix, from);
    if (zones !== 0) return zones > 0 ? "worse" : "better";
    if (isSameCell(from, to)) return "same";
    if (to.likelihood >= from.likelihood && to.impact >= from.impact) return "worse";
    return to.likelihood <= from.likelihood && to.impact <= from.impact ? "better" : "shifted";
}
