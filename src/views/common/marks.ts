/** One thing to be drawn, with its place and look: layouts make lists of them, and one drawer draws them all. */
export interface Mark {
    /** The same for the same thing from drawing to drawing. */
    readonly key: string;
    readonly tag: "path" | "rect" | "text" | "circle";
    readonly at: Readonly<Record<string, string | number>>;
    readonly text?: string;
}

export function path(key: string, d: string, at: Mark["at"]): Mark {
    return { key, tag: "path", at: { d, fill: "none", "stroke-linejoin": "round", ...at } };
}

export function rect(key: string, x: number, y: number, width: number, height: number, at: Mark["at"]): Mark {
    return { key, tag: "rect", at: { x, y, width: Math.max(0, width), height: Math.max(0, height), ...at } };
}

export function text(key: string, words: string, x: number, y: number, at: Mark["at"]): Mark {
    return { key, tag: "text", at: { x, y, "dominant-baseline": "central", ...at }, text: words };
}

/** The opacity of what steps back before what is chosen. */
export const DIMMED = 0.25;

/** What keeps a text readable over lines: an edge in the colour of the page. */
export const halo = (page: string): Mark["at"] => ({ stroke: page, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" });

/** Marks of one part of a picture: their keys begin with its own, so that parts do not mix. */
export function under(prefix: string, marks: readonly Mark[]): readonly Mark[] {
    return marks.map((mark) => ({ ...mark, key: `${prefix}/${mark.key}` }));
}
