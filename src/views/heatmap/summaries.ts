import type { Texts } from "../../text/say";
import { ColumnSummary, columnSummary } from "./columnSummary";
import type { HeatmapModel } from "./model";
import { LONGEST_HISTORY, longestDuration, RowSummary, rowSummary } from "./rowSummary";
import type { TreeNode } from "../common/tree";

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
        titles: () => summaryTitles(model, texts),
    };
}

function summaryTitles({ columns }: HeatmapModel, texts: Texts): SummaryTitles {
    return {
        numbers: [texts.say("Summary_index"), texts.say("Summary_collection")],
        state: texts.say(columns.kind === "period" ? "Summary_since" : "Summary_worst"),
        history: columns.list.length > LONGEST_HISTORY ? texts.say("Summary_lastOf", { count: LONGEST_HISTORY }) : texts.say("Summary_history"),
    };
}
