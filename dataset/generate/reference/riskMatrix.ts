import type { Batch, Line } from "../line";
import { EVEN, type Matrix, type ScaleRank, STANDARD } from "../risks/scale";

const MATRICES: readonly Matrix[] = [STANDARD, EVEN];
const UNACCEPTABLE = "3";

function axisLines(matrix: Matrix, axis: string, ranks: readonly ScaleRank[]): readonly Line[] {
    return ranks.map(({ labelFr, labelEn, lower, upper }, at) => ({
        matrix_id: matrix.id, axis, rank: String(at + 1), label_fr: labelFr, label_en: labelEn,
        lower_bound: String(lower), upper_bound: String(upper),
    }));
}

function cellLines(matrix: Matrix): readonly Line[] {
    return matrix.likelihood.flatMap((_, row) => matrix.impact.map((__, column) => {
        const zone = matrix.zones[row].charAt(column);
        const isAbove = zone === UNACCEPTABLE || matrix.alsoAboveAppetite.includes(`${row + 1}${column + 1}`);
        return {
            matrix_id: matrix.id, likelihood_rank: String(row + 1), impact_rank: String(column + 1), zone, is_above_appetite: String(isAbove),
        };
    }));
}

export const RISK_MATRIX_BATCHES: readonly Batch[] = [
    {
        table: "risk_scale",
        lines: MATRICES.flatMap((matrix) => [...axisLines(matrix, "likelihood", matrix.likelihood), ...axisLines(matrix, "impact", matrix.impact)]),
    },
    { table: "matrix_cell", lines: MATRICES.flatMap(cellLines) },
];
