import type { Day } from "../day";

export type Outcome = "favourable" | "favourable_with_conditions" | "deferred" | "unfavourable";

/** A file that the architecture committee sends back three times before it accepts it. */
export const SENT_BACK: { readonly projectId: string; readonly firstReviewedOn: Day; readonly outcomes: readonly Outcome[] } = {
    projectId: "PRJ-044", firstReviewedOn: "2025-10-07", outcomes: ["deferred", "unfavourable", "deferred", "favourable_with_conditions"],
};

/** Projects that went ahead although no body ever gave a favourable opinion. */
export const STARTED_WITHOUT_OPINION: ReadonlyMap<string, readonly Outcome[]> = new Map<string, readonly Outcome[]>([
    ["PRJ-022", ["deferred", "deferred"]],
    ["PRJ-060", ["unfavourable"]],
]);
