import { headerHeight, rowHeight, viewport } from "./appearance";
import { projectCount } from "./portfolio";

/** Text in a lower row cannot be read, so none is drawn there. */
export const leastTextHeight = 9;

/** How a chart that shows all rows in the tile draws each of them. */
export interface RowSize {
    readonly height: number;
    readonly hasText: boolean;
    /** A gap meant for rows of full height, in proportion. */
    readonly scaled: (gap: number) => number;
}

const sized = (height: number): RowSize => ({
    height,
    hasText: height >= leastTextHeight,
    scaled: (gap) => gap * Math.min(1, height / rowHeight),
});

/** All rows share the height of the tile. */
export const sharedRow = (rowCount: number): RowSize => sized((viewport.height - headerHeight) / projectCount(rowCount));

/** Rows of full height, some of them in the tile. */
export const fullRow: RowSize = sized(rowHeight);
