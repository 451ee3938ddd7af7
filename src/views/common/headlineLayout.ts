import { Measure, wrapText } from "./fitText";
import { lineHeight } from "./lineHeight";
import type { Size } from "./view";

/** The headline in lines, from the top left corner of the visual, in CSS pixels. */
export interface PlacedHeadline extends HeadlineLines {
    readonly top: number;
}

export interface HeadlineLines {
    /** The whole sentence, also where there is no room for any of it. */
    readonly sentence: string | undefined;
    readonly lines: readonly string[];
    readonly fontSize: number;
    readonly height: number;
}

const PADDING = 8;
/** Letters do not grow quite evenly with the size of their font. */
const SPREAD = 1.01;
/** A tile lower than this has no room for a sentence beside its cells, and one lower than the second for no more than a line. */
const LEAST_HEIGHT = 140;
const LEAST_HEIGHT_FOR_TWO_LINES = 320;

/** Pixels: the size of the headline, and that of the headers, in which texts are measured. */
interface HeadlineText {
    readonly fontSize: number;
    readonly textSize: number;
    readonly bold: boolean;
}

export function headlineLines(sentence: string | undefined, room: Size, { fontSize, textSize, bold }: HeadlineText, measure: Measure): HeadlineLines {
    if (sentence === undefined || room.height < LEAST_HEIGHT) return { sentence, lines: [], fontSize, height: 0 };
    // Bold text of the common size is measured already, and a font in another size costs a millisecond to look up.
    const wide: Measure = (text) => measure(text, textSize, bold) * (fontSize / textSize) * SPREAD;
    const lines = wrapText(wide, sentence, fontSize, room.width, room.height < LEAST_HEIGHT_FOR_TWO_LINES ? 1 : 2);
    return { sentence, lines, fontSize, height: lines.length * lineHeight(fontSize) + PADDING };
}
