import type { Day } from "../day";

/** Sprints in a row that deliver far less than what they commit. */
export interface BrokenCommitments {
    readonly productId: string;
    /** The first sprint that starts on this day or later is the first of them. */
    readonly from: Day;
    readonly sprints: number;
    /** Largest share of the committed points that is delivered, 0 to 1. */
    readonly delivered: number;
}

/** The teams of identities and access promise twice what they deliver, four sprints in a row, then recover. */
export const BROKEN_COMMITMENTS: BrokenCommitments = { productId: "PDT-IDE", from: "2026-02-01", sprints: 4, delivered: 0.5 };
