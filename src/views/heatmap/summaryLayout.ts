import type { Settings } from "../../settings/settings";
import { fitText, Measure } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import type { Size } from "../common/view";
import type { Summaries, SummaryTitles } from "./summaries";

/** The strip between the column labels and the cells, in pixels from its top; all 0 where it is not shown. */
export interface ColumnStrip {
    readonly height: number;
    readonly numbersHeight: number;
    readonly barHeight: number;
}

/** The columns between the row labels and the cells, in pixels; 0 wide where they are not shown. */
export interface RowStrip {
    readonly width: number;
    readonly stateWidth: number;
    readonly sparkWidth: number;
}

export const STATE_TILE = 18;
export const BESIDE_TILE = 12;
export const STRIP_GAP = 8;
const BAR = 8;
const SPARK = 56;
/** A tile lower or narrower than this keeps its room for the cells. */
const LEAST_HEIGHT_FOR_BARS = 240;
const LEAST_HEIGHT_FOR_NUMBERS = 320;
const LEAST_WIDTH_FOR_STATES = 480;
const LEAST_WIDTH_FOR_SPARKS = 640;

export function columnStrip({ shares, numbers }: Settings["summaries"], { height }: Size, fontSize: number): ColumnStrip {
    const numbersHeight = numbers && height >= LEAST_HEIGHT_FOR_NUMBERS ? 2 * lineHeight(fontSize) : 0;
    const barHeight = shares && height >= LEAST_HEIGHT_FOR_BARS ? BAR : 0;
    return { height: numbersHeight + barHeight + (numbersHeight + barHeight > 0 ? 4 : 0), numbersHeight, barHeight };
}

/** @param spare the pixels that the row labels and the narrowest cells leave free; negative where the cells have to scroll */
export function rowStrip({ timeInState, sparkline }: Settings["summaries"], summaries: Summaries, { width }: Size, spare: number, fontSize: number, measure: Measure): RowStrip {
    if (!timeInState && !sparkline) return { width: 0, stateWidth: 0, sparkWidth: 0 };
    const longestDuration = summaries.longestDuration();
    const tileAndText = STATE_TILE + BESIDE_TILE + (longestDuration === undefined ? 0 : measure(longestDuration, fontSize));
    const widest = Math.max(tileAndText, measure(summaries.titles().state, fontSize));
    const stateWidth = timeInState && width >= LEAST_WIDTH_FOR_STATES ? Math.ceil(widest + STRIP_GAP) : 0;
    // Cells that need not scroll tell the history better than a line does.
    const fits = spare < stateWidth || spare >= stateWidth + SPARK + STRIP_GAP;
    const sparkWidth = sparkline && longestDuration !== undefined && width >= LEAST_WIDTH_FOR_SPARKS && fits ? SPARK + STRIP_GAP : 0;
    return { width: stateWidth + sparkWidth, stateWidth, sparkWidth };
}

/** A title in the corner above the row headers, in pixels from the top left corner of the visual. */
export interface CornerText {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
}

/** @param foot the foot of the column labels; the strip begins there */
export function cornerTexts(titlesOf: () => SummaryTitles, strip: ColumnStrip, row: RowStrip, left: number, foot: number, fontSize: number, measure: Measure): CornerText[] {
    if (strip.numbersHeight + row.width === 0) return [];
    const [line, titles] = [lineHeight(fontSize), titlesOf()];
    const fitted = (text: string, x: number, y: number, anchor: CornerText["anchor"], room: number): CornerText =>
        ({ text: fitText(measure, text, fontSize, room), x, y, anchor });
    return [
        ...(strip.numbersHeight === 0 ? [] : titles.numbers.map((title, at) => fitted(title, left - STRIP_GAP, foot + (at + 0.5) * line, "end", left - 2 * STRIP_GAP))),
        ...(row.stateWidth === 0 ? [] : [fitted(titles.state, left - row.width, foot - line / 2, "start", row.stateWidth)]),
        ...(row.sparkWidth === 0 ? [] : [fitted(titles.history, left - row.sparkWidth, foot - line / 2, "start", row.sparkWidth)]),
    ];
}
