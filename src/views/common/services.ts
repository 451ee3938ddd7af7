import type { Downloads } from "../../interaction/downloads";
import type { RowSelection } from "../../interaction/selection";
import type { Tooltips } from "../../interaction/tooltips";

/** What a view asks of the host. */
export interface Services {
    readonly selection: RowSelection;
    readonly tooltips: Tooltips;
    readonly downloads: Downloads;
    readonly allowInteractions: boolean;
    /** Whether nobody can scroll in the picture: a page on its way into a file, a tile of a dashboard. */
    readonly isStill: boolean;
    /** Keeps in the report which groups a reader turned over. */
    readonly rememberTurned: (keys: readonly string[]) => void;
}
