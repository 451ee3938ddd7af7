import { Cell, isSameCell, zoneOf } from "../../domain/risks/matrix";
import { DIMMED, halo, Mark, path, text } from "../common/marks";
import { BOLD } from "../common/textStyle";
import { boxOfCell } from "./gridPlan";
import { areDimmed, isDimmed, MatrixInput } from "./matrixInput";
import { cellIndex } from "./model";
import { Anchor, anchorOf, guestPlace } from "./picture";
import { isCell, Position, Risk } from "./risk";
import { shapeIn } from "./riskMarks";
import { shapeMark } from "./shapes";

/** So many risks are few: all of their arrows are drawn. */
export const FEW = 12;

type Guest = "inherent" | "previous" | "target";

/** Where risks came from and are to go: all of them where they are few or asked for, as flows between cells where they are many. */
export function moveMarks(input: MatrixInput): readonly Mark[] {
    const { model, settings: { riskBubbles }, isMini, placed } = input;
    if (isMini || model.mode === "heatMode") return [];
    if (isCounted(input)) return riskBubbles.arrows === "noArrows" ? [] : flowMarks(input);
    const seats = new Map<number, number>();
    const nth = (cell: Cell): number => {
        const index = cellIndex(model.matrix, cell);
        const next = seats.get(index) ?? 0;
        seats.set(index, next + 1);
        return next;
    };
    const guests = guestsDrawn(input).flatMap((risk) => guestMarks(input, risk, nth, isDimmed(input, risk) ? DIMMED : 1));
    return [...guests, ...[...seats].flatMap(([index, count]) => crowdMark(input, index, count - (placed.byIndex.get(index)?.free.length ?? 0)))];
}

/** The risks whose other positions are drawn without being pointed at. */
export function guestsDrawn(input: MatrixInput): readonly Risk[] {
    const { model, settings: { riskBubbles }, isMini } = input;
    if (isMini || model.mode === "heatMode" || isCounted(input)) return [];
    const most = riskBubbles.arrows === "allArrows" ? Infinity : FEW;
    const moved = movedRisks(input, most);
    return moved.length > most ? [] : moved;
}

/** How many more came from a cell than it has room to show. */
function crowdMark({ placed, theme, fontSize, texts }: MatrixInput, index: number, more: number): readonly Mark[] {
    const box = placed.byIndex.get(index)?.box;
    if (box === undefined || more <= 0) return [];
    return [text(`crowd${index}`, `+${texts.number(more)}`, box.x + box.width - 4, box.y + 9, { ...halo(theme.background), fill: theme.foreground, "font-size": fontSize * 0.85, "text-anchor": "end" })];
}

/** The risks with another position to show, or one more than so many of them. */
function movedRisks(input: MatrixInput, most: number): readonly Risk[] {
    const moved: Risk[] = [];
    const { ranking } = input.model;
    for (let risk = ranking.at(0), place = 1; risk !== undefined && moved.length <= most; risk = ranking.at(place), place += 1) {
        if (guestsOf(input, risk).length > 0) moved.push(risk);
    }
    return moved;
}

/** Whether the mode tells of movements, and there are too many risks to draw each. */
export function isCounted({ model, settings }: Pick<MatrixInput, "model" | "settings">): boolean {
    const tells = model.mode === "movementMode" || model.mode === "sinceLastMode";
    return model.mode === "heatMode" || tells && settings.riskBubbles.arrows !== "allArrows" && model.ranking.count > FEW;
}

/** One risk with all of its positions, for whoever points at it. */
export function pointedMarks(input: MatrixInput, risk: Risk): readonly Mark[] {
    const { theme, placed, model, isMini } = input;
    if (risk.cell === undefined || isMini) return [];
    const at = anchorOf(placed, risk, cellIndex(model.matrix, risk.cell));
    const nth = (): number => 0;
    const isDrawn = guestsDrawn(input).includes(risk);
    return [
        ...(model.mode === "heatMode" || isDrawn ? [] : guestMarks(input, risk, nth, 1)),
        ...(at === undefined ? [] : [{ key: "pointed", tag: "circle" as const, at: { cx: at.x, cy: at.y, r: at.radius + 3, fill: "none", stroke: theme.foreground, "stroke-width": 2 } }]),
    ];
}

/** The positions that a mode tells beside the present one. */
function guestsOf({ model: { mode, register }, settings: { riskBubbles } }: MatrixInput, risk: Risk): readonly (readonly [Guest, Cell])[] {
    const { cell } = risk;
    if (cell === undefined) return [];
    const other = (guest: Guest, position: Position): readonly (readonly [Guest, Cell])[] => isCell(position) && !isSameCell(position, cell) ? [[guest, position]] : [];
    return [
        ...(register.stand === "residual" && mode !== "sinceLastMode" ? other("inherent", risk.inherent) : []),
        ...(register.stand === "residual" && (mode === "sinceLastMode" || mode === "residualMode" && riskBubbles.ghosts) ? other("previous", risk.previous) : []),
        ...(mode === "residualMode" && riskBubbles.targets ? other("target", risk.target) : []),
    ];
}

const DASHES: Readonly<Record<Guest, string>> = { inherent: "none", previous: "2 2", target: "none" };

