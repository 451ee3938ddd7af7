import type { Selection } from "d3-selection";
import { NO_TREND, WORSE } from "../../domain/trend";
import type { SwatchOf } from "../common/drawLegend";
import { ICON_BOX, MARK_BOX, MARK_ICONS } from "../common/icons";
import { lineHeight } from "../common/lineHeight";
import { rounded } from "../common/rounded";
import { put, putAll, putOn, stamp, svgElement, write } from "../common/svg";
import type { Theme } from "../common/theme";
import type { SharePart } from "./columnSummary";
import { headHeight, PlacedColumn, PlacedRow, Window } from "./layout";
import type { RowSummary } from "./rowSummary";
import { sparkline } from "./sparkline";
import { BESIDE_TILE, CornerText, STATE_TILE, STRIP_GAP } from "./summaryLayout";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

const INSET = 2;

/** Draws the numbers and bars above the cells, into a layer that scrolls with the column labels. */
export function drawColumnSummaries(layer: Layer, window: Window, swatchOf: SwatchOf, theme: Theme): void {
    const { frame, columns } = window;
    putOn(layer, { transform: `translate(${-window.scroll.x},${headHeight(frame) - frame.columnStrip.height})`, "font-size": frame.fontSize, fill: theme.foreground });
    const summarised = columns.filter(({ summary }) => summary !== undefined);
    const all = layer.selectAll<SVGGElement, PlacedColumn>("g.pm-columnsummary").data(summarised, (column) => column.index);
    all.exit().remove();
    all.enter().append(newColumnSummary).merge(all).each(function (column) {
        put(this, "transform", `translate(${column.x},0)`);
        const [index, collection, track, ...parts] = this.children;
        writeNumbers([index, collection], column, window);
        putAll(track, { d: barPath(window, 0, 1), stroke: frame.columnStrip.barHeight > 0 ? theme.line : "none", fill: "none" });
        drawParts(this, parts, frame.columnStrip.barHeight > 0 ? column.summary?.parts ?? [] : [], window, swatchOf);
    });
}

function writeNumbers(texts: readonly Element[], { summary }: PlacedColumn, { frame }: Window): void {
    const { columnStrip: { numbersHeight }, cell, fontSize } = frame;
    texts.forEach((text, at) => {
        write(text, numbersHeight > 0 ? summary?.numbers[at] ?? "" : "");
        putAll(text, { x: cell.width / 2, y: (at + 0.5) * lineHeight(fontSize) });
    });
}

function drawParts(group: SVGGElement, drawn: readonly Element[], parts: readonly SharePart[], window: Window, swatchOf: SwatchOf): void {
    for (const spare of drawn.slice(parts.length)) spare.remove();
    parts.forEach(({ key, from, to }, at) => {
        const part = drawn.at(at) ?? group.appendChild(svgElement("path"));
        const { fill, frame } = swatchOf(key);
        putAll(part, { d: barPath(window, from, to), fill, stroke: frame });
    });
}

function barPath({ frame: { cell, columnStrip: { numbersHeight, barHeight } } }: Window, from: number, to: number): string {
    const room = cell.width - 2 * INSET;
    const [x, width] = [rounded(INSET + from * room), rounded((to - from) * room)];
    return `M${x} ${numbersHeight + 0.5}h${width}v${Math.max(0, barHeight - 1)}h${-width}z`;
}

const newColumnSummary = stamp(() => {
    const group = svgElement("g");
    putAll(group, { class: "pm-columnsummary", "text-anchor": "middle", "dominant-baseline": "central" });
    putAll(group.appendChild(svgElement("text")), { class: "pm-index", "font-weight": "600" });
    putAll(group.appendChild(svgElement("text")), { class: "pm-collection" });
    group.appendChild(svgElement("path"));
    return group;
});

