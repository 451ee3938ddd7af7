import type { TextStyle } from "../../settings/settings";
import { lineHeight } from "../common/lineHeight";
import type { Selection } from "d3-selection";
import { put, putAll, putOn, stamp, svgElement, write } from "../common/svg";
import { BOLD, REGULAR, textAttributes, textColour } from "../common/textStyle";
import type { Theme } from "../common/theme";
import { CHEVRON, PlacedBand, PlacedColumn, PlacedRow, Window } from "./layout";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

const MARGIN = 4;
/** Drawn about the middle of the row. */
const OPEN = "M8-2l4 4 4-4";
const FOLDED = "M10-4l4 4-4 4";

/** What all headers share is set once on their layer and inherited. */
export function styleHeaders(layer: Layer, fontSize: number, style: TextStyle, theme: Theme, usual: string): void {
    const attributes = textAttributes(style, theme, usual);
    putOn(layer, { "font-size": fontSize, ...attributes, color: attributes.fill, "dominant-baseline": "central" });
}

export function drawRowHeaders(layer: Layer, window: Window, { bold }: TextStyle): void {
    const middle = window.frame.cell.height / 2;
    putOn(layer, { transform: `translate(0,${-window.scroll.y})` });
    const rows = layer.selectAll<SVGGElement, PlacedRow>("g.pm-rowheader").data(window.rows, (row) => row.key);
    rows.exit().remove();
    rows.enter().append(newRowHeader).merge(rows).each(function (row) {
        const [chevron, label] = this.children;
        put(this, "transform", `translate(${row.indent},${row.y + middle})`);
        put(chevron, "d", row.folded === undefined ? "" : row.folded ? FOLDED : OPEN);
        put(label, "font-weight", row.isGroup || bold ? BOLD : REGULAR);
        write(label, row.label);
    });
}

const newRowHeader = stamp(() => {
    const header = svgElement("g");
    header.setAttribute("class", "pm-rowheader");
    putAll(header.appendChild(svgElement("path")), { class: "pm-chevron", d: "" });
    putAll(header.appendChild(svgElement("text")), { x: CHEVRON + MARGIN, "font-weight": REGULAR });
    return header;
});

export function drawColumnHeaders(layer: Layer, window: Window, style: TextStyle, theme: Theme): void {
    putOn(layer, { transform: `translate(${-window.scroll.x},0)` });
    drawBands(layer, window, style, theme);
    drawLabels(layer, window);
}

function drawBands(layer: Layer, window: Window, style: TextStyle, theme: Theme): void {
    const { bandHeight, labelHeight } = window.frame.header;
    const fill = textColour(style, theme, theme.foreground);
    const bands = layer.selectAll<SVGGElement, PlacedBand>("g.pm-band").data(window.bands, (band) => band.key);
    bands.exit().remove();
    const entered = bands.enter().append("g").attr("class", "pm-band");
    entered.append("path");
    entered.append("text").attr("x", MARGIN).attr("font-weight", BOLD).attr("text-anchor", "start");
    entered.merge(bands).each(function (band) {
        const [line, label] = this.children;
        put(this, "transform", `translate(${band.x},0)`);
        putAll(line, { stroke: theme.line, d: `M.5 3V${bandHeight + labelHeight - 3}` });
        putAll(label, { y: bandHeight / 2, fill });
        write(label, band.label);
    });
}

function drawLabels(layer: Layer, window: Window): void {
    const { frame } = window;
    const { vertical, bandHeight, labelHeight } = frame.header;
    const foot = bandHeight + labelHeight - 6;
    putOn(layer, { "text-anchor": vertical ? "start" : "middle" });
    const columns = layer.selectAll<SVGTextElement, PlacedColumn>("text.pm-column").data(window.columns, (column) => column.index);
    columns.exit().remove();
    columns.enter().append(newLabel).merge(columns).each(function (column) {
        put(this, "transform", `translate(${column.x + frame.cell.width / 2},${foot})${vertical ? " rotate(-90)" : ""}`);
        writeLines(this, column.lines, lineHeight(frame.fontSize), vertical);
    });
}

const newLabel = stamp(() => {
    const label = svgElement("text");
    label.setAttribute("class", "pm-column");
    return label;
});

/** The last line stands on the grid, so that short and long labels share one foot. */
function writeLines(label: SVGTextElement, lines: readonly string[], step: number, vertical: boolean): void {
    while (label.childElementCount > lines.length) label.lastElementChild?.remove();
    lines.forEach((line, at) => {
        const span = label.children.item(at) ?? label.appendChild(svgElement("tspan"));
        if (at > 0) put(span, "x", "0");
        put(span, "y", String(vertical ? 0 : (at - lines.length + 1) * step - step / 2 + 3));
        write(span, line);
    });
}
