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
    const { theme, isMini, settings } = input;
    if (settings.riskZones.appetite === "noAppetite") return [];
    const segments = segmentsOf(input);
    const d = segments.map(({ from, to }) => `M${from.join(" ")}L${to.join(" ")}`).join("");
    const line = { "stroke-linecap": "square", stroke: theme.foreground, "stroke-width": isMini ? 1.5 : 3 };
    return [
        ...(isMini || segments.length === 0 ? [] : [path("appetite-halo", d, { ...line, stroke: theme.background, "stroke-width": 6 })]),
        ...(segments.length === 0 ? [] : [path("appetite", d, line)]),
        ...labelMarks(input, segments),
    ];
}

/** Above the cells where the line begins there, else at its other end; a line that no cell lies on one side of is said in words. */
function labelMarks({ model: { matrix }, plan: { grid, titleHeight }, theme, fontSize, texts, isMini, measure }: MatrixInput, segments: readonly Segment[]): readonly Mark[] {
    if (isMini || titleHeight === 0) return [];
    const top = grid.y - titleHeight / 2;
    const label = (words: string, x: number, y: number, anchor: string): readonly Mark[] =>
        [text("appetite-label", words, x, y, { ...halo(theme.background), fill: theme.foreground, "font-size": fontSize, "font-weight": BOLD, "text-anchor": anchor })];
    if (segments.length === 0) return label(texts.say(matrix.above[0][0] ? "Risk_appetiteAll" : "Risk_appetiteNone"), grid.x + grid.width, top, "end");
    const words = texts.say("Risk_appetite");
    const start = segments.find(({ from }) => from[1] <= grid.y + 1);
    if (start !== undefined) return label(words, Math.min(start.from[0], grid.x + grid.width - measure(words, fontSize, true) / 2), top, "middle");
    const end = segments.reduce((last, segment) => segment.to[0] >= last.to[0] ? segment : last);
    return label(words, end.to[0] - 4, end.to[1] - fontSize * 0.8, "end");
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
