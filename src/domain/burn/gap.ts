import { exceeds } from "./dust";

/** Where a landing stands against its budget (B09). */
export type GapLevel = "good" | "watch" | "bad";

/**
 * A value equal to a limit belongs to the better level.
 * @param limit the overrun above which it is bad, a ratio of the budget
 * @returns undefined without a budget above 0 to compare with
 */
export function gapLevel(landing: number, revised: number, limit: number): GapLevel | undefined {
    if (!(revised > 0) || Number.isNaN(landing)) return undefined;
    if (!exceeds(landing, revised)) return "good";
    return exceeds((landing - revised) / revised, limit) ? "bad" : "watch";
}
