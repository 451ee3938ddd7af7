import { isRated, StatusCode } from "../../domain/status";
import { rounded } from "../common/rounded";
import type { Offset, Size } from "../common/view";

/** A history as a line: the best level at the top. */
export interface Sparkline {
    readonly path: string;
    /** Where the last rating stands, and which it is. */
    readonly end: (Offset & { readonly status: StatusCode }) | undefined;
}

/** The line through the ratings of a history, in a box of a size in pixels; it breaks where there is no rating. */
export function sparkline(history: ArrayLike<StatusCode>, levelCount: number, { width, height }: Size): Sparkline {
    const step = history.length > 1 ? width / (history.length - 1) : 0;
    let [path, isDrawing] = ["", false];
    let end: Sparkline["end"];
    for (let at = 0; at < history.length; at += 1) {
        const status = history[at];
        if (isRated(status)) {
            end = { x: rounded(at * step), y: rounded(height * (status - 1) / (levelCount - 1)), status };
            // A rating alone between two gaps is a point: a line of no length with round ends.
            path += `${isDrawing ? "L" : "M"}${end.x} ${end.y}${isDrawing ? "" : "h0"}`;
        }
        isDrawing = isRated(status);
    }
    return { path, end };
}
