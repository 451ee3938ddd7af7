import type { Cell } from "../../domain/risks/matrix";
import { GridPlace, HEADER } from "../../interaction/gridKeys";
import type { SpokenBox } from "../common/spoken";
import type { WalkedGrid } from "../common/walkedGrid";
import { LEFT, RiskFrame } from "./frame";
import { Box, boxOfCell, cellAt } from "./gridPlan";
import { Hit } from "./hit";
import { cellIndex, Group } from "./model";
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

/** The matrix with its totals at the end of each row and column; beneath it, what stands aside. */
export function matrixGrid(frame: RiskFrame, source: TooltipSource): RiskGrid {
    const { input: { plan }, bodyTop, asides: block } = frame;
    const { model, texts, settings } = source;
    const [rows, columns] = [plan.down.ranks.length, plan.across.ranks.length];
    const asides = model.asides;
    const total = texts.say("Risk_total");
    const groups = (name: "likelihood" | "impact"): readonly Group[] => name === "likelihood" ? model.rows : model.columns;
    const asideAt = (column: number): number => Math.min(Math.max(0, column), asides.length - 1);
    const downLabel = (row: number): string => plan.down.axis[plan.down.ranks[row] - 1].label;
    const acrossLabel = (column: number): string => plan.across.axis[plan.across.ranks[column] - 1].label;
    const kind = ({ row, column }: GridPlace): "cell" | "row" | "column" | "whole" | "aside" =>
        row > rows ? "aside" : row === rows ? (column >= columns ? "whole" : "column") : column >= columns ? "row" : "cell";

    const hitAt = (place: GridPlace): Hit => {
        if (place.row < 0 || place.column < 0) return headerHit(place);
        switch (kind(place)) {
            case "cell": return { on: "cell", cell: cellAt(plan, place.row, place.column) };
            case "row": return { on: "level", axis: plan.down.name, rank: plan.down.ranks[place.row] };
            case "column": return { on: "level", axis: plan.across.name, rank: plan.across.ranks[place.column] };
            case "whole": return { on: "whole" };
            case "aside": return { on: "aside", aside: asides[asideAt(place.column)].aside };
        }
    };
    const headerHit = ({ row, column }: GridPlace): Hit => {
        if (row >= 0 && row < rows) return { on: "level", axis: plan.down.name, rank: plan.down.ranks[row] };
        return row < 0 && column >= 0 && column < columns ? { on: "level", axis: plan.across.name, rank: plan.across.ranks[column] } : { on: "background" };
    };

    const textAt = (place: GridPlace): string => {
        switch (kind(place)) {
            case "cell": return cellSentence(source, cellAt(plan, place.row, place.column));
            case "row": return texts.say("Risk_totalOf", { name: downLabel(place.row), group: groupText(source, groups(plan.down.name)[plan.down.ranks[place.row] - 1]) });
            case "column": return texts.say("Risk_totalOf", { name: acrossLabel(place.column), group: groupText(source, groups(plan.across.name)[plan.across.ranks[place.column] - 1]) });
            case "whole": return texts.say("Risk_totalOf", { name: total, group: groupText(source, model.whole) });
            case "aside": return asideText(texts, asides[asideAt(place.column)].aside, asides[asideAt(place.column)].group.risks.length);
        }
    };

    const boxAt = (place: GridPlace): Box => {
        const { grid, cellHeight, cellWidth, totalsWidth, labelHeight, totalsHeight } = plan;
        const [column, row] = [Math.max(0, Math.min(place.column, columns)), Math.max(0, Math.min(place.row, rows))];
        if (place.row > rows) {
            const { box } = block.chips.at(asideAt(place.column)) ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
            return { ...box, y: box.y + block.top - bodyTop };
        }
        if (place.row >= 0 && row < rows && place.column >= 0 && column < columns) return boxOfCell(plan, cellAt(plan, row, column));
        const x = place.column < 0 ? 0 : grid.x + column * cellWidth;
        const y = place.row < 0 ? grid.y : grid.y + row * cellHeight;
        const width = place.column < 0 ? grid.x : column < columns ? cellWidth : Math.max(totalsWidth, 12);
        const height = place.row >= 0 && row < rows ? cellHeight : Math.max(labelHeight + totalsHeight, 12);
        return { x, y, width, height };
    };

    return {
        shape: flatShape(rows + 1 + (asides.length > 0 ? 1 : 0), columns + 1, rows),
        corner: texts.say("Risk_corner", { down: axisTitle(plan.down.name, settings, texts), across: axisTitle(plan.across.name, settings, texts) }),
        rowName: (row) => row < 0 ? "" : row < rows ? downLabel(row) : row === rows ? total : texts.say("Risk_beside"),
        rowKey: (row) => String(row),
        columnName: (column) => column < columns ? acrossLabel(column) : total,
        cellText: textAt,
        boxOf: (place) => onVisual(boxAt(place), bodyTop),
        hitAt,
        scrollTo: (_, scroll) => scroll,
        inside: (place) => {
            const hit = hitAt(place);
            if (hit.on === "whole") return model.whole.risks.length > 0 ? "all" : undefined;
            if (hit.on === "aside") return { on: "aside", aside: hit.aside };
            return hit.on === "cell" && groupIn(source, hit.cell).risks.length > 0 ? { on: "cell", cell: hit.cell } : undefined;
        },
    };
}

const groupIn = ({ model }: TooltipSource, cell: Cell): Group => model.cells[cellIndex(model.matrix, cell)];
const onVisual = (box: Box, bodyTop: number): SpokenBox => ({ ...box, x: LEFT + box.x, y: bodyTop + box.y });

type Column = readonly [name: string, textOf: (risk: Risk) => string | undefined];

/** The risks of a cell, of a group beside the matrix, or all of them: a row each, with what is known of it. */
export function registerGrid(frame: RiskFrame, source: TooltipSource, opened: Opened | "all"): RiskGrid {
    const { model, texts, amounts } = source;
    const part = opened === "all" ? undefined : opened;
    const risks = openedRisks(model, part);
    const all: readonly Column[] = [
        [texts.say("Risk_standing"), (risk) => positionText(source, risk.cell ?? risk.residual)],
        [texts.say("Risk_exposure"), ({ exposure }) => exposure === undefined ? undefined : amounts.amount(exposure)],
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
    if (list !== undefined && list.risks.at(index) === risk) return { x: list.box.x, y: list.box.y + index * list.itemHeight - scroll, width: list.box.width, height: list.itemHeight };
    const mark = risk && placed.byRisk.get(risk.index);
    if (mark === undefined) return { x: LEFT, y: bodyTop, width: 24, height: 24 };
    return { x: LEFT + mark.x - mark.radius - 3, y: bodyTop + mark.y - mark.radius - 3, width: 2 * mark.radius + 6, height: 2 * mark.radius + 6 };
}

function scrolledTo({ list }: RiskFrame, row: number, scroll: number): number {
    if (list === undefined || row < 0) return scroll;
    const y = row * list.itemHeight;
    return Math.max(0, Math.max(Math.min(scroll, y), Math.min(y, y + list.itemHeight - list.box.height)));
}
