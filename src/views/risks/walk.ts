import type { Cell } from "../../domain/risks/matrix";
import { GridPlace, HEADER } from "../../interaction/gridKeys";
import type { SpokenBox } from "../common/spoken";
import type { WalkedGrid } from "../common/walkedGrid";
import type { RiskFrame } from "./frame";
import { LEFT } from "../common/margins";
import { Box, boxOfCell, cellAt, Side } from "./gridPlan";
import type { Hit } from "./hit";
import type { Group } from "./groups";
import { cellIndex, RiskModel } from "./model";
import { Opened, openedRisks, openedTitle } from "./opened";
import type { Risk } from "./risk";
import { actionText, asideText, axisTitle, changeText, groupText, positionText, riskName } from "./riskTexts";
import { cellSentence, TooltipSource } from "./tooltip";

/** A table that the keyboard walks: the matrix, or the risks that were opened in it. */
export interface RiskGrid extends WalkedGrid {
    readonly hitAt: (place: GridPlace) => Hit;
    /** The scroll position of the list that brings a place into sight. */
    readonly scrollTo: (place: GridPlace, scroll: number) => number;
    /** What Space opens there; undefined where there is nothing to open. */
    readonly inside: (place: GridPlace) => Opened | "all" | undefined;
}

const flatShape = (rows: number, columns: number, page: number): WalkedGrid["shape"] => ({ rows, columns, page, isOpen: () => undefined, parentOf: () => HEADER });

/** What the places of the matrix are reckoned from. */
interface Walk {
    readonly frame: RiskFrame;
    readonly source: TooltipSource;
    /** Ranks from the top, and from the left: behind them come the totals, and beneath these what stands aside. */
    readonly rows: number;
    readonly columns: number;
}

/** Rows and columns of the matrix with its totals, and of what stands aside. */
export function matrixShape({ input: { plan: { down, across } } }: RiskFrame, { asides }: RiskModel): Pick<WalkedGrid["shape"], "rows" | "columns"> {
    return { rows: down.ranks.length + 1 + (asides.length > 0 ? 1 : 0), columns: Math.max(across.ranks.length + 1, asides.length) };
}

/** The matrix with its totals at the end of each row and column; beneath it, what stands aside. */
export function matrixGrid(frame: RiskFrame, source: TooltipSource): RiskGrid {
    const { input: { plan }, bodyTop } = frame;
    const { model, texts, settings } = source;
    const walk: Walk = { frame, source, rows: plan.down.ranks.length, columns: plan.across.ranks.length };
    const { rows, columns } = walk;
    const total = texts.say("Risk_total");
    const shape = matrixShape(frame, model);
    return {
        shape: flatShape(shape.rows, shape.columns, rows),
        corner: texts.say("Risk_corner", { down: axisTitle(plan.down.name, settings, texts), across: axisTitle(plan.across.name, settings, texts) }),
        rowName: (row) => row < 0 ? "" : row < rows ? labelAt(plan.down, row) : row === rows ? total : texts.say("Risk_beside"),
        rowKey: (row) => String(row),
        columnName: (column) => column < columns ? labelAt(plan.across, column) : total,
        cellText: (place) => textAt(walk, place),
        boxOf: (place) => onVisual(boxAt(walk, place), bodyTop),
        hitAt: (place) => hitAt(walk, place),
        scrollTo: (_, scroll) => scroll,
        inside: (place) => insideOf(source, hitAt(walk, place)),
    };
}

function insideOf(source: TooltipSource, hit: Hit): Opened | "all" | undefined {
    if (hit.on === "whole") return source.model.whole.count > 0 ? "all" : undefined;
    if (hit.on === "aside") return { on: "aside", aside: hit.aside };
    return hit.on === "cell" && groupIn(source, hit.cell).count > 0 ? { on: "cell", cell: hit.cell } : undefined;
}

const labelAt = ({ axis, ranks }: Side, place: number): string => axis[ranks[place] - 1].label;

/** What stands aside is told at the places beneath the totals; those beyond the last tell the last again. */
function asideAt({ source: { model: { asides } } }: Walk, column: number): RiskModel["asides"][number] {
    return asides[Math.min(Math.max(0, column), asides.length - 1)];
}

function hitAt(walk: Walk, { row, column }: GridPlace): Hit {
    const { rows, columns, frame: { input: { plan: { down, across } } } } = walk;
    const level = ({ name, ranks }: Side, place: number): Hit => ({ on: "level", axis: name, rank: ranks[place] });
    const isRank = column >= 0 && column < columns;
    if (row < 0) return isRank ? level(across, column) : { on: "background" };
    if (row < rows) return isRank ? { on: "cell", cell: cellAt(walk.frame.input.plan, row, column) } : level(down, row);
    if (row > rows) return column < 0 ? { on: "background" } : { on: "aside", aside: asideAt(walk, column).aside };
    return isRank ? level(across, column) : column < 0 ? { on: "background" } : { on: "whole" };
}

