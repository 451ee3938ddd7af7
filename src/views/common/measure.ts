import type { Measure } from "./fitText";

/** A measure for each list of font families. */
export type MeasureIn = (family: string) => Measure;

/** The font of each canvas as it was last set: reading it back costs more. */
const fonts = new WeakMap<CanvasRenderingContext2D, string>();

const MOST_REMEMBERED = 20_000;

/**
 * Measures on a canvas that is never shown, and remembers. The fonts are looked up at once, while the host is still
 * fetching the data, rather than in the first drawing.
 */
export function canvasMeasure(usual: string): MeasureIn {
    const context = document.createElement("canvas").getContext("2d");
    const first = measureIn(context, usual);
    for (const bold of [false, true]) first("é", 12, bold);
    let last = { family: usual, measure: first };
    return (family) => {
        if (family !== last.family) last = { family, measure: measureIn(context, family) };
        return last.measure;
    };
}

function measureIn(context: CanvasRenderingContext2D | null, family: string): Measure {
    const known = new Map<string, number>();
    return (text, size, bold = false) => {
        const font = `${bold ? 600 : 400} ${size}px ${family}`;
        const key = `${bold ? "b" : ""}${size}|${text}`;
        const found = known.get(key);
        if (found !== undefined) return found;
        if (context !== null && font !== fonts.get(context)) {
            context.font = font;
            fonts.set(context, font);
        }
        const width = context === null ? text.length * size * 0.6 : context.measureText(text).width;
        if (known.size > MOST_REMEMBERED) known.clear();
        known.set(key, width);
        return width;
    };
}
