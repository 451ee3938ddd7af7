import { isAbove, RiskMatrix } from "../../domain/risks/matrix";
import { concentration } from "../../domain/risks/summary";
import { numbersOf } from "./exposures";
import { sumOf } from "./groups";
import { OFF_SCALE } from "./positions";
import type { Register } from "./readRisks";
import { reasonOf, Risk } from "./risk";

export interface RiskFigures {
    readonly placed: number;
    readonly above: number;
    /** How many more are beyond the line than one period before, of those whose position is known then or now; undefined where nothing is told of it. */
    readonly aboveChange: number | undefined;
    readonly exposure: number | undefined;
    /** Drawn risks of which no exposure is told. */
    readonly silent: number;
    readonly low: number | undefined;
    readonly high: number | undefined;
    /** The share of the exposure that the five largest hold, 0 to 1. */
    readonly concentration: number | undefined;
    readonly overdue: number | undefined;
}

/** The largest exposures whose share is told. */
export const TOP = 5;

/** @param placed the risks that are drawn */
export function figuresOf(matrix: RiskMatrix, { columns, stand }: Register, placed: readonly Risk[]): RiskFigures {
    const { exposures: { value, low, high }, above, table: { risks: { measures }, rowCount } } = columns;
    let [beyond, silent] = [0, 0];
    for (const { row } of placed) {
        beyond += above[row];
        if (Number.isNaN(value[row])) silent += 1;
    }
    return {
        placed: placed.length, above: beyond, silent,
        aboveChange: stand === "inherent" ? undefined : aboveChange(matrix, columns),
        exposure: sumOf(value, placed), low: sumOf(low, placed), high: sumOf(high, placed),
        concentration: placed.length > TOP ? concentration(placed.map(({ row }) => value[row]), TOP) : undefined,
        overdue: measures.overdueActions === undefined ? undefined : sumOf(numbersOf(measures.overdueActions.values, rowCount), placed),
    };
}

/** Both by the line. Those that have closed since stood there too; one that has lost its score says nothing of a change, nor does a row that repeats another. */
function aboveChange(matrix: RiskMatrix, { positions, asides, cells, drawnIn }: Register["columns"]): number | undefined {
    const previous = positions.previous();
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
