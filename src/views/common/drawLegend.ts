import type { Selection } from "d3-selection";
import type { TextStyle } from "../../settings/settings";
import type { Swatch } from "./looks";
import { PlacedEntry, PlacedLegend, SWATCH, swatchTop } from "./legend";
import { putAll, putOn, stamp, svgElement, write } from "./svg";
import { textAttributes } from "./textStyle";
import type { Theme } from "./theme";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

export type SwatchOf = (key: string) => Swatch;

const ICON = 12;
const INSET = (SWATCH - ICON) / 2;

export function drawLegend(layer: Layer, legend: PlacedLegend, swatchOf: SwatchOf, style: TextStyle, theme: Theme): void {
    putOn(layer, { "font-size": legend.fontSize, ...textAttributes(style, theme, theme.foreground) });
    const down = swatchTop(legend);
    const entries = layer.selectAll<SVGGElement, PlacedEntry>("g.pm-entry").data(legend.entries, (entry) => entry.key);
    entries.exit().remove();
    entries.enter().append(newEntry).merge(entries).each(function (entry) {
        const [tile, icon, label] = this.children;
        const { fill, frame, dash, icon: path, glyph, box } = swatchOf(entry.key);
        putAll(this, { transform: `translate(${entry.x},${entry.y + down})` });
        putAll(tile, { fill, stroke: frame, "stroke-dasharray": dash });
        putAll(icon, { d: path, fill: glyph, transform: `translate(${INSET},${INSET}) scale(${ICON / box})` });
        write(label, entry.shown);
    });
}

const newEntry = stamp(() => {
    const entry = svgElement("g");
    entry.setAttribute("class", "pm-entry");
    putAll(entry.appendChild(svgElement("rect")), { width: SWATCH - 1, height: SWATCH - 1, rx: 3, x: 0.5, y: 0.5 });
    entry.appendChild(svgElement("path"));
    putAll(entry.appendChild(svgElement("text")), { x: SWATCH + 6, y: SWATCH / 2, "dominant-baseline": "central" });
    return entry;
});
