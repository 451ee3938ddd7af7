/** A place in a grid with headers: row -1 is the row of column headers, column -1 the column of row headers. */
export interface GridPlace {
    readonly row: number;
    readonly column: number;
}

/** What the keys need to know of a grid whose rows form a hierarchy. */
export interface GridShape {
    readonly rows: number;
    readonly columns: number;
    /** Rows that a page holds. */
    readonly page: number;
    /** Whether a row with members is open; undefined for a row without. */
    readonly isOpen: (row: number) => boolean | undefined;
    /** The row of the group that a row belongs to, or -1. */
    readonly parentOf: (row: number) => number;
}

/** A key as it is pressed, in the names of `KeyboardEvent`; Command counts as Ctrl. */
export interface Press {
    readonly key: string;
    readonly ctrl: boolean;
    readonly shift: boolean;
}

export type GridAct =
    | { readonly does: "move"; readonly to: GridPlace; readonly extends: boolean }
    | { readonly does: "turn"; readonly row: number }
    | { readonly does: "select"; readonly adds: boolean }
    | { readonly does: "selectLevel"; readonly level: number; readonly adds: boolean }
    | { readonly does: "menu" }
    | { readonly does: "leave" };

export const HEADER = -1;

/**
 * What a key does at a place, after the WAI-ARIA practice for tree grids; undefined leaves the key to the page. On a row header
 * Right opens a group or steps into the cells, Left closes it or steps out to the group above; everywhere else arrows move. A digit is the level of the legend in that place, best first.
 */
export function gridAct(press: Press, at: GridPlace, grid: GridShape): GridAct | undefined {
    if (/^[1-7]$/.test(press.key)) return { does: "selectLevel", level: Number(press.key), adds: press.ctrl };
    switch (press.key) {
        case "Enter": return { does: "select", adds: press.ctrl };
        case " ": return grid.isOpen(at.row) === undefined ? { does: "select", adds: press.ctrl } : { does: "turn", row: at.row };
        case "Escape": return { does: "leave" };
        case "ContextMenu": return { does: "menu" };
        case "F10": return press.shift ? { does: "menu" } : undefined;
    }
    return turning(press, at, grid) ?? moving(press, at, grid);
}

function turning({ key, ctrl }: Press, at: GridPlace, grid: GridShape): GridAct | undefined {
    if (at.column !== HEADER || ctrl) return undefined;
    const isOpen = grid.isOpen(at.row);
    if (key === "ArrowRight" && isOpen === false || key === "ArrowLeft" && isOpen === true) return { does: "turn", row: at.row };
    const parent = key === "ArrowLeft" ? grid.parentOf(at.row) : HEADER;
    return parent === HEADER ? undefined : { does: "move", to: { row: parent, column: HEADER }, extends: false };
}

function moving(press: Press, at: GridPlace, grid: GridShape): GridAct | undefined {
    const to = destination(press, at, grid);
    if (to === undefined) return undefined;
    const within = { row: between(to.row, grid.rows), column: between(to.column, grid.columns) };
    return { does: "move", to: within, extends: press.shift };
}

function destination({ key, ctrl }: Press, { row, column }: GridPlace, { rows, columns, page }: GridShape): GridPlace | undefined {
    switch (key) {
        case "ArrowUp": return { row: ctrl ? 0 : row - 1, column };
        case "ArrowDown": return { row: ctrl ? rows : row + 1, column };
        case "ArrowLeft": return { row, column: ctrl ? 0 : column - 1 };
        case "ArrowRight": return { row, column: ctrl ? columns : column + 1 };
        case "PageUp": return { row: Math.max(0, row - page), column };
        case "PageDown": return { row: row + page, column };
        case "Home": return { row: ctrl ? 0 : row, column: 0 };
        case "End": return { row: ctrl ? rows : row, column: columns };
        default: return undefined;
    }
}

function between(place: number, count: number): number {
    return Math.max(HEADER, Math.min(count - 1, place));
}
