import type { Cell } from "../../domain/risks/matrix";
import type { Offset } from "../common/view";
import type { AxisName } from "./chosenMatrix";
import type { RiskFrame } from "./frame";
import { LEFT } from "../common/margins";
import { Box, cellAt, GridPlan } from "./gridPlan";
import { cellIndex, RiskModel } from "./model";
import { besideRisks, Opened } from "./opened";
import { extentOf, PlacedRisk } from "./placing";
import type { Aside, Risk } from "./risk";

/** What lies under a point of the visual. */
export type Hit =
    | { readonly on: "risk"; readonly risk: Risk }
    | { readonly on: "cell"; readonly cell: Cell }
    | { readonly on: "level"; readonly axis: AxisName; readonly rank: number }
    | { readonly on: "aside"; readonly aside: Aside }
    | { readonly on: "beside" }
    | { readonly on: "whole" }
    | { readonly on: "close" }
    | { readonly on: "background" };

const BACKGROUND: Hit = { on: "background" };
/** Pixels around a mark that still point at it. */
const REACH = 3;

/** @param at CSS pixels from the top left corner of the visual */
export function hitTest(frame: RiskFrame, scroll: number, at: Offset): Hit {
    const { list, asides, bodyTop, headline } = frame;
    if (list !== undefined && isWithin(list.titleBox, at)) return list.isOpened ? { on: "close" } : BACKGROUND;
    if (list !== undefined && isWithin(list.box, at)) {
        const risk = list.ranking.at(Math.floor((at.y - list.box.y + scroll) / list.itemHeight));
        return risk === undefined ? BACKGROUND : { on: "risk", risk };
    }
    const chip = asides.chips.find(({ box }) => isWithin({ ...box, x: LEFT + box.x, y: asides.top + box.y }, at));
    if (chip !== undefined) return chip.aside === undefined ? { on: "beside" } : { on: "aside", aside: chip.aside };
    if (headline.height > 0 && at.y >= headline.top && at.y < headline.top + headline.height) return { on: "whole" };
    return inMatrix(frame, { x: at.x - LEFT, y: at.y - bodyTop });
}

export function isWithin({ x, y, width, height }: Box, at: Offset): boolean {
    return at.x >= x && at.y >= y && at.x < x + width && at.y < y + height;
}

function inMatrix({ input: { plan, placed, model } }: RiskFrame, at: Offset): Hit {
    const { grid, cellWidth, cellHeight } = plan;
    const [row, column] = [Math.floor((at.y - grid.y) / cellHeight), Math.floor((at.x - grid.x) / cellWidth)];
    const isRow = row >= 0 && row < plan.down.ranks.length;
    const isColumn = column >= 0 && column < plan.across.ranks.length;
    if (isRow && isColumn) {
        const cell = cellAt(plan, row, column);
        const risks = placed.byIndex.get(cellIndex(model.matrix, cell))?.risks ?? [];
        const found = risks.find(({ x, y, radius }) => Math.hypot(at.x - x, at.y - y) <= radius + REACH) ?? risks.find((risk) => isOnLabel(risk, at));
        return found === undefined ? { on: "cell", cell } : { on: "risk", risk: found.risk };
    }
    return besideGrid(plan, at, isRow ? row : undefined, isColumn ? column : undefined);
}

function isOnLabel(risk: PlacedRisk, at: Offset): boolean {
    const [start, end] = extentOf(risk);
    return risk.label !== undefined && at.x >= start && at.x < end && Math.abs(at.y - risk.y) <= risk.radius + REACH;
}

/** Names and totals stand for their row or column. */
function besideGrid({ grid, down, across, totalsWidth, labelHeight, totalsHeight }: GridPlan, at: Offset, row: number | undefined, column: number | undefined): Hit {
    if (row !== undefined && at.x >= 0 && at.x < grid.x + grid.width + totalsWidth) return { on: "level", axis: down.name, rank: down.ranks[row] };
    const bottom = grid.y + grid.height;
    if (at.y < bottom || at.y >= bottom + labelHeight + totalsHeight) return BACKGROUND;
    if (column !== undefined) return { on: "level", axis: across.name, rank: across.ranks[column] };
    return totalsWidth > 0 && at.x >= grid.x + grid.width && at.x < grid.x + grid.width + totalsWidth ? { on: "whole" } : BACKGROUND;
}

/** The risks behind a place; none for the background. */
export function risksAt(model: RiskModel, hit: Hit): readonly Risk[] {
    switch (hit.on) {
        case "risk": return [hit.risk];
        case "cell": return model.cells[cellIndex(model.matrix, hit.cell)].risks;
        case "level": return (hit.axis === "likelihood" ? model.rows : model.columns)[hit.rank - 1].risks;
        case "aside": return model.asides.find(({ aside }) => aside === hit.aside)?.group.risks ?? [];
        case "beside": return besideRisks(model);
        case "whole": case "close": case "background": return [];
    }
}

/** What a place opens in the list; undefined where it opens nothing. */
export function opens(model: RiskModel, hit: Hit): Opened | undefined {
    if (hit.on === "beside") return { on: "beside" };
    if (hit.on === "aside") return { on: "aside", aside: hit.aside };
    return hit.on === "cell" && risksAt(model, hit).length > 0 ? { on: "cell", cell: hit.cell } : undefined;
}
