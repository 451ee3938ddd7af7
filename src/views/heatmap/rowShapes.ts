import { isRated } from "../../domain/status";
import { BETTER, NO_TREND, SAME, TrendCode } from "../../domain/trend";
import { MARK_ICONS } from "../common/icons";
import type { Look, Looks } from "../common/looks";
import type { TrendMarks } from "../common/trendMarks";
import { rounded } from "../common/rounded";
import type { CellGeometry } from "./cellGeometry";
import type { CellPlaces, ColumnPlace } from "./cellPlaces";
import { Coverage, coverageOf, hasGap, inkOf, isDimmedFace, isStaleFace, lookOf, STALE_PATTERN, statusOf, textInkOf, tileFace, trendOf } from "./face";

export type RowPart = "tiles" | "icons" | "marks";

/** One path of a row: whatever in it looks alike. A row costs a handful of elements, however many columns it has. */
export interface RowShape {
    readonly part: RowPart;
    readonly path: string;
    /** Pixels to a unit of the path. */
    readonly scale: number;
    readonly fill: string;
    readonly frame: string;
    readonly dash: string;
    readonly dimmed: boolean;
}

/** A coverage or the word of a cell, in pixels from the row's corner. */
export interface RowText {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly anchor: "start" | "middle";
    readonly fill: string;
    readonly dimmed: boolean;
}

export interface RowPicture {
    readonly shapes: readonly RowShape[];
    readonly texts: readonly RowText[];
}

/** What the author or a rule gives to single cells, one for each of the places. */
export interface OwnParts {
    readonly words?: readonly string[];
    readonly paints?: { readonly keys: readonly string[]; readonly look: (look: Look, paint: string) => Look };
}

const BAR = 2;
/** Pixels. */
export const COVERAGE_FONT = 10;

/**
 * @param faces the faces of a row's cells, one for each of the places
 * @param own what is written in them, fitted, and how they are painted, where they are
 */
export function rowPicture(faces: ArrayLike<number>, places: CellPlaces, looks: Looks, own: OwnParts = {}): RowPicture {
    const groups = new Map<number | string, Group>();
    const texts: RowText[] = [];
    for (let at = 0; at < faces.length; at += 1) {
        const face = faces[at];
        const bare = lookOf(face, looks);
        if (bare === undefined) continue;
        const paint = own.paints?.keys[at] ?? "";
        const look = paint === "" ? bare : own.paints?.look(bare, paint) ?? bare;
        const group = groupFor(groups, paint === "" ? tileFace(face) : `${tileFace(face)} ${paint}`, face, look, own.words !== undefined);
        addCell(group, face, look, places.columns[at], places, own.words?.[at] === "");
        if (own.words !== undefined) texts.push(...wordText(own.words[at], places.columns[at], group, places.geometry));
        const coverage = coverageOf(face);
        if (coverage === undefined) continue;
        if (places.geometry.coverage.asText) texts.push(coverageText(coverage, places.columns[at], group, places.geometry));
        else group.marks += coverageBar(coverage, places.columns[at], places.geometry);
    }
    const alike = [...groups.values()];
    return { shapes: [...alike.map(tileShapeOf), ...inkShapes(alike, places.geometry)], texts };
}

/** The cells whose tiles look alike; so do their icons and marks, but for their paths. */
interface Group {
    readonly look: Look;
    readonly ink: string;
    readonly textInk: string;
    readonly stale: boolean;
    readonly dimmed: boolean;
    tiles: string;
    icons: string;
    marks: string;
}

function groupFor(groups: Map<number | string, Group>, key: number | string, face: number, look: Look, hasWords: boolean): Group {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const textInk = textInkOf(face, look);
    // Beside a word, icons and marks are written in its ink: two inks on one tile look like a mistake.
    const inks = { ink: hasWords && !isStaleFace(face) && isRated(statusOf(face)) ? textInk : inkOf(face, look), textInk };
    const group = { look, ...inks, stale: isStaleFace(face), dimmed: isDimmedFace(face), tiles: "", icons: "", marks: "" };
    groups.set(key, group);
    return group;
}

function addCell(group: Group, face: number, look: Look, place: ColumnPlace, { geometry, marks }: CellPlaces, lacksWord: boolean): void {
    const trend = trendOf(face);
    group.tiles += place.tile;
    if (geometry.showsIcon || lacksWord) group.icons += (trend === NO_TREND ? place.icon : place.iconBesideTrend) + look.icon;
    if (trend !== NO_TREND) group.marks += place.trend + trendIcon(trend, marks);
    if (group.stale) group.marks += place.clock + MARK_ICONS.clock;
    if (hasGap(face)) group.marks += place.gap + MARK_ICONS.gap;
}

function trendIcon(trend: TrendCode, { better, same, worse }: TrendMarks): string {
    return trend === BETTER ? better : trend === SAME ? same : worse;
}

function tileShapeOf({ look, ink, stale, dimmed, tiles }: Group): RowShape {
    const paint = stale ? { fill: `url(#${STALE_PATTERN})`, frame: ink } : { fill: look.fill, frame: look.frame };
    return { part: "tiles", path: tiles, scale: 1, ...paint, dash: look.dash, dimmed };
}

/** The icons of one ink are one path, and so are its marks. */
function inkShapes(groups: readonly Group[], geometry: CellGeometry): RowShape[] {
    const inks = new Map<string, { readonly fill: string; readonly dimmed: boolean; icons: string; marks: string }>();
    for (const { ink, dimmed, icons, marks } of groups) {
        const key = dimmed ? `${ink} dimmed` : ink;
        const known = inks.get(key);
        if (known === undefined) inks.set(key, { fill: ink, dimmed, icons, marks });
        else {
            known.icons += icons;
            known.marks += marks;
        }
    }
    return [...inks.values()].flatMap(({ fill, dimmed, icons, marks }) => {
        const bare = { fill, dimmed, frame: "none", dash: "none" };
        const shapes: RowShape[] = icons === "" ? [] : [{ part: "icons", path: icons, scale: geometry.icon.scale, ...bare }];
        if (marks !== "") shapes.push({ part: "marks", path: marks, scale: geometry.trend.scale, ...bare });
        return shapes;
    });
}

/** A bar along the foot of the tile, as long as the share that is rated. */
function coverageBar({ rated, expected }: Coverage, { left }: ColumnPlace, { coverage, trend: { scale } }: CellGeometry): string {
    const unit = (pixels: number): number => rounded(pixels / scale);
    const width = unit((coverage.width * rated) / expected);
    return `M${unit(left + coverage.x)} ${unit(coverage.y - BAR)}h${width}v${unit(BAR)}h${-width}z`;
}

function coverageText({ rated, expected }: Coverage, { left }: ColumnPlace, { textInk, dimmed }: Group, { coverage: { x, y } }: CellGeometry): RowText {
    return { text: `${rated}/${expected}`, x: left + x, y, size: COVERAGE_FONT, anchor: "start", fill: textInk, dimmed };
}

function wordText(text: string, { left }: ColumnPlace, { textInk, dimmed }: Group, { word }: CellGeometry): RowText[] {
    return word === undefined || text === "" ? [] : [{ text, x: left + word.x, y: word.y, size: word.size, anchor: word.anchor, fill: textInk, dimmed }];
}
