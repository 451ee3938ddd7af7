import type { Measure } from "./fitText";

export const FONT_FAMILY = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";

const MOST_REMEMBERED = 20_000;

/** Measures on a canvas that is never shown, and remembers. */
export function canvasMeasure(): Measure {
    const context = document.createElement("canvas").getContext("2d");
    const known = new Map<string, number>();
    let fontSize = 0;
    return (text, size) => {
        const key = `${size}|${text}`;
        const found = known.get(key);
        if (found !== undefined) return found;
        if (context !== null && size !== fontSize) {
            context.font = `${size}px ${FONT_FAMILY}`;
            fontSize = size;
        }
        const width = context === null ? text.length * size * 0.6 : context.measureText(text).width;
        if (known.size > MOST_REMEMBERED) known.clear();
        known.set(key, width);
        return width;
    };
}
