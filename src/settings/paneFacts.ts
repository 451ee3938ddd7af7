import type { StateName } from "./places";
import type { BurnForm, RiskMode } from "./settings";

/** What the pane knows of the picture, so that it shows the author nothing that has no effect in it. */
export interface PaneFacts {
    /** The colour of texts that have none of their own, and the sizes of headline and legend as they are now, in points. */
    readonly textColour: string;
    readonly headlineSize: number;
    readonly legendSize: number;
    /** Whether a comment, a weight or other fields are bound. */
    readonly hasFields: boolean;
    /** Whether the host lets readers save a file, or has not said yet. */
    readonly mayDownload: boolean;
    /** There while the picture is the heatmap. */
    readonly heatmap: HeatmapFacts | undefined;
    /** There while the picture is the budget burn. */
    readonly burn: BurnFacts | undefined;
    /** There while the picture is the risk matrix. */
    readonly risks: RiskFacts | undefined;
}

export interface HeatmapFacts {
    /** The levels of the scale, best first, as they are called and coloured now. */
    readonly levels: readonly { readonly label: string; readonly colour: string }[];
    readonly states: Readonly<Record<StateName, string>>;
    readonly stateColour: string;
    /** Whether some row has members below it. */
    readonly hasLevels: boolean;
    /** Whether some row is rolled up: a group, or the total. */
    readonly hasGroups: boolean;
    readonly hasWeight: boolean;
    readonly hasTrend: boolean;
    readonly hasCollected: boolean;
    readonly hasPeriods: boolean;
}

export interface BurnFacts {
    /** The form in force. */
    readonly form: Exclude<BurnForm, "autoForm">;
    readonly hasPeriods: boolean;
    /** Whether the picture shows several parts beside each other. */
    readonly hasParts: boolean;
    readonly levelCount: number;
    /** The series and marks that the data tell and the form draws, by the names of their settings. */
    readonly told: ReadonlySet<string>;
    /** The colours of the series in force, by the same names. */
    readonly colours: Readonly<Record<string, string | undefined>>;
    readonly hasMadeForecasts: boolean;
    /** Whether a status is bound, by which a scale has an effect. */
    readonly hasStatus: boolean;
    /** The closing and the name of the unit in force. */
    readonly closing: string;
    readonly unitName: string;
}

export interface RiskFacts {
    readonly mode: RiskMode;
    readonly isByScore: boolean;
    /** The levels of the axes as they are called now, least first, and the titles of both. */
    readonly likelihoods: readonly string[];
    readonly impacts: readonly string[];
    readonly titles: { readonly likelihood: string; readonly impact: string };
    /** The zones, best first, as they are called and coloured now. */
    readonly zones: readonly { readonly label: string; readonly colour: string }[];
    /** The zone of each cell in force, by likelihood and impact rank. */
    readonly cells: readonly (readonly number[])[];
    /** The greatest impact rank within appetite in force, by likelihood rank. */
    readonly line: readonly number[];
    readonly scoreLimits: string;
    readonly hasExposure: boolean;
    readonly hasCategory: boolean;
    readonly hasPrevious: boolean;
    readonly hasTarget: boolean;
    readonly hasReviews: boolean;
    /** What each check found, by the name of its setting; none for a check that has nothing to look at. */
    readonly findings: ReadonlyMap<string, string>;
}
