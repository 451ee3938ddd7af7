import type { GridPlace } from "../../interaction/gridKeys";
import type { SpokenGrid, SpokenRow } from "../common/spoken";
import { boxOf, GridFocus } from "./gridFocus";
import type { PlacedRow, Window } from "./layout";
import { cellSentence } from "./sentence";
import type { TooltipSource } from "./tooltip";

export type IsSelected = (row: PlacedRow, column: number) => boolean;

/** The rows and columns in sight, as a screen reader walks them. */
export function spokenGrid(source: TooltipSource, view: Window, focus: GridFocus | undefined, describedBy: string | undefined, isSelected: IsSelected): SpokenGrid {
    const { frame, scroll } = view;
    const { list } = frame.model.columns;
    return {
        corner: source.table.levels.map(({ name }) => name).join(", "),
        columns: view.columns.map(({ index }) => ({ index, name: list[index].full() })),
        rows: view.rows.map((row) => spokenRow(source, view, row, isSelected)),
        focus: focus !== undefined && isInSight(view, focus.place) ? { place: focus.place, box: boxOf(frame, scroll, focus.place), describedBy } : undefined,
    };
}

function spokenRow(source: TooltipSource, view: Window, row: PlacedRow, isSelected: IsSelected): SpokenRow {
    return {
        key: row.key,
        index: row.index,
        level: Math.max(1, row.node.depth + 1),
        isOpen: row.folded === undefined ? undefined : !row.folded,
        name: source.model.labelOf(row.node),
        cells: view.columns.map(({ index }) => ({ index, name: cellSentence(source, row, index), isSelected: isSelected(row, index) })),
    };
}

function isInSight({ rows, columns }: Window, { row, column }: GridPlace): boolean {
    return (row < 0 || rows.some(({ index }) => index === row)) && (column < 0 || columns.some(({ index }) => index === column));
}
