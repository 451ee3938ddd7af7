import { fitText, Measure } from "./fitText";
import { roomyLine } from "./lineHeight";

/** One explained sign: `key` says which look or mark is drawn beside the label. */
export interface LegendEntry {
    readonly key: string;
    readonly label: string;
    /** A level of the scale. Levels come first, and a legend that lacks one is not shown. */
    readonly isLevel: boolean;
}

export interface PlacedEntry extends LegendEntry {
    readonly x: number;
    readonly y: number;
    readonly shown: string;
    /** Pixels from the swatch to the end of the label. */
    readonly width: number;
}

export interface PlacedLegend {
    readonly entries: readonly PlacedEntry[];
    readonly height: number;
    /** Pixels from one line to the next. */
    readonly line: number;
    readonly fontSize: number;
}

export interface LegendText {
    /** Pixels. */
    readonly fontSize: number;
    readonly bold: boolean;
}

export const SWATCH = 20;
/** The swatch and the air under it. */
const LEAST_LINE = 24;
const BESIDE = 6;
const BETWEEN = 16;

/** Sets the entries in lines from the left; where even one label does not fit it is shortened, never dropped. */
export function placeLegend(entries: readonly LegendEntry[], width: number, { fontSize, bold }: LegendText, measure: Measure): PlacedLegend {
    const line = roomyLine(fontSize, LEAST_LINE);
    let [x, y] = [0, 0];
    const placed = entries.map((entry) => {
        const shown = fitText(measure, entry.label, fontSize, width - SWATCH - BESIDE, bold);
        const length = SWATCH + BESIDE + measure(shown, fontSize, bold);
        if (x > 0 && x + length > width) [x, y] = [0, y + line];
        const at = { ...entry, x, y, shown, width: length };
        x += length + BETWEEN;
        return at;
    });
    return { entries: placed, height: placed.length === 0 ? 0 : y + line, line, fontSize };
}

/** What stands in the first lines, up to a height; nothing where not even every level does, for half a scale misleads. */
export function withinHeight({ entries, line, fontSize }: PlacedLegend, height: number): PlacedLegend {
    const kept = entries.filter(({ y }) => y + line <= height);
    const lacksLevel = entries.slice(kept.length).some(({ isLevel }) => isLevel);
    if (kept.length === 0 || lacksLevel) return { entries: [], height: 0, line, fontSize };
    return { entries: kept, height: kept[kept.length - 1].y + line, line, fontSize };
}

/** From the top of a line to that of its swatches: they stand in its middle, but for the gap that follows a usual line. */
export function swatchTop({ line }: PlacedLegend): number {
    return (line - LEAST_LINE) / 2;
}
