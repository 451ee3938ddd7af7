import type { AxisLevel } from "../../domain/risks/axis";
import { fitText } from "../common/fitText";
import { lineHeight } from "../common/lineHeight";
import { Mark, text } from "../common/marks";
import { BOLD } from "../common/textStyle";
import type { Side } from "./gridPlan";
import { MatrixInput } from "./matrixInput";
import type { Group } from "./groups";
import { axisTitle, boundsText } from "./riskTexts";

const AIR = 8;
/** From which breadth and height of a cell on the bounds of a level stand beneath its name. */
const LEAST_FOR_BOUNDS = 92;
const LEAST_FOR_BOUNDS_HIGH = 52;

/** The names of the levels with their bounds, the titles of the axes, and what each row and column comes to. */
export function axisMarks(input: MatrixInput): readonly Mark[] {
    return input.isMini ? [] : [...downMarks(input), ...acrossMarks(input), ...titleMarks(input), ...totalMarks(input)];
}

function downMarks(input: MatrixInput): readonly Mark[] {
    const { plan: { down, downLabels, grid, cellHeight }, theme, fontSize } = input;
    const line = lineHeight(fontSize);
    return down.ranks.flatMap((rank, row) => {
        const names = downLabels.get(rank) ?? [];
        const bounds = cellHeight >= LEAST_FOR_BOUNDS_HIGH ? boundsOf(input, down, down.axis[rank - 1], grid.x - AIR) : undefined;
        const lines = bounds === undefined ? names : [...names, bounds];
        const top = grid.y + (row + 0.5) * cellHeight - ((lines.length - 1) / 2) * line;
        return lines.map((words, at) => text(`down${rank}-${at}`, words, grid.x - AIR, top + at * line, {
            fill: at < names.length ? theme.foreground : theme.muted, "font-size": at < names.length ? fontSize : fontSize * 0.85, "text-anchor": "end",
        }));
    });
}

function acrossMarks(input: MatrixInput): readonly Mark[] {
    const { plan: { across, acrossLabels, grid, cellWidth, labelHeight }, theme, fontSize } = input;
    const line = lineHeight(fontSize);
    const most = Math.round((labelHeight - 4) / line);
    return across.ranks.flatMap((rank, column) => {
        const names = acrossLabels.get(rank) ?? [];
        const bounds = cellWidth >= LEAST_FOR_BOUNDS && names.length < most ? boundsOf(input, across, across.axis[rank - 1], cellWidth) : undefined;
        const lines = bounds === undefined ? names : [...names, bounds];
        return lines.map((words, at) => text(`across${rank}-${at}`, words, grid.x + (column + 0.5) * cellWidth, grid.y + grid.height + 2 + (at + 0.5) * line, {
            fill: at < names.length ? theme.foreground : theme.muted, "font-size": at < names.length ? fontSize : fontSize * 0.85, "text-anchor": "middle",
        }));
    });
}

function boundsOf(input: MatrixInput, { axis }: Side, level: AxisLevel, room: number): string | undefined {
    const { measure, fontSize } = input;
    const words = boundsText(level, axis, input);
    return words === undefined || measure(words, fontSize * 0.85) > room ? undefined : words;
}

/** The upright axis is named above its names, the other beneath them at its far end: both in the direction of reading. */
function titleMarks({ plan: { down, across, grid, titleHeight, labelHeight, totalsHeight, fontSize }, theme, settings, texts, measure }: MatrixInput): readonly Mark[] {
    if (titleHeight === 0) return [];
    const at = { fill: theme.muted, "font-size": fontSize, "font-weight": BOLD };
    const upright = `${axisTitle(down.name, settings, texts)} ↑`;
    const level = `${axisTitle(across.name, settings, texts)} →`;
    return [
        text("title-down", fitText(measure, upright, fontSize, grid.x + grid.width, true), Math.max(measure(upright, fontSize, true), grid.x - AIR), grid.y - titleHeight / 2, { ...at, "text-anchor": "end" }),
        text("title-across", fitText(measure, level, fontSize, grid.x + grid.width, true), grid.x + grid.width, grid.y + grid.height + labelHeight + totalsHeight + titleHeight / 2, { ...at, "text-anchor": "end" }),
    ];
}

function totalMarks(input: MatrixInput): readonly Mark[] {
    const { plan: { down, across, grid, cellHeight, cellWidth, labelHeight, totalsHeight, totalsWidth }, model, theme, fontSize } = input;
    if (totalsWidth === 0) return [];
    const groups = (side: Side): readonly Group[] => side.name === "likelihood" ? model.rows : model.columns;
    const at = { fill: theme.muted, "font-size": fontSize * 0.9 };
    const y = grid.y + grid.height + labelHeight + totalsHeight / 2;
    return [
        ...down.ranks.map((rank, row) => text(`total-down${rank}`, totalText(input, groups(down)[rank - 1]), grid.x + grid.width + AIR, grid.y + (row + 0.5) * cellHeight, at)),
        ...across.ranks.map((rank, column) => text(`total-across${rank}`, shortTotal(input, groups(across)[rank - 1], cellWidth - 4), grid.x + (column + 0.5) * cellWidth, y, { ...at, "text-anchor": "middle" })),
        text("total-all", totalText(input, model.whole), grid.x + grid.width + AIR, y, { ...at, fill: theme.foreground, "font-weight": BOLD }),
    ];
}

/** Where the exposure has no room beside it, the count stands alone. */
function shortTotal(input: MatrixInput, group: Group, room: number): string {
    const whole = totalText(input, group);
    return input.measure(whole, input.fontSize * 0.9) <= room ? whole : fitText(input.measure, input.texts.number(group.count), input.fontSize * 0.9, room);
}

/** "12 · 2.1 M€". */
export function totalText({ texts, amounts, settings }: Pick<MatrixInput, "texts" | "amounts" | "settings">, { count: risks, exposure }: Group): string {
    const count = texts.number(risks);
    return exposure === undefined || !settings.riskCells.values ? count : `${count} · ${amounts.amount(exposure)}`;
}
