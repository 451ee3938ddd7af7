import type { Measure } from "./fitText";
import { lineHeight } from "./lineHeight";
import { Mark, text } from "./marks";
import type { Theme } from "./theme";

/** Marks that stand beneath each other, from the top of their own block, in CSS pixels. */
export interface Block {
    readonly marks: readonly Mark[];
    readonly height: number;
}

export interface BlockStyle {
    readonly width: number;
    /** Pixels. */
    readonly fontSize: number;
    readonly measure: Measure;
    readonly theme: Theme;
}

export const NO_BLOCK: Block = { marks: [], height: 0 };

/** Lines of text beneath each other. */
export function textLines(lines: readonly string[], colour: string, { fontSize }: BlockStyle): Block {
    const line = lineHeight(fontSize) + 2;
    return { marks: lines.map((one, at) => text(`line${at}`, one, 0, (at + 0.5) * line, { fill: colour, "font-size": fontSize })), height: lines.length * line + (lines.length > 0 ? 2 : 0) };
}
