import type { Project } from "../portfolio/project";
import type { DimensionId } from "./dimension";
import type { Level } from "./scale";

export type RatingState = "rated" | "not_rated" | "exempt" | "reset";

/** Texts written by hand, in place of those that the templates would give. */
export interface Note {
    readonly comment: string;
    readonly keyFact?: string;
    readonly action?: string;
    readonly decision?: string;
}

/** One expected report: a project, a dimension and a period, and what became of it. */
export interface Cell {
    readonly project: Project;
    readonly dimension: DimensionId;
    readonly rank: number;
    readonly state: RatingState;
    /** The true level, told only when the state is rated. */
    readonly level: Level;
    /** Calendar days from the due date to the entry; positive when late. */
    readonly lag: number;
    /** False when nobody entered the report. */
    readonly isCollected: boolean;
    readonly isDraft: boolean;
    readonly note?: Note;
}

/** True when readers see a level in the report. */
export function showsLevel(cell: Cell): boolean {
    return cell.isCollected && !cell.isDraft && cell.state === "rated";
}
