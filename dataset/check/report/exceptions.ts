import type { RuleId } from "./ruleIds";

/** A rule that need not hold at one place. What it names must all be so: a page, a visual, a type of visual. */
export interface RuleException {
    readonly rule: RuleId;
    readonly page?: string;
    readonly visual?: string;
    readonly visualType?: string;
    /** Why, for the next reader; it may not be blank. */
    readonly reason: string;
}

/** The exceptions of the report that this project ships; `guid` is that of its own visual. */
export function shippedExceptions(guid: string): readonly RuleException[] {
    return [{
        rule: "REDUCE_OBJECTS_WITHIN_VISUALS",
        visualType: guid,
        reason: "One visual shows what would take a page of charts: what a heat map tells of each cell, and the curves, figures and alerts of a budget, come from one query.",
    }];
}
