import type { Measure } from "./fitText";

export const FONT_FAMILY = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";

const MOST_REMEMBERED = 20_000;

/**
 * Measures on a canvas that is never shown, and remembers. The fonts are looked up at once, while the host is still
 * fetching the data, rather than in the first drawing.
 */
export function canvasMeasure(): Measure {
    const context = document.createElement("canvas").getContext("2d");
    const known = new Map<string, number>();
    let current = "";
    const measure: Measure = (text, size, bold = false) => {
        const font = `${bold ? 600 : 400} ${size}px ${FONT_FAMILY}`;
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
    for (const bold of [false, true]) measure("é", 12, bold);
    return measure;
}
