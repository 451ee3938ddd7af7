/** What the stories change in the life of a project; everything else is drawn. */
export interface ToldLife {
    /** What it costs in the end, as a ratio to its current budget. */
    readonly costRatio?: number;
    /** From this rank on, each unit of progress costs so many times what was planned: the final cost then follows. */
    readonly drift?: { readonly fromRank: number; readonly marginal: number };
    /** Rank at which the forecasts admit the final cost all at once; they told the budget until then. */
    readonly admittedAtRank?: number;
    /** Days by which the end slips at every report from a rank on, whatever the weather says. */
    readonly slide?: { readonly fromRank: number; readonly daysAReport: number };
    /** Closed months of which nobody told the actuals, by rank. */
    readonly missingClosings?: readonly number[];
    /** Orders are placed so early that they exceed the budget. */
    readonly ordersBeyondBudget?: boolean;
}
