import type { ForecastBand } from "../../domain/burn/band";
import type { Alert } from "../../domain/burn/alerts";
import type { TreeNode } from "../common/tree";
import type { Figures } from "./figures";
import type { AmountMeasure } from "./leaves";
import type { Lines } from "./lines";

/** A part of a portfolio as the picture shows it: a project, a programme, or all of it. */
export interface Part {
    readonly key: string;
    readonly label: string;
    /** Undefined for the whole. */
    readonly node: TreeNode | undefined;
    /** What the part is made of, by their places in the reading. */
    readonly leaves: ReadonlySet<number>;
    readonly lines: Lines;
    /** The same of what another visual has chosen; undefined while none has chosen anything, or nothing of this part. */
    readonly lit: Lines | undefined;
    readonly figures: Figures;
    readonly alerts: () => readonly Alert[];
    /** How many closings are missing: members and periods without an actual. */
    readonly missing: number;
    /** Whether a closing is missing at a place: somebody should have told an actual, and nobody did. */
    readonly isMissing: (place: number) => boolean;
    /** Whether some row tells a measure at a place: lines go on over what is not told. */
    readonly tells: (measure: AmountMeasure, place: number) => boolean;
    readonly band: () => ForecastBand | undefined;
}
