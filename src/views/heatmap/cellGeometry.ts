import { ICON_BOX, MARK_BOX } from "../common/icons";
import { rounded } from "../common/rounded";
import type { Size } from "./layout";

/** A drawing of a box of its own, moved and scaled into a cell; in pixels from the cell's own corner. */
export interface Placed {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
}

/** Where the parts of a cell stand, in pixels from the cell's own corner. */
export interface CellGeometry {
    readonly cell: Size;
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
/** Icons and marks keep this far from the cell's edge, whatever the gap: changing the gap leaves them where they are. */
const INSET = 4;

export function cellGeometry(cell: Size): CellGeometry {
    const side = Math.min(cell.width, cell.height);
    const icon = Math.min(ICON_BOX * 1.5, Math.max(12, Math.round((side - 2) * 0.64)));
    const iconY = (cell.height - icon) / 2;
    const pairX = Math.max(1, (cell.width - icon - MARK - 1) / 2);
    const markX = cell.width - MARK - INSET;
    const at = (x: number, y: number, scale: number): Placed => ({ x: rounded(x), y: rounded(y), scale: rounded(scale) });
    const asText = cell.width >= WIDE_ENOUGH_FOR_TEXT;
    return {
        cell,
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