/** Draws state, duration and history between the row labels and the cells, into a layer that scrolls with the rows. */
export function drawRowSummaries(layer: Layer, window: Window, swatchOf: SwatchOf, theme: Theme): void {
    const { frame, rows } = window;
    putOn(layer, { transform: `translate(${frame.left - frame.rowStrip.width},${-window.scroll.y})`, "font-size": frame.fontSize, fill: theme.foreground });
    const summarised = rows.filter(({ summary }) => summary !== undefined);
    const all = layer.selectAll<SVGGElement, PlacedRow>("g.pm-rowsummary").data(summarised, (row) => row.key);
    all.exit().remove();
    all.enter().append(newRowSummary).merge(all).each(function (row) {
        put(this, "transform", `translate(0,${row.y + frame.cell.height / 2})`);
        if (row.summary === undefined) return;
        const [state, spark] = this.children;
        drawState(state, row.summary, window, swatchOf, theme);
        drawSpark(spark, row.summary, window, swatchOf, theme);
    });
}

function drawState(group: Element, { status, trend, duration }: RowSummary, { frame }: Window, swatchOf: SwatchOf, theme: Theme): void {
    const [tile, icon, mark, text] = group.children;
    const isShown = frame.rowStrip.stateWidth > 0 && status > 0;
    put(group, "display", isShown ? "inline" : "none");
    if (!isShown) return;
    const { fill, glyph, frame: edge, icon: path } = swatchOf(String(status));
    putAll(tile, { fill, stroke: edge });
    putAll(icon, { d: path, fill: glyph });
    putAll(mark, { d: trend === NO_TREND ? "" : trend === WORSE ? MARK_ICONS.worse : MARK_ICONS.better, fill: theme.foreground });
    write(text, duration);
}

function drawSpark(group: Element, { history }: RowSummary, { frame }: Window, swatchOf: SwatchOf, theme: Theme): void {
    const { rowStrip: { stateWidth, sparkWidth }, model, cell } = frame;
    put(group, "display", sparkWidth > 0 ? "inline" : "none");
    if (sparkWidth === 0) return;
    const height = Math.min(16, cell.height - 8);
    const { path, end } = sparkline(history, model.scale.levels.length, { width: sparkWidth - STRIP_GAP - 6, height });
    const [line, dot] = group.children;
    put(group, "transform", `translate(${stateWidth + 3},${-height / 2})`);
    putAll(line, { d: path, stroke: theme.muted });
    put(dot, "display", end === undefined ? "none" : "inline");
    if (end !== undefined) putAll(dot, { cx: end.x, cy: end.y, fill: swatchOf(String(end.status)).fill, stroke: theme.foreground });
}

const newRowSummary = stamp(() => {
    const group = svgElement("g");
    putAll(group, { class: "pm-rowsummary", "dominant-baseline": "central" });
    const [state, spark] = [group.appendChild(svgElement("g")), group.appendChild(svgElement("g"))];
    const half = STATE_TILE / 2;
    putAll(state.appendChild(svgElement("rect")), { y: -half, width: STATE_TILE, height: STATE_TILE, rx: 3 });
    putAll(state.appendChild(svgElement("path")), { transform: `translate(3,${-half + 3}) scale(${(STATE_TILE - 6) / ICON_BOX})` });
    putAll(state.appendChild(svgElement("path")), { transform: `translate(${STATE_TILE + 1},${-half}) scale(${9 / MARK_BOX})` });
    putAll(state.appendChild(svgElement("text")), { x: STATE_TILE + BESIDE_TILE });
    putAll(spark.appendChild(svgElement("path")), { class: "pm-spark" });
    putAll(spark.appendChild(svgElement("circle")), { r: 3 });
    return group;
});

export function drawCorner(layer: Layer, corner: readonly CornerText[], fontSize: number, theme: Theme): void {
    putOn(layer, { "font-size": fontSize, fill: theme.muted });
    const texts = layer.selectAll<SVGTextElement, CornerText>("text").data(corner);
    texts.exit().remove();
    texts.enter().append("text").attr("dominant-baseline", "central").merge(texts).each(function ({ text, x, y, anchor }) {
        putAll(this, { x, y, "text-anchor": anchor });
        write(this, text);
    });
}
