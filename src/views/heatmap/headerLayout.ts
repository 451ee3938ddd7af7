import type { Rotation } from "../../settings/settings";
import { fitText, Measure, wrapText } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import type { HeatColumn } from "./columns";

/** How column labels stand: on one or two lines, or turned to read upwards where columns are narrow. */
export interface ColumnHeader {
    readonly vertical: boolean;
    /** Height of the band that neighbours share (the year), 0 without bands. */
    readonly bandHeight: number;
    readonly labelHeight: number;
    /** Lines on which a label may stand. */
    readonly mostLines: number;
}

export interface HeaderChoice {
    readonly rotation: Rotation;
    /** Whether labels may break onto a second line. */
    readonly wrap: boolean;
}

const PADDING = 8;
/** The least that a finger or an unsteady hand can aim at. */
const LEAST_TARGET = 24;
const ENOUGH_SAMPLES = 400;

/** @param tallest the most height that turned labels may take */
export function columnHeader(
    columns: readonly HeatColumn[], cellWidth: number, tallest: number, fontSize: number, { rotation, wrap }: HeaderChoice, measure: Measure,
): ColumnHeader {
    const mostLines = wrap ? 2 : 1;
    const sample = columns.slice(0, ENOUGH_SAMPLES);
    const widest = sample.reduce((most, column) => Math.max(most, wrap ? widestWord(column.label, fontSize, measure) : measure(column.label, fontSize)), 0);
    const vertical = rotation === "vertical" || (rotation === "auto" && widest > cellWidth - 4);
    const bandHeight = columns.some((column) => column.band !== "") ? lineHeight(fontSize) : 0;
    if (!vertical) {
        const lines = sample.reduce((most, column) => Math.max(most, wrapText(measure, column.label, fontSize, cellWidth - 4, mostLines).length), 1);
        return { vertical, bandHeight, mostLines, labelHeight: Math.max(LEAST_TARGET, lines * lineHeight(fontSize) + PADDING) };
    }
    const longest = sample.reduce((most, column) => Math.max(most, measure(column.label, fontSize)), 0);
    return { vertical, bandHeight, mostLines, labelHeight: Math.max(LEAST_TARGET, Math.min(longest, tallest) + PADDING + 4) };
}

/** The lines of a label as it is written in its header. */
export function headerLines(column: HeatColumn, header: ColumnHeader, cellWidth: number, fontSize: number, measure: Measure): readonly string[] {
    if (header.vertical) return [fitText(measure, column.label, fontSize, header.labelHeight - PADDING)];
    return wrapText(measure, column.label, fontSize, cellWidth - 4, header.mostLines);
}

function widestWord(label: string, fontSize: number, measure: Measure): number {
    return label.split(/\s+/).reduce((most, word) => Math.max(most, measure(word, fontSize)), 0);
}
