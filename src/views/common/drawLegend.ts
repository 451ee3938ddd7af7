import type { Selection } from "d3-selection";
import type { Swatch } from "./looks";
import { PlacedEntry, PlacedLegend, SWATCH } from "./legend";
import type { Theme } from "./theme";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

export type SwatchOf = (key: string) => Swatch;

const ICON = 12;

export function drawLegend(layer: Layer, legend: PlacedLegend, swatchOf: SwatchOf, fontSize: number, theme: Theme): void {
    const entries = layer.selectAll<SVGGElement, PlacedEntry>("g.pm-entry").data(legend.entries, (entry) => entry.key);
    entries.exit().remove();
    const entered = entries.enter().append("g").attr("class", "pm-entry");
    entered.append("rect").attr("width", SWATCH - 1).attr("height", SWATCH - 1).attr("rx", 3).attr("x", 0.5).attr("y", 0.5);
    entered.append("path");
    entered.append("text").attr("x", SWATCH + 6).attr("y", SWATCH / 2).attr("dominant-baseline", "central");
    const all = entered.merge(entries).attr("transform", (entry) => `translate(${entry.x},${entry.y})`);
    all.select("rect")
        .attr("fill", (entry) => swatchOf(entry.key).fill)
        .attr("stroke", (entry) => swatchOf(entry.key).frame)
        .attr("stroke-dasharray", (entry) => swatchOf(entry.key).dash);
    all.select("path")
        .attr("d", (entry) => swatchOf(entry.key).icon)
        .attr("fill", (entry) => swatchOf(entry.key).glyph)
        .attr("transform", (entry) => `translate(${(SWATCH - ICON) / 2},${(SWATCH - ICON) / 2}) scale(${ICON / swatchOf(entry.key).box})`);
    all.select("text").attr("font-size", fontSize).attr("fill", theme.foreground).text((entry) => entry.shown);
}