function textAt(walk: Walk, place: GridPlace): string {
    const { source } = walk;
    const { model, texts } = source;
    const hit = hitAt(walk, place);
    switch (hit.on) {
        case "cell": return cellSentence(source, hit.cell);
        case "level": return texts.say("Risk_totalOf", { name: model.matrix[hit.axis][hit.rank - 1].label, group: groupText(source, (hit.axis === "likelihood" ? model.rows : model.columns)[hit.rank - 1]) });
        case "aside": return asideText(texts, hit.aside, asideAt(walk, place.column).group.count);
        default: return texts.say("Risk_totalOf", { name: texts.say("Risk_total"), group: groupText(source, model.whole) });
    }
}

function boxAt(walk: Walk, place: GridPlace): Box {
    const { rows, columns, frame: { input: { plan }, asides, bodyTop } } = walk;
    const { grid, cellHeight, cellWidth, totalsWidth, labelHeight, totalsHeight } = plan;
    if (place.row > rows) {
        const chip = asides.chips.find(({ aside }) => aside === undefined || aside === asideAt(walk, place.column).aside);
        return chip === undefined ? { x: 0, y: asides.top - bodyTop, width: grid.x, height: LEAST_BOX } : { ...chip.box, y: chip.box.y + asides.top - bodyTop };
    }
    const [column, row] = [Math.max(0, Math.min(place.column, columns)), Math.max(0, Math.min(place.row, rows))];
    if (place.row >= 0 && row < rows && place.column >= 0 && column < columns) return boxOfCell(plan, cellAt(plan, row, column));
    return {
        x: place.column < 0 ? 0 : grid.x + column * cellWidth,
        y: place.row < 0 ? grid.y : grid.y + row * cellHeight,
        width: place.column < 0 ? grid.x : column < columns ? cellWidth : Math.max(totalsWidth, LEAST_BOX),
        height: place.row >= 0 && row < rows ? cellHeight : Math.max(labelHeight + totalsHeight, LEAST_BOX),
    };
}

/** Totals that are not written have a place all the same. */
const LEAST_BOX = 12;

const groupIn = ({ model }: TooltipSource, cell: Cell): Group => model.cells[cellIndex(model.matrix, cell)];
const onVisual = (box: Box, bodyTop: number): SpokenBox => ({ ...box, x: LEFT + box.x, y: bodyTop + box.y });

type Column = readonly [name: string, textOf: (risk: Risk) => string | undefined];

/** The risks of a cell, of a group beside the matrix, or all of them: a row each, with what is known of it. */
export function registerGrid(frame: RiskFrame, source: TooltipSource, opened: Opened | "all"): RiskGrid {
    const { model, texts, amountOf } = source;
    const part = opened === "all" ? undefined : opened;
    const risks = openedRisks(model, part);
    const all: readonly Column[] = [
        [texts.say("Risk_standing"), (risk) => positionText(source, risk.cell ?? risk.residual)],
        [texts.say("Risk_exposure"), ({ exposure }) => exposure === undefined ? undefined : amountOf(exposure)],
        [texts.say("Risk_change"), ({ change }) => change && changeText(texts, change)],
        [texts.say("Role_owner"), ({ owner }) => owner],
        [texts.say("Role_action"), (risk) => actionText(source, risk)],
    ];
    const columns = all.filter(([, textOf], at) => at === 0 || risks.some((risk) => (textOf(risk) ?? "") !== ""));
    return {
        shape: flatShape(risks.length, columns.length, Math.max(1, Math.floor((frame.list?.box.height ?? 0) / (frame.list?.itemHeight ?? 1)))),
        corner: openedTitle(source, part),
        rowName: (row) => row < 0 ? "" : riskName(risks[row]),
        rowKey: (row) => `risk${risks[row].row}`,
        columnName: (column) => columns[column][0],
        cellText: ({ row, column }) => {
            const [name, textOf] = columns[column];
            const told = textOf(risks[row]);
            return texts.say("Burn_cell", { name: riskName(risks[row]), period: name, amount: told === undefined || told === "" ? texts.say("Burn_notTold") : told });
        },
        boxOf: ({ row }, scroll) => boxOfRisk(frame, risks.at(Math.max(0, row)), Math.max(0, row), scroll),
        hitAt: ({ row }) => row < 0 || risks.at(row) === undefined ? { on: "background" } : { on: "risk", risk: risks[row] },
        scrollTo: ({ row }, scroll) => scrolledTo(frame, row, scroll),
        inside: () => undefined,
    };
}

/** Its place in the list where the list shows it, else its mark in the matrix. */
function boxOfRisk({ list, input: { placed }, bodyTop }: RiskFrame, risk: Risk | undefined, index: number, scroll: number): SpokenBox {
    if (list !== undefined && list.ranking.at(index) === risk) return { x: list.box.x, y: list.box.y + index * list.itemHeight - scroll, width: list.box.width, height: list.itemHeight };
    const mark = risk && placed.byRisk.get(risk.index);
    if (mark === undefined) return { x: LEFT, y: bodyTop, width: 24, height: 24 };
    return { x: LEFT + mark.x - mark.radius - 3, y: bodyTop + mark.y - mark.radius - 3, width: 2 * mark.radius + 6, height: 2 * mark.radius + 6 };
}

function scrolledTo({ list }: RiskFrame, row: number, scroll: number): number {
    if (list === undefined || row < 0) return scroll;
    const y = row * list.itemHeight;
    return Math.max(0, Math.max(Math.min(scroll, y), Math.min(y, y + list.itemHeight - list.box.height)));
}
