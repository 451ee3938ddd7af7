import type { PortfolioTable, RiskMeasure } from "../../dataview/table";
import { LevelOf, levelReader } from "../../domain/risks/level";
import { Cell, cellsOf, RiskMatrix } from "../../domain/risks/matrix";
import type { Settings } from "../../settings/settings";

export type Pair = "inherent" | "residual" | "target" | "previous";

/** The fields of the likelihood and the impact of each position. */
export const PAIRS: Readonly<Record<Pair, readonly [likelihood: RiskMeasure, impact: RiskMeasure]>> = {
    inherent: ["probability", "impact"], residual: ["residualProbability", "residualImpact"],
    target: ["targetProbability", "targetImpact"], previous: ["previousProbability", "previousImpact"],
};

/** What stands in place of a cell's index where a row tells none, and where a scale does not know what it tells. */
export const NOWHERE = -1;
export const OFF_SCALE = -2;

/** The cells of a matrix by their index, likelihood by likelihood. */
export function indexedCells(matrix: RiskMatrix): readonly Cell[] {
    return cellsOf(matrix);
}

interface Read {
    readonly table: PortfolioTable;
    readonly settings: Pick<Settings, "riskScale">;
    readonly matrix: RiskMatrix;
}

/** For each row the index of its cell; undefined where the pair is not bound. One column after the other: a tight loop reads thousands of rows at once. */
export function positionColumns({ table: { risks: { measures }, rowCount }, settings: { riskScale }, matrix }: Read): Readonly<Record<Pair, Int8Array | undefined>> {
    const likelihoodOf = levelReader(matrix.likelihood, riskScale.likelihoodReading);
    const impactOf = levelReader(matrix.impact, riskScale.impactReading);
    const width = matrix.impact.length;
    const column = ([one, other]: readonly [RiskMeasure, RiskMeasure]): Int8Array | undefined => {
        const [likelihoods, impacts] = [measures[one]?.values, measures[other]?.values];
        return likelihoods === undefined || impacts === undefined ? undefined : placesOf(ranksOf(likelihoods, likelihoodOf, rowCount), ranksOf(impacts, impactOf, rowCount), width);
    };
    return { inherent: column(PAIRS.inherent), residual: column(PAIRS.residual), target: column(PAIRS.target), previous: column(PAIRS.previous) };
}

function ranksOf(values: readonly unknown[], levelOf: (value: unknown) => LevelOf, rowCount: number): Int8Array {
    const ranks = new Int8Array(rowCount);
    for (let row = 0; row < rowCount; row += 1) {
        const level = levelOf(values[row]);
        ranks[row] = level === "none" ? NOWHERE : level === "outside" ? OFF_SCALE : level;
    }
    return ranks;
}

/** Half of a position is none. */
function placesOf(likelihoods: Int8Array, impacts: Int8Array, width: number): Int8Array {
    const places = new Int8Array(likelihoods.length);
    for (let row = 0; row < places.length; row += 1) {
        const [likelihood, impact] = [likelihoods[row], impacts[row]];
        places[row] = likelihood > 0 && impact > 0 ? (likelihood - 1) * width + impact - 1 : likelihood === OFF_SCALE || impact === OFF_SCALE ? OFF_SCALE : NOWHERE;
    }
    return places;
}
