import { NOTHING, StatusCode } from "../../domain/status";
import { BETTER, NO_TREND, TrendCode, WORSE } from "../../domain/trend";
import type { Texts } from "../../text/say";
import { durationOf } from "./duration";
import type { HeatmapModel } from "./model";
import type { TreeNode } from "../common/tree";

/** What stands between a row's label and its cells. */
export interface RowSummary {
    /** The state in which the row stands, NOTHING without one, and whence it came. */
    readonly status: StatusCode;
    readonly trend: TrendCode;
    /** How long it has, as it is written. */
    readonly duration: string;
    /** The ratings of the last columns, up to the present: a line of more could not be read. */
    readonly history: Uint8Array;
}

/** Two years of months, half a year of weeks: two pixels a step. */
export const LONGEST_HISTORY = 24;

export function rowSummary(model: HeatmapModel, node: TreeNode, texts: Texts): RowSummary {
    const standing = model.standing(node);
    const trend = standing.fall > 0 ? WORSE : standing.fall < 0 ? BETTER : NO_TREND;
    const duration = standing.status === NOTHING ? "" : durationOf(model.columns, standing, texts) ?? "";
    return { status: standing.status, trend, duration, history: model.cells(node).status.subarray(-LONGEST_HISTORY) };
}

/** The longest duration that the columns can hold, as it is written; undefined where there are no periods to count. */
export function longestDuration({ columns }: HeatmapModel, texts: Texts): string | undefined {
    const last = columns.list.reduce((latest, { end }, at) => (Number.isNaN(end) ? latest : at), -1);
    return last < 0 ? undefined : durationOf(columns, { status: 1, since: 0, last, fall: 0 }, texts);
}
