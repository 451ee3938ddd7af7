import type { Texts } from "../../text/say";
import { ColumnSummary, columnSummary } from "./columnSummary";
import type { HeatmapModel } from "./model";
import { longestDuration, RowSummary, rowSummary } from "./rowSummary";
import type { TreeNode } from "./tree";

/** What the summaries say; asked for only where they are shown. */
export interface Summaries {
    readonly ofColumn: (column: number) => ColumnSummary;
    readonly ofRow: (node: TreeNode) => RowSummary;
    /** The longest duration that can stand in a row's summary; undefined where there is no time to count. */
    readonly longestDuration: () => string | undefined;
    readonly titles: () => SummaryTitles;
}

export interface SummaryTitles {
    /** Of the index and of the collection rate. */
    readonly numbers: readonly string[];
    /** Of the state beside a row: for how long it has been, or of dimensions the worst. */
    readonly state: string;
    readonly history: string;
}

export function summariesOf(model: HeatmapModel, texts: Texts): Summaries {
    return {
        ofColumn: (column) => columnSummary(model, column, texts),
        ofRow: (node) => rowSummary(model, node, texts),
        longestDuration: () => longestDuration(model, texts),
        titles: () => ({ numbers: [texts.say("Summary_index"), texts.say("Summary_collection")], state: texts.say(model.columns.kind === "period" ? "Summary_since" : "Summary_worst"), history: texts.say("Summary_history") }),
    };
}
