import { periodDatesInOrder } from "./period";
import { closedIffInactive, endNotBeforeStart } from "./project";
import type { RowRule, SeriesRule } from "./rule";
import { commentWhenPoor, commentWhenWorse, levelIffRated, trendOnlyIfRated } from "./weather";

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
