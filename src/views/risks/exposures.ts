import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { middleOf } from "../../domain/risks/level";
import { Cell, RiskMatrix } from "../../domain/risks/matrix";
import { Valued, valueOfCell } from "../../domain/risks/value";
import { plainNumber } from "../../domain/words";
import type { Settings } from "../../settings/settings";
import { once } from "../../domain/once";
import type { NumberColumns } from "./numbers";
import { PAIRS } from "./positions";

/** What each row may cost, and the range of it; NaN where nobody could tell. */
export interface Exposures {
    readonly value: Float64Array;
    /** Undefined where no range is told at all. */
    readonly low: Float64Array | undefined;
    readonly high: Float64Array | undefined;
}

export interface ExposureInput {
    readonly table: PortfolioTable;
    readonly numbers: NumberColumns;
    readonly settings: Pick<Settings, "riskScale">;
    readonly matrix: RiskMatrix;
    readonly stand: "residual" | "inherent";
    readonly cells: readonly Cell[];
    /** For each row the index of the cell in which it is drawn, below 0 where it is not. */
    readonly drawnIn: Int8Array;
}

/** The model's exposure where one is bound; else, and before any control, what the bounds of the scales make of the position. */
export function exposureColumns(input: ExposureInput): Exposures {
    const { numbers, matrix, stand, cells, drawnIn } = input;
    const byCell = once(() => cells.map((cell) => valueOfCell(matrix, cell)));
    const reckoned = (end: keyof Valued): Float64Array => Float64Array.from(drawnIn, (index) => index < 0 ? NaN : byCell()[index][end] ?? NaN);
    const { exposure, exposureLow, exposureHigh } = numbers;
    if (stand === "inherent" || exposure === undefined) return { value: reckonedValues(input), low: reckoned("low"), high: reckoned("high") };
    // The bounds of the scales say nothing of an exposure that the model tells, nor need they be in its unit.
    if (exposureLow !== undefined && exposureHigh !== undefined) return { value: exposure.numbers, low: exposureLow.numbers, high: exposureHigh.numbers };
    return { value: exposure.numbers, low: undefined, high: undefined };
}

/** A value that was told stands for the middle of its level. */
function reckonedValues({ table: { risks: { measures }, rowCount }, settings: { riskScale }, matrix, stand, cells, drawnIn }: ExposureInput): Float64Array {
    const [one, other] = PAIRS[stand];
    const toldOr = (reading: Settings["riskScale"]["likelihoodReading"], name: RiskMeasure, row: number, middle: number | undefined): number =>
        (reading === "values" ? plainNumber(measures[name]?.values[row]) : undefined) ?? middle ?? NaN;
    return Float64Array.from({ length: rowCount }, (_, row) => {
        if (drawnIn[row] < 0) return NaN;
        const { likelihood, impact } = cells[drawnIn[row]];
        return toldOr(riskScale.likelihoodReading, one, row, middleOf(matrix.likelihood[likelihood - 1])) * toldOr(riskScale.impactReading, other, row, middleOf(matrix.impact[impact - 1]));
    });
}
