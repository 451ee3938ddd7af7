import { zoneOf } from "../../domain/risks/matrix";
import { contrast, mix, readableOn, TEXT_CONTRAST } from "../common/colour";
import { Mark, path, rect, text } from "../common/marks";
import { BOLD } from "../common/textStyle";
import { boxOfCell } from "./gridPlan";
import { MatrixInput } from "./matrixInput";
import type { PlacedCell } from "./placing";
import type { ZoneLook } from "./zoneLooks";

/** The dots that tell a zone without its colour: one for the best, one more for each worse. */
export function pips(key: string, count: number, x: number, y: number, colour: string): Mark {
    const dots = Array.from({ length: count }, (_, at) => `M${round(x + at * PIP_STEP)} ${round(y)}m-1.8 0a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z`);
    return path(key, dots.join(""), { fill: colour });
}

export const PIP_STEP = 6;
const round = (length: number): number => Math.round(length * 10) / 10;
const INSET = 7;
/** Cells lower than this hold no text beneath their marks. */
export const LEAST_FOR_TEXT = 46;
/** Pixels that the dots take of the top of a cell. */
export const HEAD = 12;
const LEAST_FOR_PIPS = 16;

/** The cells with their zones, what they count, and the dots that tell the zone. */
export function cellMarks(input: MatrixInput): readonly Mark[] {
    return input.placed.cells.flatMap((placed) => oneCell(input, placed));
}

function oneCell(input: MatrixInput, placed: PlacedCell): readonly Mark[] {
    const { model, looks, plan, theme, isMini } = input;
    const { cell, index, group } = placed;
    const look = looks[zoneOf(model.matrix, cell) - 1];
    const box = boxOfCell(plan, cell);
    const key = `cell${index}`;
    const tint = model.mode === "heatMode" && !theme.highContrast ? heatTint(input, group.count, look) : look.tint;
    const frame: Mark["at"] = theme.highContrast ? { stroke: theme.foreground, "stroke-width": 1 } : {};
    const hasPips = box.height >= LEAST_FOR_PIPS && box.width >= 3 * PIP_STEP + INSET;
    const zone = zoneOf(model.matrix, cell);
    return [
        rect(`${key}-fill`, box.x, box.y, box.width, box.height, { fill: tint, rx: isMini ? 1 : 3, ...frame }),
        ...(hasPips && !isMini ? [pips(`${key}-pips`, zone, box.x + INSET, box.y + INSET, tint === look.tint ? look.strong : readableOn(tint, theme.foreground))] : []),
        ...(isMini && group.count > 0 ? [countMark(input, placed, String(group.count), tint)] : []),
        ...(isMini ? [] : wordsOf(input, placed, tint)),
    ];
}

const FAINT = 0.25;

/** The more risks, the deeper the colour of the zone; a cell without any is nearly the page. */
function heatTint({ model, theme }: MatrixInput, count: number, { tint, colour }: ZoneLook): string {
    const most = Math.max(1, ...model.cells.map((group) => group.count));
    return count === 0 ? mix(tint, theme.background, 1 - FAINT) : mix(tint, colour, (count / most) * MOST_HEAT);
}

const MOST_HEAT = 0.6;

function countMark({ theme, fontSize }: MatrixInput, { index, box }: PlacedCell, words: string, tint: string): Mark {
    return text(`cell${index}-count`, words, box.x + box.width / 2, box.y + box.height / 2, { fill: readableOn(tint, theme.foreground), "font-size": fontSize * 0.9, "font-weight": BOLD, "text-anchor": "middle" });
}

/** Quiet words on a fill: those that it does not leave readable are not quiet. */
function quietOn(tint: string, { theme }: MatrixInput): string {
    return contrast(tint, theme.muted) >= TEXT_CONTRAST ? theme.muted : readableOn(tint, theme.foreground);
}

/** "4 · 1.2 M€" at the foot of the cell; alone and large where the matrix is one of counts. */
function wordsOf(input: MatrixInput, { index, box, group, cluster, hasWords }: PlacedCell, tint: string): readonly Mark[] {
    const { settings: { riskCells }, amounts, fontSize, model, measure } = input;
    if (group.count === 0) return [];
    const exposure = riskCells.values && group.exposure !== undefined ? amounts.amount(group.exposure) : undefined;
    const fill = quietOn(tint, input);
    if (model.mode === "heatMode") return heatWords(input, { index, box, group }, exposure, tint);
    if (!hasWords) return [];
    // A counted mark tells the number itself.
    const count = riskCells.counts && cluster === undefined ? input.texts.number(group.count) : undefined;
    const words = [count, exposure].filter((part) => part !== undefined).join(" · ");
    const shown = measure(words, fontSize * 0.9) <= box.width - 2 * INSET ? words : count ?? "";
    return shown === "" ? [] : [text(`cell${index}-words`, shown, box.x + INSET - 2, box.y + box.height - fontSize * 0.75, { fill, "font-size": fontSize * 0.9 })];
}

function heatWords(input: MatrixInput, { index, box, group }: Pick<PlacedCell, "index" | "box" | "group">, exposure: string | undefined, tint: string): readonly Mark[] {
    const { theme, fontSize, texts, measure, isChosen } = input;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hasValue = exposure !== undefined && box.height >= LEAST_FOR_TEXT && measure(exposure, fontSize) <= box.width - 8;
    const fill = readableOn(tint, theme.foreground);
    const opacity = isChosen !== undefined && !group.risks.some(isChosen) ? 0.4 : 1;
    return [
        text(`cell${index}-heat`, texts.number(group.count), x, hasValue ? y - fontSize * 0.4 : y, { fill, "font-size": Math.min(fontSize * 1.8, Math.max(fontSize, box.height * 0.5)), "font-weight": BOLD, "text-anchor": "middle", opacity }),
        ...(hasValue ? [text(`cell${index}-heatValue`, exposure, x, y + fontSize * 1.1, { fill: quietOn(tint, input), "font-size": fontSize, "text-anchor": "middle", opacity })] : []),
    ];
}
