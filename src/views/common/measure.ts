import type { Measure } from "./fitText";

/** A measure for each list of font families. */
export type MeasureIn = (family: string) => Measure;

const MOST_REMEMBERED = 20_000;

/**
 * Measures in the family asked for, and keeps the measure of the last one. The fonts of the usual one are looked up at once, while
 * the host is still fetching the data, rather than in the first drawing.
 */
export function canvasMeasure(usual: string): MeasureIn {
    let last = { family: usual, measure: measureIn(usual) };
    for (const bold of [false, true]) last.measure("é", 12, bold);
    return (family) => {
        if (family !== last.family) last = { family, measure: measureIn(family) };
        return last.measure;
    };
}

/**
 * Measures on a canvas that is never shown, and remembers. Digits are of one breadth in the fonts of screens, and elsewhere a nought is
 * among the broadest: numbers of as many digits are measured once.
 */
function measureIn(family: string): Measure {
    const context = document.createElement("canvas").getContext("2d");
    const known = new Map<string, number>();
    let current = "";
    return (words, size, bold = false) => {
        const text = words.replace(/\d/g, "0");
        const font = `${bold ? 600 : 400} ${size}px ${family}`;
        const key = `${bold ? "b" : ""}${size}|${text}`;
        const found = known.get(key);
        if (found !== undefined) return found;
        if (context !== null && font !== current) {
            context.font = font;
            current = font;
        }
        const width = context === null ? text.length * size * 0.6 : context.measureText(text).width;
        if (known.size > MOST_REMEMBERED) known.clear();
        known.set(key, width);
        return width;
    };
}
