import type { GridPlace } from "../../interaction/gridKeys";

/** A grid as a screen reader walks it: what is in sight, with its place in the whole. */
export interface SpokenGrid {
    /** The name of the column of row headers. */
    readonly corner: string;
    readonly columns: readonly SpokenColumn[];
    readonly rows: readonly SpokenRow[];
    /** The cell that the keyboard stands on, with its box in CSS pixels; undefined while it is out of sight. */
    readonly focus: SpokenFocus | undefined;
    /** Of the whole, where it differs from one grid of the picture to the next. */
    readonly rowCount?: number;
    readonly columnCount?: number;
}

export interface SpokenFocus {
    readonly place: GridPlace;
    readonly box: SpokenBox;
    /** The id of an element that says more of the place. */
    readonly describedBy: string | undefined;
}

export interface SpokenColumn {
    readonly index: number;
    readonly name: string;
}

export interface SpokenRow {
    readonly key: string;
    readonly index: number;
    /** Depth in the hierarchy, from 1. */
    readonly level: number;
    /** undefined for a row without members. */
    readonly isOpen: boolean | undefined;
    readonly name: string;
    readonly cells: readonly SpokenCell[];
}

export interface SpokenCell extends SpokenColumn {
    readonly isSelected: boolean;
}

export interface SpokenBox {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
