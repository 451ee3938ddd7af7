import { select, Selection } from "d3-selection";
import type { Settings, TextStyle } from "../../settings/settings";
import { drawLegend, SwatchOf } from "../common/drawLegend";
import { spokenDrawer } from "../common/drawSpoken";
import { lineHeight } from "../common/lineHeight";
import type { Looks } from "../common/looks";
import { scrollBarOf } from "../common/scrollBar";
import type { SpokenGrid } from "../common/spoken";
import { placePane, putAll, putOn, write } from "../common/svg";
import { textAttributes } from "../common/textStyle";
import type { Theme } from "../common/theme";
import { cellDrawer, IsDimmed } from "./drawCells";
import { drawGridlines } from "./drawGridlines";
import { drawColumnHeaders, drawRowHeaders, styleHeaders } from "./drawHeaders";
import type { PlacedHeadline } from "../common/headlineLayout";
import { STALE_PATTERN } from "./face";
import { Frame, headHeight, LEGEND_LEFT, Window } from "./layout";
import { drawColumnSummaries, drawCorner, drawRowSummaries } from "./drawSummaries";

type Layer = Selection<SVGGElement, unknown, null, undefined>;
type Pane = Selection<SVGSVGElement, unknown, null, undefined>;

export interface Drawing {
    readonly scroller: HTMLDivElement;
    readonly svg: SVGSVGElement;
    /** Draws what does not move while one scrolls, then the window. */
    readonly frame: (window: Window, style: DrawStyle) => void;
    /** Draws what is in sight. */
    readonly window: (window: Window, style: DrawStyle) => void;
    /** Says what is in sight to a screen reader; undefined where nobody listens. */
    readonly speak: (grid: SpokenGrid | undefined) => void;
    /** Takes the picture away, for a message to stand in its place. */
    readonly clear: () => void;
    /** The breadth of the container's scroll bars, 0 where they lie over the content. */
    readonly scrollBar: () => number;
}

export interface DrawStyle {
    readonly theme: Theme;
    readonly looks: Looks;
    readonly swatchOf: SwatchOf;
    readonly isDimmed: IsDimmed;
    readonly summary: string;
    readonly texts: Pick<Settings, "headline" | "legend" | "headers">;
    /** undefined for the usual one. */
    readonly fontFamily: string | undefined;
}

/** Lays the elements that stay for the life of the visual: a scroll container whose picture stands still and is redrawn. */
export function makeDrawing(root: HTMLElement, isStill: boolean): Drawing {
    const scroller = select(root).append("div").attr("class", "pm-scroll").attr("tabindex", 0).attr("role", "treegrid").attr("aria-multiselectable", "true");
    const container = scroller.node() as HTMLDivElement;
    const sizer = scroller.append("div").attr("class", "pm-sizer");
    const spoken = sizer.append("div").attr("class", "pm-spoken");
    const svg = sizer.append("svg").attr("class", "pm-svg").attr("aria-hidden", "true");
    const drawSpoken = spokenDrawer(spoken);
    const hatch = appendStalePattern(svg);
    const headline = svg.append("g").attr("class", "pm-headline");
    const legend = svg.append("g").attr("class", "pm-legend");
    const notices = svg.append("g").attr("class", "pm-notices");
    const corner = svg.append("g").attr("class", "pm-corner");
    const columnPane = svg.append("svg").attr("class", "pm-columns");
    const rowPane = svg.append("svg").attr("class", "pm-rows");
    const bodyPane = svg.append("svg").attr("class", "pm-body");
    const columnLayer = columnPane.append("g");
    const columnSummaryLayer = columnPane.append("g");
    const rowLayer = rowPane.append("g");
    const rowSummaryLayer = rowPane.append("g");
    const bodyLayer = bodyPane.append("g");
    const drawBody = bodyDrawer(bodyLayer);

    const window = (view: Window, style: DrawStyle): void => {
        drawColumnHeaders(columnLayer, view, style.texts.headers, style.theme);
        drawRowHeaders(rowLayer, view, style.texts.headers);
        drawColumnSummaries(columnSummaryLayer, view, style.swatchOf, style.theme);
        drawRowSummaries(rowSummaryLayer, view, style.swatchOf, style.theme);
        drawBody(view, style);
    };

    let theme: Theme | undefined;

    const frame = (view: Window, style: DrawStyle): void => {
        const { frame: at } = view;
        dressContainer(container, at, style);
        sizer.style("width", `${at.content.width}px`).style("height", `${at.content.height}px`);
        putOn(svg, { width: at.client.width, height: at.client.height });
        theme = style.theme;
        dressHatch(hatch, style.theme);
        drawHeadline(headline, at.headline, style.texts.headline, style.theme);
        putOn(legend, { transform: `translate(${LEGEND_LEFT},${at.legendTop + 2})` });
        drawLegend(legend, at.legend, style.swatchOf, style.texts.legend, style.theme);
        drawNotices(notices, at, style.theme);
        styleHeaders(rowLayer, at.fontSize, style.texts.headers, style.theme, style.theme.foreground);
        styleHeaders(columnLayer, at.fontSize, style.texts.headers, style.theme, style.theme.muted);
        const headTop = at.top - headHeight(at);
        drawCorner(corner, at.corner, at.fontSize, style.theme);
        placePane(columnPane, at.left, headTop, at.body.width, at.top - headTop);
        placePane(rowPane, 0, at.top, at.left, at.body.height);
        placePane(bodyPane, at.left, at.top, at.body.width, at.body.height);
        window(view, style);
    };

    const speak = (grid: SpokenGrid | undefined): void => {
        if (theme !== undefined) spoken.style("color", theme.foreground).style("--pm-page", theme.background);
        scroller.attr("aria-activedescendant", drawSpoken(grid) ?? null);
    };

    const clear = (): void => {
        speak(undefined);
        for (const layer of [columnLayer, columnSummaryLayer, rowLayer, rowSummaryLayer, bodyLayer, headline, legend, notices, corner]) layer.selectChildren().remove();
        scroller.style("display", "none");
    };

    return { scroller: container, svg: svg.node() as SVGSVGElement, frame, window, speak, clear, scrollBar: scrollBarOf(container, isStill) };
}

