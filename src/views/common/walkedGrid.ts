import type { GridPlace, GridShape } from "../../interaction/gridKeys";
import type { SpokenBox, SpokenGrid } from "./spoken";

/** A picture as a table of texts: the keyboard walks it and a screen reader reads it. */
export interface WalkedGrid {
    readonly shape: GridShape;
    readonly corner: string;
    readonly rowName: (row: number) => string;
    readonly rowKey: (row: number) => string;
    readonly columnName: (column: number) => string;
    readonly cellText: (place: GridPlace) => string;
    /** Where a place is to be seen, scrolled so far, from the top left corner of the visual. */
    readonly boxOf: (place: GridPlace, scroll: number) => SpokenBox;
}

/** Rows and columns that one hears of at once beside the place in focus: the whole table is long, and only its place is listened to. */
const AROUND = 12;

/** What a screen reader finds around the place in focus. */
export function spokenGrid(grid: WalkedGrid, focus: GridPlace, scroll: number, describedBy: string | undefined, isSelected: (place: GridPlace) => boolean): SpokenGrid {
    const { rows, columns } = grid.shape;
    const near = (place: number, count: number): readonly number[] => {
        const first = Math.max(0, Math.min(place - AROUND, count - 2 * AROUND - 1));
        return Array.from({ length: Math.min(count, 2 * AROUND + 1) }, (_, at) => first + at);
    };
    const seen = near(focus.column, columns);
    return {
        corner: grid.corner,
        columns: seen.map((index) => ({ index, name: grid.columnName(index) })),
        rows: near(focus.row, rows).map((index) => ({
            key: grid.rowKey(index), index, level: 1, isOpen: undefined, name: grid.rowName(index),
            cells: seen.map((column) => ({ index: column, name: grid.cellText({ row: index, column }), isSelected: isSelected({ row: index, column }) })),
        })),
        rowCount: rows, columnCount: columns,
        focus: { place: focus, box: grid.boxOf(focus, scroll), describedBy },
    };
}
