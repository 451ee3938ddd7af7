import { appetiteEdges } from "../../domain/risks/appetite";
import { halo, Mark, path, text } from "../common/marks";
import { BOLD } from "../common/textStyle";
import { GAP, placeOfCell } from "./gridPlan";
import type { MatrixInput } from "./matrixInput";

interface Segment {
    readonly from: readonly [x: number, y: number];
    readonly to: readonly [x: number, y: number];
}

/** The line beyond which risks exceed the appetite: thick, in steps, and named. */
export function appetiteMarks(input: MatrixInput): readonly Mark[] {
    const { theme, plan: { grid, titleHeight }, fontSize, texts, isMini, measure } = input;
    const segments = segmentsOf(input);
    if (segments.length === 0) return [];
    const d = segments.map(({ from, to }) => `M${from.join(" ")}L${to.join(" ")}`).join("");
    const line = { "stroke-linecap": "square", stroke: theme.foreground, "stroke-width": isMini ? 1.5 : 3 };
    const label = texts.say("Risk_appetite");
    const start = segments.find(({ from }) => from[1] <= grid.y + 1);
    const half = measure(label, fontSize, true) / 2;
    return [
        ...(isMini ? [] : [path("appetite-halo", d, { ...line, stroke: theme.background, "stroke-width": 6 })]),
        path("appetite", d, line),
        ...(start === undefined || titleHeight === 0 || isMini ? [] : [text("appetite-label", label, Math.min(start.from[0], grid.x + grid.width - half), grid.y - titleHeight / 2, {
            ...halo(theme.background), fill: theme.foreground, "font-size": fontSize, "font-weight": BOLD, "text-anchor": "middle",
        })]),
    ];
}

/** The edges between cells within and above, each in the middle of its gap, from the top or from the left. */
function segmentsOf({ model: { matrix }, plan }: MatrixInput): readonly Segment[] {
    const { grid, cellWidth, cellHeight, down } = plan;
    const half = GAP / 2;
    return appetiteEdges(matrix.above).map(({ cell, side }): Segment => {
        const { row, column } = placeOfCell(plan, cell);
        const [left, top] = [Math.round(grid.x + column * cellWidth - half), Math.round(grid.y + row * cellHeight - half)];
        const [right, bottom] = [Math.round(grid.x + (column + 1) * cellWidth - half), Math.round(grid.y + (row + 1) * cellHeight - half)];
        // The next rank of the upright axis lies above, that of the other at the right.
        return side === down.name ? { from: [left, top], to: [right, top] } : { from: [right, top], to: [right, bottom] };
    }).sort((one, other) => one.from[1] - other.from[1] || one.from[0] - other.from[0]);
}
