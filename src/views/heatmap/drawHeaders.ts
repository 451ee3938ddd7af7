import type { Selection } from "d3-selection";
import type { Theme } from "../common/theme";
import { CHEVRON, PlacedBand, PlacedColumn, PlacedRow, Window } from "./layout";
import { lineHeight } from "./headerLayout";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

const OPEN = "M1 3l4 4 4-4";
const FOLDED = "M3 1l4 4-4 4";
const MARGIN = 4;

export function drawRowHeaders(layer: Layer, window: Window, theme: Theme): void {
    const { frame } = window;
    const middle = frame.cell.height / 2;
    layer.attr("transform", `translate(0,${-window.scroll.y})`);
    const rows = layer.selectAll<SVGGElement, PlacedRow>("g.pm-rowheader").data(window.rows, (row) => row.key);
    rows.exit().remove();
    const entered = rows.enter().append("g").attr("class", "pm-rowheader");
    entered.append("path").attr("class", "pm-chevron").attr("fill", "none").attr("stroke-width", 1.5);
    entered.append("text").attr("dominant-baseline", "central");
    const all = entered.merge(rows).attr("transform", (row) => `translate(${row.indent},${row.y})`);
    all.select(".pm-chevron")
        .attr("d", (row) => (row.folded === undefined ? "" : row.folded ? FOLDED : OPEN))
        .attr("stroke", theme.foreground)
        .attr("transform", `translate(${MARGIN + 3},${middle - 5})`);
    all.select("text")
        .attr("x", CHEVRON + MARGIN)
        .attr("y", middle)
        .attr("font-size", frame.fontSize)
        .attr("font-weight", (row) => (row.folded === undefined ? 400 : 600))
        .attr("fill", theme.foreground)
        .text((row) => row.label);
}

export function drawColumnHeaders(layer: Layer, window: Window, theme: Theme): void {
    layer.attr("transform", `translate(${-window.scroll.x},0)`);
    drawBands(layer, window, theme);
    drawLabels(layer, window, theme);
}

function drawBands(layer: Layer, window: Window, theme: Theme): void {
    const { frame } = window;
    const bands = layer.selectAll<SVGGElement, PlacedBand>("g.pm-band").data(window.bands, (band) => band.key);
    bands.exit().remove();
    const entered = bands.enter().append("g").attr("class", "pm-band");
    entered.append("path").attr("stroke-width", 1);
    entered.append("text").attr("dominant-baseline", "central").attr("x", MARGIN).attr("font-weight", 600);
    const all = entered.merge(bands).attr("transform", (band) => `translate(${band.x},0)`);
    all.select("path").attr("stroke", theme.line).attr("d", `M.5 3V${frame.header.bandHeight + frame.header.labelHeight - 3}`);
    all.select("text")
        .attr("y", frame.header.bandHeight / 2)
        .attr("font-size", frame.fontSize)
        .attr("fill", theme.foreground)
        .text((band) => band.label);
}

function drawLabels(layer: Layer, window: Window, theme: Theme): void {
    const { frame } = window;
    const columns = layer.selectAll<SVGTextElement, PlacedColumn>("text.pm-column").data(window.columns, (column) => column.index);
    columns.exit().remove();
    const { vertical, bandHeight, labelHeight } = frame.header;
    const foot = bandHeight + labelHeight;
    const labels = columns.enter().append("text").attr("class", "pm-column").merge(columns)
        .attr("font-size", frame.fontSize)
        .attr("fill", theme.muted)
        .attr("dominant-baseline", "central")
        .attr("text-anchor", vertical ? "start" : "middle")
        .attr("transform", (column) => `translate(${column.x + frame.cell.width / 2},${foot - 6})${vertical ? " rotate(-90)" : ""}`);
    drawLines(labels, frame.fontSize, vertical);
}

/** The last line stands on the grid, so that short and long labels share one foot. */
function drawLines(labels: Selection<SVGTextElement, PlacedColumn, SVGGElement, unknown>, fontSize: number, vertical: boolean): void {
    const step = lineHeight(fontSize);
    const lines = labels.selectAll<SVGTSpanElement, string>("tspan").data((column) => column.lines);
    lines.exit().remove();
    lines.enter().append("tspan").merge(lines)
        .attr("x", 0)
        .attr("y", function (_line, at) {
            const count = (this.parentNode?.childNodes.length ?? 1) - 1;
            return vertical ? 0 : (at - count) * step - step / 2 + 3;
        })
        .text((line) => line);
}
