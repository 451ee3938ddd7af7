import type { RiskAxis } from "../../domain/risks/axis";
import type { Cell, RiskMatrix } from "../../domain/risks/matrix";
import { Measure, wrapText } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import type { AxisName } from "./chosenMatrix";

/** A rectangle in CSS pixels from the top left corner of the picture. */
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** One side of the matrix: which axis runs along it, and the rank at each place from the top, or from the left. */
export interface Side {
    readonly name: AxisName;
    readonly axis: RiskAxis;
    readonly ranks: readonly number[];
}

/** Where the matrix stands, and what stands around it. */
export interface GridPlan {
    readonly down: Side;
    readonly across: Side;
    /** All cells together. */
    readonly grid: Box;
    readonly cellWidth: number;
    readonly cellHeight: number;
    /** The names of the levels in lines, by rank. */
    readonly downLabels: ReadonlyMap<number, readonly string[]>;
    readonly acrossLabels: ReadonlyMap<number, readonly string[]>;
    /** Heights of what stands above and beneath the cells; 0 where it has no room. */
    readonly titleHeight: number;
    readonly labelHeight: number;
    readonly totalsHeight: number;
    readonly totalsWidth: number;
    readonly fontSize: number;
}

export interface GridInput {
    readonly matrix: RiskMatrix;
    readonly isLikelihoodUp: boolean;
    readonly box: Box;
    readonly measure: Measure;
    /** Pixels. */
    readonly fontSize: number;
    readonly hasTitles: boolean;
    readonly hasTotals: boolean;
    /** The widest total. */
    readonly totalsWidth: number;
    /** A matrix of counts alone, without names. */
    readonly isMini: boolean;
}

/** Pixels between two cells. */
export const GAP = 2;
const AIR = 8;
const MOST_LABEL = 0.2;
const LEAST_FOR_TITLES = 200;
const LEAST_FOR_TOTALS: readonly [width: number, height: number] = [420, 260];

export function gridPlan(input: GridInput): GridPlan {
    const { matrix, isLikelihoodUp, box, measure, fontSize, isMini } = input;
    const likelihood: Side = { name: "likelihood", axis: matrix.likelihood, ranks: ranksOf(matrix.likelihood) };
    const impact: Side = { name: "impact", axis: matrix.impact, ranks: ranksOf(matrix.impact) };
    const [upward, across] = isLikelihoodUp ? [likelihood, impact] : [impact, likelihood];
    const down: Side = { ...upward, ranks: [...upward.ranks].reverse() };
    const line = lineHeight(fontSize);
    const hasTotals = !isMini && input.hasTotals && box.width >= LEAST_FOR_TOTALS[0] && box.height >= LEAST_FOR_TOTALS[1];
    const labelWidth = isMini ? 0 : Math.ceil(Math.min(Math.max(0, ...down.axis.map(({ label }) => measure(label, fontSize))), box.width * MOST_LABEL)) + AIR;
    const totalsWidth = hasTotals ? input.totalsWidth + AIR : 0;
    const width = Math.max(1, box.width - labelWidth - totalsWidth);
    const cellWidth = width / across.ranks.length;
    const wrap = (label: string, room: number): readonly string[] => isMini ? [] : wrapText(measure, label, fontSize, Math.max(1, room), 2);
    const acrossLabels = new Map(across.ranks.map((rank) => [rank, wrap(across.axis[rank - 1].label, cellWidth - 4)]));
    const labelHeight = isMini ? 0 : Math.max(1, ...[...acrossLabels.values()].map(({ length }) => length)) * line + 4;
    const titleHeight = input.hasTitles && !isMini && box.height >= LEAST_FOR_TITLES ? line + 4 : 0;
    const totalsHeight = hasTotals ? line : 0;
    const height = Math.max(1, box.height - labelHeight - totalsHeight - 2 * titleHeight);
    return {
        down, across, cellWidth, acrossLabels, titleHeight, labelHeight, totalsHeight, totalsWidth, fontSize,
        cellHeight: height / down.ranks.length,
        grid: { x: box.x + labelWidth, y: box.y + titleHeight, width, height },
        downLabels: new Map(down.ranks.map((rank) => [rank, wrap(down.axis[rank - 1].label, labelWidth - AIR)])),
    };
}

function ranksOf(axis: RiskAxis): readonly number[] {
    return axis.map((_, at) => at + 1);
}

/** The cell at a place from the top and from the left. */
export function cellAt({ down, across }: GridPlan, row: number, column: number): Cell {
    const [one, other] = [down.ranks[row], across.ranks[column]];
    return down.name === "likelihood" ? { likelihood: one, impact: other } : { likelihood: other, impact: one };
}

export function placeOfCell({ down, across }: GridPlan, cell: Cell): { readonly row: number; readonly column: number } {
    return { row: down.ranks.indexOf(cell[down.name]), column: across.ranks.indexOf(cell[across.name]) };
}

export function boxOfCell(plan: GridPlan, cell: Cell): Box {
    const { row, column } = placeOfCell(plan, cell);
    const { grid, cellWidth, cellHeight } = plan;
    return { x: grid.x + column * cellWidth, y: grid.y + row * cellHeight, ...sizeOfCell(plan) };
}

export function sizeOfCell({ cellWidth, cellHeight }: Pick<GridPlan, "cellWidth" | "cellHeight">): Pick<Box, "width" | "height"> {
    return { width: Math.max(0, cellWidth - GAP), height: Math.max(0, cellHeight - GAP) };
}
