import type { Selection } from "d3-selection";
import { putAll } from "../common/svg";
import type { Theme } from "../common/theme";
import type { Window } from "./layout";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Hairlines between the rows and the columns in sight, beneath the cells; nothing where the author wants none. */
export function drawGridlines(layer: Layer, window: Window, theme: Theme): void {
    const lines = layer.selectChildren<SVGPathElement, string>("path.pm-gridlines").data(window.frame.gridlines ? ["lines"] : []);
    lines.exit().remove();
    lines.enter().insert("path", ":first-child").attr("class", "pm-gridlines").merge(lines).each(function () {
        putAll(this, { d: gridPath(window), stroke: theme.line, transform: `translate(${-window.scroll.x},${-window.scroll.y})` });
    });
}

function gridPath({ frame: { cell }, rows, columns }: Window): string {
    if (rows.length === 0 || columns.length === 0) return "";
    const [left, top] = [columns[0].x, rows[0].y];
    const [width, height] = [columns.length * cell.width, rows.length * cell.height];
    const across = rows.map(({ y }) => `M${left} ${y + cell.height - 0.5}h${width}`);
    const down = columns.map(({ x }) => `M${x + cell.width - 0.5} ${top}v${height}`);
    return [...across, ...down].join("");
}
