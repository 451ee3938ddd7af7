import type { Settings } from "../../settings/settings";
import { textSizes } from "../../settings/textSizes";
import { Block, NO_BLOCK } from "./blocks";
import type { Measure } from "./fitText";
import { HeadlineLines, headlineLines } from "./headlineLayout";
import { lineHeight } from "./lineHeight";
import { Mark, text } from "./marks";
import { pixels } from "./pixels";
import { textAttributes } from "./textStyle";
import type { Theme } from "./theme";
import type { Size } from "./view";

interface HeadlineInput {
    readonly settings: Pick<Settings, "headline" | "headers" | "legend">;
    readonly size: Size;
    readonly theme: Theme;
    readonly measure: Measure;
}

/** The first of some sentences that has room, each shorter than the one before; where none has, the last is cut. */
export function headlineBlock({ settings, size, theme, measure }: HeadlineInput, sentences: Iterable<string | undefined>, width: number): Block {
    if (!settings.headline.show) return NO_BLOCK;
    const points = textSizes(settings);
    const fontSize = pixels(points.headline);
    let written: HeadlineLines = { sentence: undefined, lines: [], fontSize, height: 0 };
    for (const sentence of sentences) {
        written = headlineLines(sentence, { width, height: size.height }, { fontSize, textSize: pixels(points.headers), bold: settings.headline.bold }, measure);
        if (written.lines.join(" ") === sentence) break;
    }
    const attributes = { "font-size": fontSize, ...textAttributes(settings.headline, theme, theme.foreground) };
    return { height: written.height, marks: written.lines.map((line, at): Mark => text(`line${at}`, line, 0, (at + 0.5) * lineHeight(fontSize) + 2, attributes)) };
}