/** Hollow where a risk was or is to be, dashed where it stood before, and arrows in the direction of time. */
function guestMarks(input: MatrixInput, risk: Risk, nth: (cell: Cell) => number, opacity: number): readonly Mark[] {
    const { model: { matrix }, placed, looks, theme, settings } = input;
    if (risk.cell === undefined) return [];
    const here = anchorOf(placed, risk, cellIndex(matrix, risk.cell));
    if (here === undefined) return [];
    const present = risk.cell;
    return guestsOf(input, risk).flatMap(([guest, cell]) => {
        const seat = guestPlace(placed, cellIndex(matrix, cell), nth(cell));
        if (seat === undefined) return [];
        const hasMark = seat.isFree;
        const radius = Math.min(6, Math.max(4, here.radius));
        const colour = looks[zoneOf(matrix, cell) - 1].strong;
        const key = `${guest}${risk.key}`;
        const at: Anchor = { ...seat, radius };
        const [from, to] = guest === "target" ? [here, at] : [at, here];
        const stroke = guest === "target" ? looks[zoneOf(matrix, present) - 1].strong : colour;
        return [
            ...(hasMark ? [shapeMark(`${key}-hollow`, shapeIn(input, { risk }), at.x, at.y, radius, { class: "pm-risk-guest", fill: theme.background, stroke: colour, "stroke-width": 1.75, "stroke-dasharray": DASHES[guest], opacity })] : []),
            ...(guest === "target" && hasMark ? [shapeMark(`${key}-aim`, 0, at.x, at.y, radius / 2.5, { fill: colour, opacity })] : []),
            ...(settings.riskBubbles.arrows === "noArrows" ? [] : arrow(key, from, to, { stroke, fill: stroke, "stroke-width": 1.5, "stroke-dasharray": DASHES[guest], opacity })),
        ];
    });
}

const HEAD = 6;

/** A line that ends in a head, both clear of the marks that it joins. */
function arrow(key: string, from: Anchor, to: Anchor, at: Mark["at"]): readonly Mark[] {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    const clear = length - from.radius - to.radius - 2;
    if (clear < HEAD) return [];
    const [ux, uy] = [dx / length, dy / length];
    const start = [from.x + ux * (from.radius + 1), from.y + uy * (from.radius + 1)];
    const end = [to.x - ux * (to.radius + 2), to.y - uy * (to.radius + 2)];
    const back = [end[0] - ux * HEAD, end[1] - uy * HEAD];
    const wing = HEAD * 0.5;
    return [
        path(`${key}-arrow`, `M${start.map(one).join(" ")}L${back.map(one).join(" ")}`, { ...at, fill: "none" }),
        path(`${key}-head`, `M${end.map(one).join(" ")}L${one(back[0] - uy * wing)} ${one(back[1] + ux * wing)}L${one(back[0] + uy * wing)} ${one(back[1] - ux * wing)}Z`, { fill: at.fill, opacity: at.opacity }),
    ];
}

const one = (length: number): number => Math.round(length * 10) / 10;

/** How many went from one cell to another, the more the thicker. */
function flowMarks(input: MatrixInput): readonly Mark[] {
    const { model, theme, texts, fontSize, plan, placed, looks } = input;
    if (model.mode === "heatMode") return [];
    const flows = new Map<string, { readonly from: Cell; readonly to: Cell; readonly risks: Risk[] }>();
    for (const risk of model.ranking.all()) {
        for (const [, from] of guestsOf(input, risk)) {
            if (risk.cell === undefined) continue;
            const key = `${cellIndex(model.matrix, from)}-${cellIndex(model.matrix, risk.cell)}`;
            const known = flows.get(key);
            if (known === undefined) flows.set(key, { from, to: risk.cell, risks: [risk] });
            else known.risks.push(risk);
        }
    }
    const most = Math.max(1, ...[...flows.values()].map(({ risks }) => risks.length));
    const middle = (cell: Cell): Anchor => {
        const { x, y, width, height } = boxOfCell(plan, cell);
        return placed.byIndex.get(cellIndex(model.matrix, cell))?.cluster ?? { x: x + width / 2, y: y + height / 2, radius: 4 };
    };
    return [...flows].sort(([, a], [, b]) => a.risks.length - b.risks.length).flatMap(([key, { from, to, risks }]) => {
        const [start, end] = sideways(middle(from), middle(to));
        const colour = zoneOf(model.matrix, to) > zoneOf(model.matrix, from) ? looks[looks.length - 1].strong : theme.neutral;
        const opacity = areDimmed(input, { risks }) ? DIMMED : 1;
        const words = texts.number(risks.length);
        return [
            ...arrow(`flow${key}`, start, end, { stroke: colour, fill: colour, "stroke-width": 1 + 4 * (risks.length / most), "stroke-dasharray": "none", opacity }),
            ...(risks.length > 1 ? [text(`flow${key}-count`, words, start.x + (end.x - start.x) * 0.38, start.y + (end.y - start.y) * 0.38, { ...halo(theme.background), fill: theme.foreground, "font-size": fontSize * 0.85, "font-weight": BOLD, "text-anchor": "middle", opacity })] : []),
        ];
    });
}

const ASIDE = 5;

/** A little to the right of their way, so that those that go the other way stand apart. */
function sideways(from: Anchor, to: Anchor): readonly [Anchor, Anchor] {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const shift = (anchor: Anchor): Anchor => ({ ...anchor, x: anchor.x - (dy / length) * ASIDE, y: anchor.y + (dx / length) * ASIDE });
    return [shift(from), shift(to)];
}
