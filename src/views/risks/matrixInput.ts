import type { Measure } from "../common/fitText";
import type { Theme } from "../common/theme";
import type { GridPlan } from "./gridPlan";
import type { Group } from "./groups";
import type { PlacedMatrix } from "./picture";
import type { Risk } from "./risk";
import type { RiskWords } from "./riskTexts";

/** What the marks of the matrix are made from. */
export interface MatrixInput extends RiskWords {
    readonly plan: GridPlan;
    readonly placed: PlacedMatrix;
    readonly theme: Theme;
    readonly measure: Measure;
    /** Pixels. */
    readonly fontSize: number;
    /** A matrix of counts alone, without names. */
    readonly isMini: boolean;
    /** What is selected here steps forward; undefined while nothing is. */
    readonly isChosen: ((risk: Risk) => boolean) | undefined;
}

/** Whether all risks of a group step back. Where nobody has chosen any, none is asked. */
export function areDimmed(input: Pick<MatrixInput, "isChosen" | "model">, group: Pick<Group, "risks">): boolean {
    const isAnyChosen = input.isChosen !== undefined || input.model.register.columns.table.isHighlighted !== undefined;
    return isAnyChosen && group.risks.every((risk) => isDimmed(input, risk));
}

/** Whether a risk steps back: another is chosen here, or another visual has chosen others. */
export function isDimmed({ isChosen }: Pick<MatrixInput, "isChosen">, risk: Risk): boolean {
    return isChosen === undefined ? !risk.isLit : !isChosen(risk);
}
