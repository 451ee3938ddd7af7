import { fitText } from "../common/fitText";
import { visibleRange } from "../common/scroll";
import { amountAxis } from "./amountAxis";
import { lineMarks } from "./curve";
import { drawnSeries, DrawnSeries, extentOf } from "./shownSeries";
import { levelOf } from "./gapLooks";
import { levelColour } from "../common/levelColour";
import { DIMMED, Mark, path, rect, text } from "../common/marks";
import { shownParts } from "./model";
import type { Part } from "./part";
import type { PartsPicture, PictureInput, PlacedPart } from "./picture";
import { isDim } from "./variance";

const LEAST_WIDTH = 150;
const GAP = 16;

/** One small picture a part, all on one scale of amounts and over one axis of time, so that they compare. */
export function multiplesPicture(input: PictureInput): PartsPicture {
    const { model, size, fontSize } = input;
    const parts = shownParts(model);
    const { perRow, width, height } = panelSizes(parts.length, size, fontSize);
    const rows = Math.ceil(parts.length / perRow);
    const placeOfPart = (index: number): PlacedPart => ({ part: parts[index], index, x: (index % perRow) * (width + GAP), y: Math.floor(index / perRow) * height, width, height });
    const scale = commonScale(input, parts, height);
    return {
        height: rows * height,
        still: [],
        plot: undefined,
        perRow, scrollTop: 0, footHeight: 0, placeOfPart,
        partsIn: (top, bottom) => {
            const { first, end } = visibleRange(rows, height, top, bottom - top);
            const last = Math.min(parts.length, end * perRow);
            return Array.from({ length: Math.max(0, last - first * perRow) }, (_, at) => placeOfPart(first * perRow + at));
        },
        marksOf: (placed) => panelMarks(input, placed, scale),
    };
}

interface Panels {
    readonly perRow: number;
    readonly width: number;
    readonly height: number;
}

/** As large as all of them fit without scrolling; where they do not, as small as they can be read. */
function panelSizes(count: number, size: PictureInput["size"], fontSize: number): Panels {
    const most = Math.max(1, Math.min(count, Math.floor((size.width + GAP) / (LEAST_WIDTH * Math.max(1, fontSize / 12) + GAP))));
    const least = Math.round(Math.min(fontSize * 9, Math.max(fontSize * 6, size.height)));
    const sizes = Array.from({ length: most }, (_, at): Panels => {
        const perRow = at + 1;
        const width = (size.width - GAP * at) / perRow;
        return { perRow, width, height: Math.floor(Math.min(width * TALLEST, size.height / Math.ceil(count / perRow))) };
    });
    const fitting = sizes.filter(({ height }) => height >= least);
    const best = fitting.reduce((one, other) => one === undefined || roomOf(other) > roomOf(one) ? other : one, fitting.at(0));
    return best ?? { ...sizes[most - 1], height: least };
}

/** A curve is read best where it is about so much wider than tall. */
const WIDER = 1.7;

function roomOf({ width, height }: Panels): number {
    return Math.min(width / WIDER, height);
}

/** A panel is no taller than this share of its width. */
const TALLEST = 0.75;

interface CommonScale {
    readonly least: number;
    readonly most: number;
}

function commonScale({ model, settings }: PictureInput, parts: readonly Part[], height: number): CommonScale {
    const { from, to } = model.shown;
    let [least, most] = [0, 0];
    for (const part of parts) {
        const [low, high] = extentOf(drawnIn(part, settings, model).map(({ series }) => series), from, to);
        [least, most] = [Math.min(least, low), Math.max(most, high)];
    }
    return amountAxis(least, most, height);
}

/** A ghost of the forecast before is too much for a small picture. */
function drawnIn(part: Part, settings: PictureInput["settings"], model: PictureInput["model"]): readonly DrawnSeries[] {
    return drawnSeries(part, settings, model).filter(({ line }) => line !== "previousForecast" && line !== "budget");
}

function panelMarks(input: PictureInput, { part, x, y, width, height }: PlacedPart, { least, most }: CommonScale): readonly Mark[] {
    const { model, settings, fontSize, measure, theme } = input;
    const { from, to } = model.shown;
    const opacity = isDim(input, part) ? DIMMED : 1;
    const head = Math.round(fontSize * 2.9);
    const [top, tall] = [y + head, Math.max(8, height - head - fontSize * 1.7)];
    const step = width / (to - from + 1);
    const plot = {
        run: { from, to },
        x: (place: number) => x + (place - from + 1) * step,
        y: (amount: number) => top + tall * (most - amount) / (most - least),
    };
    const drawn = drawnIn(part, settings, model);
    const { gapShare } = part.figures;
    const level = levelOf(part.figures, settings.alerts);
    const at = { "font-size": fontSize, opacity };
    return [
        rect("ground", x, y, width, height, { fill: "none", "pointer-events": "all" }),
        text("name", fitText(measure, part.label, fontSize, width, true), x, y + fontSize * 0.7, { ...at, fill: theme.foreground, "font-weight": 600 }),
        text("figures", fitText(measure, captionOf(input, part), fontSize, width), x, y + fontSize * 2, { ...at, fill: gapShare === undefined ? theme.muted : levelColour(level, theme) }),
        path("zero", `M${x} ${Math.round(plot.y(0)) + 0.5}h${width}`, { stroke: theme.neutral, "stroke-width": 1, opacity }),
        ...(model.closing.place >= from && model.closing.place < to ? [path("closing", `M${Math.round(plot.x(model.closing.place)) + 0.5} ${top}v${tall}`, { stroke: theme.line, "stroke-width": 1 })] : []),
        ...drawn.flatMap((one) => lineMarks(one, input, plot, opacity)),
        ...yearMarks(input, x, width, top + tall + fontSize * 0.8),
        ...(drawn.length === 0 ? [text("nothing", input.texts.say("Burn_nothingTold"), x, top + tall / 2, { ...at, fill: theme.muted, "font-style": "italic" })] : []),
    ];
}

/** "12.4 M€ for 11.8 (+5.1 %)", or what is told of it. */
function captionOf({ texts, amounts }: PictureInput, { figures: { landing, compared, gapShare, actual, revised } }: Part): string {
    if (landing !== undefined && compared !== undefined && gapShare !== undefined) return texts.say("Burn_panelLanding", { landing: amounts.amount(landing), share: amounts.signedPercent(gapShare) });
    if (actual !== undefined && revised !== undefined) return texts.say("Burn_panelSpent", { actual: amounts.amount(actual), budget: amounts.amount(revised) });
    return landing === undefined ? texts.say("Burn_noLanding") : amounts.amount(landing);
}

/** The first year at the left, the last at the right: between them every panel has the same periods. */
function yearMarks({ model: { axis, shown }, theme, fontSize, measure, dates }: PictureInput, x: number, width: number, y: number): readonly Mark[] {
    if (axis === undefined) return [];
    const label = (place: number): string => {
        const { label: short, band } = dates.period(axis.starts[place], axis.grain);
        return band === "" ? short : `${short} ${band}`;
    };
    const [first, last] = [label(shown.from), label(shown.to)];
    const at = { fill: theme.muted, "font-size": fontSize * 0.9 };
    const isBoth = shown.to > shown.from && measure(first, fontSize) + measure(last, fontSize) + 8 < width;
    return [
        text("from", first, x, y, at),
        ...(isBoth ? [text("to", last, x + width, y, { ...at, "text-anchor": "end" })] : []),
    ];
}
