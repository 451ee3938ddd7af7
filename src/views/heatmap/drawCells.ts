import type { Selection } from "d3-selection";
import { SAME } from "../../domain/trend";
import type { Look, Looks } from "../common/looks";
import { setAll, svgElement } from "../common/svg";
import { CellGeometry, cellGeometry } from "./cellGeometry";
import { CellSlot, Coverage, FACE, paintSlot, placeSlot } from "./cellPaint";
import type { PlacedRow, Window } from "./layout";

interface RowParts {
    readonly slots: readonly CellSlot[];
    geometry: string;
    looks: Looks | undefined;
}

const BARE: Look = { icon: "", fill: "none", glyph: "none", frame: "none", dash: "none" };

export type IsDimmed = (row: PlacedRow, column: number, view: Window) => boolean;

/** Draws the rows in sight into a layer that scrolls as one; rows stay by key, cells change only where their face does. */
export function cellDrawer(layer: Selection<SVGGElement, unknown, null, undefined>): (window: Window, looks: Looks, isDimmed: IsDimmed) => void {
    const parts = new WeakMap<SVGGElement, RowParts>();
    let template: SVGGElement | undefined;
    let templateKey = "";

    const newRow = (slotCount: number, geometry: CellGeometry, first: Look): SVGGElement => {
        const key = `${slotCount}|${geometry.key}|${first.fill}|${first.glyph}`;
        if (template === undefined || key !== templateKey) {
            template = templateRow(slotCount, geometry, first);
            templateKey = key;
        }
        const row = template.cloneNode(true) as SVGGElement;
        parts.set(row, { slots: slotsOf(row, first), geometry: geometry.key, looks: undefined });
        return row;
    };

    return (window, looks, isDimmed) => {
        const { frame, scroll } = window;
        const geometry = cellGeometry(frame.cell, frame.gap);
        const slotCount = slotsNeeded(window);
        const first = looks.get(1) ?? BARE;
        layer.attr("transform", `translate(${-scroll.x},${-scroll.y})`);
        const rows = layer.selectAll<SVGGElement, PlacedRow>("g.pm-row").data(window.rows, (row) => row.key);
        rows.exit().remove();
        rows.enter().append(() => newRow(slotCount, geometry, first)).merge(rows).each(function (row) {
            let own = parts.get(this);
            if (own === undefined || own.slots.length !== slotCount) own = refill(this, newRow(slotCount, geometry, first), parts);
            this.setAttribute("transform", `translate(0,${row.y})`);
            if (own !== undefined) paintRow(own, row, window, geometry, looks, isDimmed);
        });
    };
}

/** One more than can be seen at once, so that a column coming into sight never takes the slot of one still in sight. */
function slotsNeeded(window: Window): number {
    const { frame } = window;
    return Math.min(frame.model.columns.list.length, Math.ceil(frame.body.width / frame.cell.width) + 1);
}

/** A row of best cells: cloning it whole and changing what differs is far cheaper than making each cell. */
function templateRow(slotCount: number, geometry: CellGeometry, first: Look): SVGGElement {
    const row = svgElement("g");
    row.setAttribute("class", "pm-row");
    for (let at = 0; at < slotCount; at += 1) {
        const slot = newSlot(row.appendChild(svgElement("rect")), row.appendChild(svgElement("path")), at, first);
        setAll(slot.tile, { fill: first.fill, stroke: first.frame });
        setAll(slot.icon, { d: first.icon, fill: first.glyph });
        placeSlot(slot, at, geometry);
    }
    return row;
}

function newSlot(tile: SVGRectElement, icon: SVGPathElement, column: number, look: Look): CellSlot {
    const worn = { fill: look.fill, frame: look.frame, dash: "none", icon: look.icon, glyph: look.glyph, dimmed: false };
    return { tile, icon, extras: {}, column, face: -1, worn };
}

function slotsOf(row: SVGGElement, look: Look): CellSlot[] {
    const slots: CellSlot[] = [];
    for (let child = row.firstElementChild; child !== null; child = child.nextElementSibling?.nextElementSibling ?? null) {
        slots.push(newSlot(child as SVGRectElement, child.nextElementSibling as SVGPathElement, slots.length, look));
    }
    return slots;
}

/** Gives a row that stays the number of cells of a new width, and keeps the row's own element, which may hold the focus. */
function refill(row: SVGGElement, fresh: SVGGElement, parts: WeakMap<SVGGElement, RowParts>): RowParts | undefined {
    const own = parts.get(fresh);
    row.replaceChildren(...Array.from(fresh.children));
    if (own !== undefined) parts.set(row, own);
    return own;
}

function paintRow(own: RowParts, row: PlacedRow, window: Window, geometry: CellGeometry, looks: Looks, isDimmed: IsDimmed): void {
    const moved = own.geometry !== geometry.key;
    const recoloured = own.looks !== looks;
    own.geometry = geometry.key;
    own.looks = looks;
    const count = own.slots.length;
    const first = window.columns.at(0)?.index ?? 0;
    for (let at = 0; at < count; at += 1) {
        const column = first + at;
        const slot = own.slots[column % count];
        if (slot.column !== column || moved) placeSlot(slot, column, geometry);
        const code = faceCode(row, column, window, isDimmed);
        if (slot.face !== code || recoloured) paintSlot(slot, code, coverageOf(row, column, window), looks, geometry);
    }
}

/** Packs what a cell shows into one number, so that an unchanged cell costs one comparison. */
function faceCode(row: PlacedRow, column: number, window: Window, isDimmed: IsDimmed): number {
    const { cells } = row;
    if (column >= cells.status.length) return 0;
    const trend = cells.trend[column];
    const showsTrend = window.frame.showTrend && (trend !== SAME || window.frame.showStableTrend);
    const face = cells.status[column]
        + (showsTrend ? trend * FACE.trend : 0)
        + cells.stale[column] * FACE.stale
        + (isDimmed(row, column, window) ? FACE.dimmed : 0);
    const coverage = coverageOf(row, column, window);
    return coverage === undefined ? face : face + FACE.coverage * (1 + coverage.rated + coverage.expected * 65_536);
}

/** What is missing from a group's coverage is worth ink; a complete one is not. */
function coverageOf({ cells, folded }: PlacedRow, column: number, { frame }: Window): Coverage | undefined {
    if (folded === undefined || !frame.showCoverage || cells.rated[column] >= cells.expected[column]) return undefined;
    return { rated: cells.rated[column], expected: cells.expected[column] };
}