function bodyDrawer(layer: Layer): (view: Window, style: DrawStyle) => void {
    const drawCells = cellDrawer(layer);
    return (view, style) => {
        drawGridlines(layer, view, style.theme);
        drawCells(view, style.looks, style.isDimmed);
    };
}

function dressContainer(container: HTMLDivElement, { headline, open, model }: Frame, { theme, summary, fontFamily }: DrawStyle): void {
    // The detail card stands beside the container, and is written alike.
    if (container.parentElement !== null) container.parentElement.style.fontFamily = fontFamily ?? "";
    container.style.display = "block";
    container.style.background = theme.highContrast ? theme.background : "transparent";
    putAll(container, {
        "aria-label": [headline.sentence, summary].filter((text) => text !== undefined).join(". "),
        "aria-rowcount": open.length + 1,
        "aria-colcount": model.columns.list.length + 1,
    });
}

function drawHeadline(layer: Layer, { lines, top, fontSize }: PlacedHeadline, style: TextStyle, theme: Theme): void {
    putOn(layer, { transform: `translate(4,${top})`, "font-size": fontSize, ...textAttributes(style, theme, theme.foreground) });
    drawLines(layer, lines, (at) => (at + 0.5) * lineHeight(fontSize) + 2);
}

function drawNotices(layer: Layer, frame: Frame, theme: Theme): void {
    putOn(layer, { transform: `translate(8,${frame.noticesTop})`, "font-size": frame.fontSize, fill: theme.foreground });
    drawLines(layer, frame.notices, (at) => (at + 0.5) * frame.noticeLine);
}

function drawLines(layer: Layer, lines: readonly string[], middleOf: (line: number) => number): void {
    const texts = layer.selectAll<SVGTextElement, string>("text").data(lines);
    texts.exit().remove();
    texts.enter().append("text").attr("dominant-baseline", "central").merge(texts).each(function (line, at) {
        putAll(this, { y: middleOf(at) });
        write(this, line);
    });
}

function dressHatch(hatch: Selection<SVGPatternElement, unknown, null, undefined>, theme: Theme): void {
    putOn(hatch.select<SVGElement>("path"), { stroke: theme.line });
    putOn(hatch.select<SVGElement>("rect"), { fill: theme.background });
}

function appendStalePattern(svg: Pane): Selection<SVGPatternElement, unknown, null, undefined> {
    const pattern = svg.append("defs").append("pattern")
        .attr("id", STALE_PATTERN).attr("width", 5).attr("height", 5)
        .attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
    pattern.append("rect").attr("width", 5).attr("height", 5);
    pattern.append("path").attr("d", "M2.5 0V5").attr("stroke-width", 1.6);
    return pattern;
}
