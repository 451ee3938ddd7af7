import type { Day } from "../day";
import type { Outcome } from "./stories";

export type Body = "framing" | "architecture" | "waiver";

/** One time that a file is seen. */
export interface Review {
    readonly fileId: string;
    readonly body: Body;
    readonly submittedOn: Day;
    readonly reviewedOn: Day;
    /** 1 for the first time. */
    readonly rank: number;
    readonly outcome: Outcome;
    /** Of a waiver that was granted. */
    readonly expiresOn?: Day;
}
