import type { Detail } from "../common/detail";
import type { PlacedRow } from "./layout";
import { fieldLines, TooltipSource } from "./tooltip";

/** What was written about a cell: its comment and the fields of the tooltip; undefined where nothing was. */
export function detailAt(source: TooltipSource, row: PlacedRow, column: number): Detail | undefined {
    const { model, table } = source;
    const own = row.cells.firstRow[column];
    const lines = own < 0 ? [] : fieldLines(source, [table.comment, ...table.tooltips], own);
    return lines.length === 0 ? undefined : { title: `${model.labelOf(row.node)}, ${model.columns.list[column].full()}`, lines };
}
