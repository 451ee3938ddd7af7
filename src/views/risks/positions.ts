import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { LevelOf, levelReader } from "../../domain/risks/level";
import type { RiskMatrix } from "../../domain/risks/matrix";
import type { Settings } from "../../settings/settings";
import { once } from "../../domain/once";

export type Pair = "inherent" | "residual" | "target" | "previous";

/** The fields of the likelihood and the impact of each position. */
export const PAIRS: Readonly<Record<Pair, readonly [likelihood: RiskMeasure, impact: RiskMeasure]>> = {
    inherent: ["probability", "impact"], residual: ["residualProbability", "residualImpact"],
    target: ["targetProbability", "targetImpact"], previous: ["previousProbability", "previousImpact"],
};

/** What stands in place of a cell's index where a row tells none, and where a scale does not know what it tells. */
export const NOWHERE = -1;
export const OFF_SCALE = -2;

interface Read {
    readonly table: PortfolioTable;
    readonly settings: Pick<Settings, "riskScale">;
    readonly matrix: RiskMatrix;
}

/** One of the positions of all rows, by the indices of cells. */
export interface PositionColumn {
    /** Of one row. */
    readonly at: (row: number) => number;
    /** Of every row, read in one tight loop when first asked for; undefined where the pair is not bound. */
    readonly all: () => Int8Array | undefined;
}

export type PositionColumns = Readonly<Record<Pair, PositionColumn>>;

export function positionColumns({ table: { risks: { measures }, rowCount }, settings: { riskScale }, matrix }: Read): PositionColumns {
    const likelihoodOf = levelReader(matrix.likelihood, riskScale.likelihoodReading);
    const impactOf = levelReader(matrix.impact, riskScale.impactReading);
    const column = ([one, other]: readonly [RiskMeasure, RiskMeasure]): PositionColumn => {
        const [likelihoods, impacts] = [measures[one]?.values, measures[other]?.values];
        if (likelihoods === undefined || impacts === undefined) return { at: () => NOWHERE, all: () => undefined };
        const at = (row: number): number => placeOf(likelihoodOf(likelihoods[row]), impactOf(impacts[row]), matrix.impact.length);
        const all = once(() => {
            const places = new Int8Array(rowCount);
            for (let row = 0; row < rowCount; row += 1) places[row] = at(row);
            return places;
        });
        return { at, all };
    };
    return { inherent: column(PAIRS.inherent), residual: column(PAIRS.residual), target: column(PAIRS.target), previous: column(PAIRS.previous) };
}

/** Half of a position is none. */
function placeOf(likelihood: LevelOf, impact: LevelOf, width: number): number {
    if (typeof likelihood === "number" && typeof impact === "number") return (likelihood - 1) * width + impact - 1;
    return likelihood === "outside" || impact === "outside" ? OFF_SCALE : NOWHERE;
}
