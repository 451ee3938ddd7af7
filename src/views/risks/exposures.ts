import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { middleOf } from "../../domain/risks/level";
import { Cell, RiskMatrix } from "../../domain/risks/matrix";
import { Valued, valueOfCell } from "../../domain/risks/value";
import { plainNumber } from "../../domain/words";
import type { Settings } from "../../settings/settings";
import { PAIRS } from "./positions";

/** What each row may cost, and the range of it; NaN where nobody could tell. */
export interface Exposures {
    readonly value: Float64Array;
    readonly low: Float64Array;
    readonly high: Float64Array;
}

export interface ExposureInput {
    readonly table: PortfolioTable;
    readonly settings: Pick<Settings, "riskScale">;
    readonly matrix: RiskMatrix;
    readonly stand: "residual" | "inherent";
    readonly cells: readonly Cell[];
    /** For each row the index of the cell in which it is drawn, below 0 where it is not. */
    readonly drawnIn: Int8Array;
}

/** The model's exposure where one is bound; else, and before any control, what the bounds of the scales make of the position. */
export function exposureColumns(input: ExposureInput): Exposures {
    const { table: { risks: { measures }, rowCount }, matrix, stand, cells, drawnIn } = input;
    const byCell = cells.map((cell) => valueOfCell(matrix, cell));
    const reckoned = (end: keyof Valued): Float64Array => Float64Array.from(drawnIn, (index) => index < 0 ? NaN : byCell[index][end] ?? NaN);
    const told = (name: RiskMeasure): Float64Array => numbersOf(measures[name]?.values ?? [], rowCount);
    if (stand === "inherent" || measures.exposure === undefined) return { value: reckonedValues(input), low: reckoned("low"), high: reckoned("high") };
    const hasRange = measures.exposureLow !== undefined && measures.exposureHigh !== undefined;
    const untold = (): Float64Array => new Float64Array(rowCount).fill(NaN);
    // The bounds of the scales say nothing of an exposure that the model tells, nor need they be in its unit.
    return { value: told("exposure"), low: hasRange ? told("exposureLow") : untold(), high: hasRange ? told("exposureHigh") : untold() };
}

/** NaN for what is no number. */
export function numbersOf(values: readonly unknown[], rowCount: number): Float64Array {
    const numbers = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row += 1) {
        const value = values[row];
        numbers[row] = typeof value === "number" && Number.isFinite(value) ? value : plainNumber(value) ?? NaN;
    }
    return numbers;
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
