import type { Settings } from "../../settings/settings";
import type { DateTexts } from "../../text/dates";
import type { Texts } from "../../text/say";
import type { Measure } from "../common/fitText";
import type { Theme } from "../common/theme";
import type { Size } from "../common/view";
import type { AmountTexts } from "../common/amounts";
import type { LineLooks } from "./lineLooks";
import type { Mark } from "../common/marks";
import type { BurnModel } from "./model";
import type { Part } from "./part";
import type { PlotScale, Run } from "./paths";

/** What a form of the picture is laid out from. */
export interface PictureInput {
    readonly model: BurnModel;
    readonly settings: Settings;
    readonly theme: Theme;
    readonly looks: LineLooks;
    readonly texts: Texts;
    readonly dates: DateTexts;
    readonly amounts: AmountTexts;
    readonly measure: Measure;
    /** Pixels. */
    readonly fontSize: number;
    /** The room for it, in CSS pixels. */
    readonly size: Size;
    readonly now: number;
    /** Whether there is room for the weightiest lines alone. */
    readonly isSmall: boolean;
    /** What is selected here steps forward: false dims. Undefined while nothing is selected. */
    readonly isChosen: ((part: Part | undefined, place: number | undefined) => boolean) | undefined;
}

/** A plot over time: where its places and amounts stand, from the top left corner of the picture. */
export interface TimePlot extends PlotScale {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly run: Run;
    /** Pixels from one period to the next. */
    readonly step: number;
}

/** A part where it stands in a picture of parts, from the top left corner of all of them. */
export interface PlacedPart {
    readonly part: Part;
    readonly index: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

interface LaidOut {
    /** Pixels that all of it takes: more than the room where one has to scroll. */
    readonly height: number;
    /** Marks that stay while one scrolls. */
    readonly still: readonly Mark[];
}

/** One plot over time. */
export interface TimePicture extends LaidOut {
    readonly plot: TimePlot;
}

/** Parts beneath or beside each other, which scroll between what stands above and below them. */
export interface PartsPicture extends LaidOut {
    readonly plot: undefined;
    /** Parts that are in sight between two heights. */
    readonly partsIn: (top: number, bottom: number) => readonly PlacedPart[];
    readonly marksOf: (part: PlacedPart) => readonly Mark[];
    /** How many parts stand side by side. */
    readonly perRow: number;
    readonly placeOfPart: (index: number) => PlacedPart;
    /** Where the scrolled region begins below the top of the picture. */
    readonly scrollTop: number;
    /** What stands below it, and does not scroll. */
    readonly footHeight: number;
}

export type Picture = TimePicture | PartsPicture;

/** Pixels in which parts are seen, in a room of such a height. */
export function heightInSight({ scrollTop, footHeight }: PartsPicture, room: Size): number {
    return Math.max(0, room.height - scrollTop - footHeight);
}
