import { ICON_BOX, MARK_BOX } from "../common/icons";
import type { Size } from "./layout";

/** Where the parts of a cell stand, in pixels from the cell's own corner. */
export interface CellGeometry {
    /** Equal keys mean equal geometry, so that cells already drawn can stay. */
    readonly key: string;
    readonly cell: Size;
    readonly tile: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number };
    readonly icon: { readonly x: number; readonly y: number; readonly scale: number };
    /** The icon beside a trend mark: the two stand in the middle together. */
    readonly iconBesideTrend: { readonly x: number; readonly y: number; readonly scale: number };
    readonly trend: { readonly x: number; readonly y: number; readonly scale: number };
    readonly clock: { readonly x: number; readonly y: number; readonly scale: number };
    /** Coverage as text where the cell is wide enough, else as a bar along the foot of the tile. */
    readonly coverage: { readonly asText: boolean; readonly x: number; readonly y: number; readonly width: number };
}

const WIDE_ENOUGH_FOR_TEXT = 84;
const MARK = 9;
const INSET = 2;

export function cellGeometry(cell: Size, gap: number): CellGeometry {
    const tile = { x: gap / 2, y: gap / 2, width: Math.max(1, cell.width - gap), height: Math.max(1, cell.height - gap), radius: 3 };
    const side = Math.min(tile.width, tile.height);
    const icon = Math.min(ICON_BOX * 1.5, Math.max(12, Math.round(side * 0.64)));
    const iconY = tile.y + (tile.height - icon) / 2;
    const pairX = tile.x + Math.max(0, (tile.width - icon - MARK - 1) / 2);
    const markX = tile.x + tile.width - MARK - INSET;
    return {
        key: `${cell.width}|${cell.height}|${gap}`,
        cell,
        tile,
        icon: { x: tile.x + (tile.width - icon) / 2, y: iconY, scale: icon / ICON_BOX },
        iconBesideTrend: { x: pairX, y: iconY, scale: icon / ICON_BOX },
        trend: { x: Math.min(pairX + icon + 1, markX + INSET), y: tile.y + INSET + 1, scale: MARK / MARK_BOX },
        clock: { x: markX, y: tile.y + tile.height - MARK - INSET, scale: MARK / MARK_BOX },
        coverage: { asText: tile.width >= WIDE_ENOUGH_FOR_TEXT, x: tile.x + 5, y: tile.y + tile.height / 2, width: tile.width },
    };
}
