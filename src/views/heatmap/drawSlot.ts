import { BETTER, NO_TREND, SAME, TrendCode } from "../../domain/trend";
import { MARK_ICONS } from "../common/icons";
import type { Look, Looks } from "../common/looks";
import { setAll, svgElement } from "../common/svg";
import type { CellGeometry, Placed } from "./cellGeometry";
import { inkOf, isDimmedFace, isStaleFace, lookOf, trendOf } from "./face";

/** Members rated and asked, for a group whose coverage is not complete. */
export interface Coverage {
    readonly rated: number;
    readonly expected: number;
}

type Extra = "trend" | "clock" | "coverage";

/** The icon and marks of one cell. They are re-used for another column when their own leaves the window. */
export interface CellSlot {
    readonly icon: SVGPathElement;
    readonly extras: Partial<Record<Extra, SVGElement>>;
    column: number;
    face: number;
    /** What the icon carries now, so that only what differs is set. */
    readonly worn: { path: string; fill: string; dimmed: boolean };
}

const DIMMED = "0.25";
const COVERAGE_FONT = 10;

export function newSlot(icon: SVGPathElement, column: number, look: Look): CellSlot {
    return { icon, extras: {}, column, face: -1, worn: { path: look.icon, fill: look.glyph, dimmed: false } };
}

export function placeSlot(slot: CellSlot, column: number, geometry: CellGeometry): void {
    const left = column * geometry.cell.width;
    slot.column = column;
    slot.icon.setAttribute("transform", placed(left, slot.extras.trend === undefined ? geometry.icon : geometry.iconBesideTrend));
    slot.extras.trend?.setAttribute("transform", placed(left, geometry.trend));
    slot.extras.clock?.setAttribute("transform", placed(left, geometry.clock));
    if (slot.extras.coverage !== undefined) slot.face = -1;
}

export function paintSlot(slot: CellSlot, face: number, coverage: Coverage | undefined, looks: Looks, geometry: CellGeometry): void {
    slot.face = face;
    const look = lookOf(face, looks);
    const ink = look === undefined ? slot.worn.fill : inkOf(face, look);
    wear(slot, look?.icon ?? "", ink);
    const stale = isStaleFace(face);
    paintTrend(slot, look === undefined ? NO_TREND : trendOf(face), ink, geometry);
    paintMark(slot, "clock", stale ? MARK_ICONS.clock : undefined, ink, geometry);
    paintCoverage(slot, look === undefined ? undefined : coverage, ink, geometry);
    const dimmed = isDimmedFace(face);
    if (dimmed || slot.worn.dimmed) fade(slot, dimmed);
}

function wear(slot: CellSlot, path: string, fill: string): void {
    if (slot.worn.path !== path) slot.icon.setAttribute("d", path);
    if (slot.worn.fill !== fill) slot.icon.setAttribute("fill", fill);
    slot.worn.path = path;
    slot.worn.fill = fill;
}

function paintTrend(slot: CellSlot, trend: TrendCode, fill: string, geometry: CellGeometry): void {
    const stoodBeside = slot.extras.trend !== undefined;
    const standsBeside = trend !== NO_TREND;
    paintMark(slot, "trend", trendPath(trend), fill, geometry);
    if (stoodBeside === standsBeside) return;
    const place = standsBeside ? geometry.iconBesideTrend : geometry.icon;
    slot.icon.setAttribute("transform", placed(slot.column * geometry.cell.width, place));
}

function trendPath(trend: TrendCode): string | undefined {
    if (trend === NO_TREND) return undefined;
    return trend === BETTER ? MARK_ICONS.better : trend === SAME ? MARK_ICONS.same : MARK_ICONS.worse;
}

function paintMark(slot: CellSlot, name: "trend" | "clock", path: string | undefined, fill: string, geometry: CellGeometry): void {
    if (path === undefined) return drop(slot, name);
    const mark = slot.extras[name] ?? add(slot, name, svgElement("path"));
    setAll(mark, { class: `pm-${name}`, d: path, fill, transform: placed(slot.column * geometry.cell.width, geometry[name]) });
}

function paintCoverage(slot: CellSlot, coverage: Coverage | undefined, fill: string, geometry: CellGeometry): void {
    drop(slot, "coverage");
    if (coverage === undefined) return;
    const { asText, x, y, width } = geometry.coverage;
    const left = slot.column * geometry.cell.width + x;
    if (asText) {
        const text = add(slot, "coverage", svgElement("text"));
        setAll(text, { class: "pm-coverage", x: left, y, "font-size": COVERAGE_FONT, "dominant-baseline": "central", fill });
        text.textContent = `${coverage.rated}/${coverage.expected}`;
    } else {
        const bar = add(slot, "coverage", svgElement("rect"));
        setAll(bar, { class: "pm-coverage", x: left, y: y - 2, width: (width * coverage.rated) / coverage.expected, height: 2, fill });
    }
}

function add<Part extends SVGElement>(slot: CellSlot, name: Extra, element: Part): Part {
    slot.icon.after(element);
    slot.extras[name] = element;
    return element;
}

function drop(slot: CellSlot, name: Extra): void {
    slot.extras[name]?.remove();
    slot.extras[name] = undefined;
}

function fade(slot: CellSlot, dimmed: boolean): void {
    slot.worn.dimmed = dimmed;
    const { trend, clock, coverage } = slot.extras;
    for (const part of [slot.icon, trend, clock, coverage]) {
        if (dimmed) part?.setAttribute("opacity", DIMMED);
        else part?.removeAttribute("opacity");
    }
}

function placed(left: number, { x, y, scale }: Placed): string {
    const move = `translate(${left + x},${y})`;
    return scale === 1 ? move : `${move} scale(${scale})`;
}
