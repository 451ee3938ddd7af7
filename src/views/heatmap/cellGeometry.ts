import type { CellContent } from "../../settings/settings";
import type { Measure } from "../common/fitText";
import { ICON_BOX, MARK_BOX } from "../common/icons";
import { rounded } from "../common/rounded";
import type { Size } from "../common/view";

/** A drawing of a box of its own, moved and scaled into a cell; in pixels from the cell's own corner. */
export interface Placed {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
}

/** Where the parts of a cell stand, in pixels from the cell's own corner. */
export interface CellGeometry {
    readonly cell: Size;
    /** Whether icons stand beside words; without, one stands where a cell has no word. */
    readonly showsIcon: boolean;
    /** Where the word of a cell stands; undefined where cells show icons alone. */
    readonly word: { readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly anchor: "start" | "middle" } | undefined;
    readonly icon: Placed;
    /** The icon beside a trend mark: the two stand in the middle together. */
    readonly iconBesideTrend: Placed;
    readonly trend: Placed;
    readonly clock: Placed;
    readonly gap: Placed;
    /** Coverage as text where the cell is wide enough, else as a bar along the foot of the tile. */
    readonly coverage: { readonly asText: boolean; readonly x: number; readonly y: number; readonly width: number };
}

const WIDE_ENOUGH_FOR_TEXT = 86;
const MARK = 9;
const WORD_ICON = 14;
/** Between a word and the marks. */
const WORD_GAP = 3;
/** Longer words are shortened rather than given more room. */
const MOST_WORD = 110;
/** Icons and marks keep this far from the cell's edge, whatever the gap: changing the gap leaves them where they are. */
const INSET = 4;

/** The least width of cells in which words of the usual length can be read whole. */
export function leastWordWidth(content: CellContent, words: readonly string[], fontSize: number, measure: Measure): number {
    if (content === "icon") return 0;
    const widest = words.reduce((most, word) => Math.max(most, measure(word, fontSize)), 0);
    const icon = content === "iconLabel" ? WORD_ICON + INSET : 0;
    return Math.ceil(Math.min(widest, MOST_WORD) + icon + 2 * (MARK + INSET + WORD_GAP));
}

/** Where the parts of a cell stand that shows a word: marks at the right edge, the word between them and the icon, or in the middle. */
function wordGeometry(cell: Size, content: Exclude<CellContent, "icon">, size: number): CellGeometry {
    const showsIcon = content === "iconLabel";
    const markX = cell.width - MARK - INSET;
    const icon = at(showsIcon ? INSET + 2 : (cell.width - WORD_ICON) / 2, (cell.height - WORD_ICON) / 2, WORD_ICON / ICON_BOX);
    const start = showsIcon ? 2 * INSET + WORD_ICON + 2 : MARK + INSET + WORD_GAP;
    const width = Math.max(0, markX - WORD_GAP - start);
    return {
        cell,
        showsIcon,
        word: { x: showsIcon ? start : cell.width / 2, y: cell.height / 2, width, size, anchor: showsIcon ? "start" : "middle" },
        icon,
        iconBesideTrend: icon,
        trend: at(markX, INSET, MARK / MARK_BOX),
        clock: at(markX, cell.height - MARK - INSET, MARK / MARK_BOX),
        gap: at(INSET - 1, INSET - 1, MARK / MARK_BOX),
        coverage: { asText: false, x: INSET, y: cell.height - INSET + 1, width: cell.width - 2 * INSET },
    };
}

function at(x: number, y: number, scale: number): Placed {
    return { x: rounded(x), y: rounded(y), scale: rounded(scale) };
}

/** @param fontSize of the words, in pixels */
export function cellGeometry(cell: Size, content: CellContent, fontSize: number): CellGeometry {
    if (content !== "icon") return wordGeometry(cell, content, fontSize);
    const side = Math.min(cell.width, cell.height);
    const icon = Math.min(ICON_BOX * 1.5, Math.max(12, Math.round((side - 2) * 0.64)));
    const iconY = (cell.height - icon) / 2;
    const pairX = Math.max(1, (cell.width - icon - MARK - 1) / 2);
    const markX = cell.width - MARK - INSET;
    const asText = cell.width >= WIDE_ENOUGH_FOR_TEXT;
    return {
        cell,
        showsIcon: true,
        word: undefined,
        icon: at((cell.width - icon) / 2, iconY, icon / ICON_BOX),
        iconBesideTrend: at(pairX, iconY, icon / ICON_BOX),
        trend: at(Math.min(pairX + icon + 1, cell.width - MARK - 1), INSET, MARK / MARK_BOX),
        clock: at(markX, cell.height - MARK - INSET, MARK / MARK_BOX),
        gap: at(INSET - 1, INSET - 1, MARK / MARK_BOX),
        coverage: { asText, x: asText ? INSET + 2 : INSET, y: asText ? cell.height / 2 : cell.height - INSET, width: cell.width - 2 * INSET },
    };
}

/** A tile with round corners: the path from its starting point on, and where in the cell that point lies. */
export interface TileShape {
    readonly x: number;
    readonly y: number;
    readonly path: string;
}

const RADIUS = 3;

export function tileShape(cell: Size, gap: number): TileShape {
    const width = Math.max(1, cell.width - gap);
    const height = Math.max(1, cell.height - gap);
    const radius = Math.min(RADIUS, width / 2, height / 2);
    const corner = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x * radius} ${y * radius}`;
    const [across, down] = [rounded(width - 2 * radius), rounded(height - 2 * radius)];
    const path = `h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`;
    return { x: gap / 2 + radius, y: gap / 2, path };
}
