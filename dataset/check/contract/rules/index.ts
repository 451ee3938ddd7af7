import { filledIf, filledIff, filledOnlyIf } from "./filled";
import { noOverlap } from "./noOverlap";
import { notGreater } from "./notGreater";
import { oneOfPerGroup } from "./oneOfPerGroup";
import { order } from "./order";
import { periodDatesInOrder } from "./period";
import { closedIffInactive, endNotBeforeStart } from "./project";
import type { GeneralRule, RowRule, SeriesRule } from "./rule";
import { commentWhenPoor, commentWhenWorse, levelIffRated, trendOnlyIfRated } from "./weather";
import { weightsSum } from "./weightsSum";

/** By the names under which the contract declares them. */
export const ROW_RULES: ReadonlyMap<string, RowRule> = new Map([
    ["end-not-before-start", endNotBeforeStart],
    ["closed-iff-inactive", closedIffInactive],
    ["period-dates-in-order", periodDatesInOrder],
    ["level-iff-rated", levelIffRated],
    ["trend-only-if-rated", trendOnlyIfRated],
    ["comment-when-poor", commentWhenPoor],
]);

/** Each call starts a new memory. */
export const SERIES_RULES: ReadonlyMap<string, () => SeriesRule> = new Map([
    ["comment-when-worse", commentWhenWorse],
]);

/** Those which the contract declares with parameters, for any table. */
export const GENERAL_RULES: ReadonlyMap<string, GeneralRule> = new Map([
    ["filled-if", filledIf],
    ["filled-iff", filledIff],
    ["filled-only-if", filledOnlyIf],
    ["no-overlap", noOverlap],
    ["not-greater", notGreater],
    ["one-of-per-group", oneOfPerGroup],
    ["order", order],
    ["weights-sum", weightsSum],
]);
