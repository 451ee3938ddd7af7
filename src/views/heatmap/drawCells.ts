import type { Selection } from "d3-selection";
import { SAME } from "../../domain/trend";
import type { Look, Looks } from "../common/looks";
import { put, setAll, svgElement } from "../common/svg";
import { CellGeometry, cellGeometry, TileShape, tileShape } from "./cellGeometry";
import { CellSlot, Coverage, newSlot, paintSlot, placeSlot } from "./drawSlot";
import { FACE } from "./face";
import type { PlacedRow, Window } from "./layout";
import { paintTiles, TileLayer } from "./drawTiles";

/** One drawn row: its tiles, and an icon for each column that can be in sight. */
interface RowParts {
    tiles: TileLayer;
    slots: readonly CellSlot[];
    geometry: string;
    shape: string;
    looks: Looks | undefined;
    first: number;
}

interface Style {
    readonly geometry: CellGeometry;
    readonly shape: TileShape;
    readonly looks: Looks;
    readonly isDimmed: IsDimmed;
}

const BARE: Look = { icon: "", fill: "none", glyph: "none", frame: "none", dash: "none" };

export type IsDimmed = (row: PlacedRow, column: number, view: Window) => boolean;

/** Draws the rows in sight into a layer that scrolls as one; rows stay by key, cells change only where their face does. */
export function cellDrawer(layer: Selection<SVGGElement, unknown, null, undefined>): (window: Window, looks: Looks, isDimmed: IsDimmed) => void {
    const parts = new WeakMap<SVGGElement, RowParts>();
    const cloneRow = rowCloner();

    const partsOf = (row: SVGGElement, slotCount: number, style: Style): RowParts => {
        const known = parts.get(row);
        if (known?.slots.length === slotCount) return known;
        const fresh = cloneRow(slotCount, style.geometry, style.looks.get(1) ?? BARE);
        // The row's own element stays: it may hold the focus.
        row.replaceChildren(...fresh.children);
        const own = readParts(row, style);
        parts.set(row, own);
        return own;
    };

    return (window, looks, isDimmed) => {
        const { frame, scroll } = window;
        const style: Style = { geometry: cellGeometry(frame.cell), shape: tileShape(frame.cell, frame.gap), looks, isDimmed };
        const slotCount = slotsNeeded(window);
        layer.each(function () {
            put(this, "transform", `translate(${-scroll.x},${-scroll.y})`);
        });
        const rows = layer.selectAll<SVGGElement, PlacedRow>("g.pm-row").data(window.rows, (row) => row.key);
        rows.exit().remove();
        rows.enter().append(() => {
            const row = cloneRow(slotCount, style.geometry, looks.get(1) ?? BARE);
            parts.set(row, readParts(row, style));
            return row;
        }).merge(rows).each(function (row) {
            put(this, "transform", `translate(0,${row.y})`);
            paintRow(partsOf(this, slotCount, style), row, window, style);
        });
    };
}

/** One more than can be seen at once, so that a column coming into sight never takes the slot of one still in sight. */
function slotsNeeded({ frame }: Window): number {
    return Math.min(frame.model.columns.list.length, Math.ceil(frame.body.width / frame.cell.width) + 1);
}

/** Clones a row of best cells: copying one whole and changing what differs is far cheaper than making each cell. */
function rowCloner(): (slotCount: number, geometry: CellGeometry, look: Look) => SVGGElement {
    let template: SVGGElement | undefined;
    let templateKey = "";
    return (slotCount, geometry, look) => {
        const key = `${slotCount}|${geometry.key}|${look.fill}|${look.glyph}`;
        if (template === undefined || key !== templateKey) {
            template = templateRow(slotCount, geometry, look);
            templateKey = key;
        }
        return template.cloneNode(true) as SVGGElement;
    };
}

function templateRow(slotCount: number, geometry: CellGeometry, look: Look): SVGGElement {
    const row = svgElement("g");
    row.setAttribute("class", "pm-row");
    row.appendChild(svgElement("g")).setAttribute("class", "pm-tiles");
    for (let column = 0; column < slotCount; column += 1) {
        const icon = row.appendChild(svgElement("path"));
        setAll(icon, { class: "pm-icon", d: look.icon, fill: look.glyph });
        placeSlot(newSlot(icon, column, look), column, geometry);
    }
    return row;
}

function readParts(row: SVGGElement, { geometry, looks }: Style): RowParts {
    const [group, ...icons] = row.children;
    const look = looks.get(1) ?? BARE;
    return {
        tiles: { group: group as SVGGElement, paths: [] },
        slots: icons.map((icon, column) => newSlot(icon as SVGPathElement, column, look)),
        geometry: geometry.key,
        shape: "",
        looks: undefined,
        first: -1,
    };
}

function paintRow(own: RowParts, row: PlacedRow, window: Window, { geometry, shape, looks, isDimmed }: Style): void {
    const moved = own.geometry !== geometry.key;
    const recoloured = own.looks !== looks;
    const count = own.slots.length;
    const first = window.columns.at(0)?.index ?? 0;
    const faces = new Float64Array(count);
    let changed = moved || recoloured || own.first !== first || own.shape !== shape.path;
    for (let at = 0; at < count; at += 1) {
        const column = first + at;
        const slot = own.slots[column % count];
        if (slot.column !== column || moved) placeSlot(slot, column, geometry);
        const face = faceAt(row, column, window, isDimmed);
        faces[at] = face;
        if (slot.face === face && !recoloured) continue;
        changed = true;
        paintSlot(slot, face, coverageOf(row, column, window), looks, geometry);
    }
    if (changed) paintTiles(own.tiles, faces, first, geometry.cell.width, shape, looks);
    Object.assign(own, { geometry: geometry.key, shape: shape.path, looks, first });
}

function faceAt(row: PlacedRow, column: number, window: Window, isDimmed: IsDimmed): number {
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
