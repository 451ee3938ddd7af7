import { NOTHING } from "../../domain/status";
import { BETTER, NO_TREND, SAME, TrendCode } from "../../domain/trend";
import { MARK_ICONS } from "../common/icons";
import type { Look, Looks } from "../common/looks";
import { setAll, svgElement } from "../common/svg";
import type { CellGeometry } from "./cellGeometry";

/** The places of a face code above the status in its lowest five bits. Equal codes look the same. */
export const FACE = { trend: 32, stale: 128, dimmed: 256, coverage: 512 } as const;

/** Members rated and asked, for a group whose coverage is not complete. */
export interface Coverage {
    readonly rated: number;
    readonly expected: number;
}

/** The elements of one cell. A cell is re-used for another column or row when its own leaves the window. */
export interface CellSlot {
    readonly tile: SVGRectElement;
    readonly icon: SVGPathElement;
    readonly extras: Partial<Record<"trend" | "clock" | "coverage", SVGElement>>;
    column: number;
    face: number;
    /** The paint that the elements carry now, so that only what differs is set. */
    readonly worn: { fill: string; frame: string; dash: string; icon: string; glyph: string; dimmed: boolean };
}

export const STALE_PATTERN = "pm-stale";
const DIMMED = "0.25";
const COVERAGE_FONT = 10;

export function placeSlot(slot: CellSlot, column: number, geometry: CellGeometry): void {
    const left = column * geometry.cell.width;
    const { tile, icon, trend, clock } = geometry;
    slot.column = column;
    setAll(slot.tile, { x: left + tile.x, y: tile.y, width: tile.width, height: tile.height, rx: tile.radius });
    slot.icon.setAttribute("transform", placed(left, slot.extras.trend === undefined ? icon : geometry.iconBesideTrend));
    slot.extras.trend?.setAttribute("transform", placed(left, trend));
    slot.extras.clock?.setAttribute("transform", placed(left, clock));
    if (slot.extras.coverage !== undefined) slot.face = -1;
}

export function paintSlot(slot: CellSlot, code: number, coverage: Coverage | undefined, looks: Looks, geometry: CellGeometry): void {
    slot.face = code;
    const status = code & (FACE.trend - 1);
    const look = looks.get(status);
    if (status === NOTHING || look === undefined) return hide(slot);
    const stale = (code & FACE.stale) !== 0;
    const dimmed = (code & FACE.dimmed) !== 0;
    const colours = stale ? staleColours(look) : { tile: look.fill, glyph: look.glyph, frame: look.frame };
    wear(slot, { fill: colours.tile, frame: colours.frame, dash: look.dash, icon: look.icon, glyph: colours.glyph });
    paintTrend(slot, (code & (FACE.stale - FACE.trend)) / FACE.trend, colours.glyph, geometry);
    paintExtra(slot, "clock", stale ? MARK_ICONS.clock : undefined, colours.glyph, geometry);
    paintCoverage(slot, coverage, colours.glyph, geometry);
    if (dimmed || slot.worn.dimmed) fade(slot, dimmed);
}

// A stale sun must not look like a sun: the colour leaves the tile for the frame and the icon.
function staleColours(look: Look): { tile: string; glyph: string; frame: string } {
    const ink = look.frame === "none" ? look.fill : look.frame;
    return { tile: `url(#${STALE_PATTERN})`, glyph: ink, frame: ink };
}

function hide(slot: CellSlot): void {
    wear(slot, { fill: "none", frame: "none", dash: "none", icon: "", glyph: slot.worn.glyph });
    for (const name of ["trend", "clock", "coverage"] as const) drop(slot, name);
}

function trendPath(trend: TrendCode): string | undefined {
    if (trend === NO_TREND) return undefined;
    return trend === BETTER ? MARK_ICONS.better : trend === SAME ? MARK_ICONS.same : MARK_ICONS.worse;
}

function paintTrend(slot: CellSlot, trend: TrendCode, fill: string, geometry: CellGeometry): void {
    const stoodBeside = slot.extras.trend !== undefined;
    const standsBeside = trend !== NO_TREND;
    paintExtra(slot, "trend", trendPath(trend), fill, geometry);
    if (stoodBeside === standsBeside) return;
    const place = standsBeside ? geometry.iconBesideTrend : geometry.icon;
    slot.icon.setAttribute("transform", placed(slot.column * geometry.cell.width, place));
}

function paintExtra(slot: CellSlot, name: "trend" | "clock", path: string | undefined, fill: string, geometry: CellGeometry): void {
    if (path === undefined) return drop(slot, name);
    const element = slot.extras[name] ?? addAfterIcon(slot, name, svgElement("path"));
    setAll(element, { class: `pm-${name}`, d: path, fill, transform: placed(slot.column * geometry.cell.width, geometry[name]) });
}

function paintCoverage(slot: CellSlot, coverage: Coverage | undefined, fill: string, geometry: CellGeometry): void {
    drop(slot, "coverage");
    if (coverage === undefined) return;
    const left = slot.column * geometry.cell.width;
    const { asText, x, y, width } = geometry.coverage;
    if (asText) {
        const text = addAfterIcon(slot, "coverage", svgElement("text"));
        setAll(text, { class: "pm-coverage", x: left + x, y, "font-size": COVERAGE_FONT, fill });
        text.textContent = `${coverage.rated}/${coverage.expected}`;
        return;
    }
    const foot = geometry.tile.y + geometry.tile.height - 4;
    const bar = addAfterIcon(slot, "coverage", svgElement("rect"));
    setAll(bar, { class: "pm-coverage", x: left + geometry.tile.x + 3, y: foot, width: ((width - 6) * coverage.rated) / coverage.expected, height: 2, fill });
}

function addAfterIcon<Part extends SVGElement>(slot: CellSlot, name: keyof CellSlot["extras"], element: Part): Part {
    slot.icon.after(element);
    slot.extras[name] = element;
    return element;
}

function drop(slot: CellSlot, name: keyof CellSlot["extras"]): void {
    slot.extras[name]?.remove();
    slot.extras[name] = undefined;
}

function wear(slot: CellSlot, next: Omit<CellSlot["worn"], "dimmed">): void {
    const { worn } = slot;
    if (worn.fill !== next.fill) slot.tile.setAttribute("fill", next.fill);
    if (worn.frame !== next.frame) slot.tile.setAttribute("stroke", next.frame);
    if (worn.dash !== next.dash) slot.tile.setAttribute("stroke-dasharray", next.dash);
    if (worn.icon !== next.icon) slot.icon.setAttribute("d", next.icon);
    if (worn.glyph !== next.glyph) slot.icon.setAttribute("fill", next.glyph);
    Object.assign(worn, next);
}

function fade(slot: CellSlot, dimmed: boolean): void {
    slot.worn.dimmed = dimmed;
    const { trend, clock, coverage } = slot.extras;
    for (const part of [slot.tile, slot.icon, trend, clock, coverage]) {
        if (dimmed) part?.setAttribute("opacity", DIMMED);
        else part?.removeAttribute("opacity");
    }
}

function placed(left: number, at: { readonly x: number; readonly y: number; readonly scale: number }): string {
    const move = `translate(${round(left + at.x)},${round(at.y)})`;
    return at.scale === 1 ? move : `${move} scale(${round(at.scale)})`;
}

function round(value: number): number {
    return Math.round(value * 100) / 100;
}
