import type { StateName } from "./places";

/** What the pane knows of the picture, so that it shows the author nothing that has no effect in it. */
export interface PaneFacts {
    /** The levels of the scale, best first, as they are called and coloured now. */
    readonly levels: readonly { readonly label: string; readonly colour: string }[];
    readonly states: Readonly<Record<StateName, string>>;
    readonly stateColour: string;
    /** The colour of texts that have none of their own, and the sizes of headline and legend as they are now, in points. */
    readonly textColour: string;
    readonly headlineSize: number;
    readonly legendSize: number;
    /** Whether some row has members below it. */
    readonly hasLevels: boolean;
    /** Whether some row is rolled up: a group, or the total. */
    readonly hasGroups: boolean;
    readonly hasWeight: boolean;
    readonly hasTrend: boolean;
    readonly hasCollected: boolean;
    /** Whether a comment, a weight or other fields are bound. */
    readonly hasFields: boolean;
    readonly hasPeriods: boolean;
    /** Whether the host lets readers save a file, or has not said yet. */
    readonly mayDownload: boolean;
}
