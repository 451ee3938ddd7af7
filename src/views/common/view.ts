import type { PortfolioTable } from "../../dataview/table";
import type { StatusScale } from "../../domain/scale";
import type { Part } from "../../settings/parts";
import type { PaneFacts } from "../../settings/paneFacts";
import type { Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import type { Message } from "./faces";
import type { Theme } from "./theme";

/** CSS pixels. */
export interface Size {
    readonly width: number;
    readonly height: number;
}

/** CSS pixels. */
export interface Offset {
    readonly x: number;
    readonly y: number;
}

/** Everything that one drawing depends on. */
export interface ViewInput {
    readonly table: PortfolioTable;
    readonly settings: Settings;
    readonly scale: StatusScale;
    readonly theme: Theme;
    readonly texts: Texts;
    readonly size: Size;
    /** Sentences about the data as a whole: rows left out, rows on their way. */
    readonly notices: readonly string[];
    readonly now: number;
    /** The groups that are turned over, where the report says so anew. */
    readonly turned: readonly string[] | undefined;
}

/** What became of an update: a picture, or a message to stand in its place. */
export interface Outcome {
    /** Sentences about data that an author should look at. */
    readonly questions: readonly string[];
    readonly message?: Message | undefined;
}

/** One of the pictures of the visual. */
export interface View {
    readonly update: (input: ViewInput) => Outcome;
    /** Draws again what depends on the selection alone. */
    readonly refresh: () => void;
    /** What the formatting pane is told of the picture; undefined while there is none. */
    readonly facts: () => PaneFacts | undefined;
    /** Where the parts of the picture stand; none while there is none. */
    readonly parts: () => readonly Part[];
    /** Takes the picture away, for a message or another picture to stand in its place. */
    readonly clear: () => void;
}
