import { isAbove, RiskMatrix } from "../../domain/risks/matrix";
import { concentration } from "../../domain/risks/summary";
import { OFF_SCALE } from "./positions";
import type { Register } from "./readRisks";
import { reasonOf } from "./risk";
import { Sum, sumOfSums, Tally } from "./tally";

export interface RiskFigures {
    readonly placed: number;
    readonly above: number;
    /** How many more are beyond the line than one period before, of those whose position is known then or now; undefined where nothing is told of it. */
    readonly aboveChange: number | undefined;
    readonly exposure: Sum;
    /** Drawn risks of which no exposure is told. */
    readonly silent: number;
    readonly low: Sum;
    readonly high: Sum;
    /** The share of the exposure that the five largest hold, 0 to 1. */
    readonly concentration: number | undefined;
    readonly overdue: Sum;
}

/** The largest exposures whose share is told. */
export const TOP = 5;

/** Of the risks that are drawn. */
export function figuresOf(matrix: RiskMatrix, { columns, stand, drawn, exposed }: Register, { above, silent, exposures, low, high, overdue }: Tally): RiskFigures {
    const exposure = sumOfSums(exposures);
    return {
        placed: drawn.length, above, silent, low, high, overdue, exposure,
        aboveChange: stand === "inherent" ? undefined : aboveChange(matrix, columns),
        concentration: drawn.length > TOP && exposure !== undefined ? concentration(exposed().ascending(), exposure, TOP) : undefined,
    };
}

/** Both by the line. Those that have closed since stood there too; one that has lost its score says nothing of a change, nor does a row that repeats another. */
function aboveChange(matrix: RiskMatrix, { positions, asides, cells, drawnIn }: Register["columns"]): number | undefined {
    const previous = positions.previous.all();
    if (previous === undefined || !previous.some((index) => index >= 0)) return undefined;
    const isBeyond = cells.map((cell) => isAbove(matrix, cell) ? 1 : 0);
    const [closed, occurred] = [reasonOf("closed"), reasonOf("occurred")];
    let change = 0;
    for (let row = 0; row < previous.length; row += 1) {
        const isKnown = previous[row] !== OFF_SCALE && (asides[row] === 0 || asides[row] === closed || asides[row] === occurred);
        if (!isKnown) continue;
        if (asides[row] === 0) change += isBeyond[drawnIn[row]];
        if (previous[row] >= 0) change -= isBeyond[previous[row]];
    }
    return change;
}
