import type { PortfolioTable } from "../../dataview/table";
import { isRated } from "../../domain/status";
import type { CellContent } from "../../settings/settings";
import type { DateTexts } from "../../text/dates";
import { fieldText } from "../../text/fieldText";
import type { Texts } from "../../text/say";
import type { HeatmapModel } from "./model";
import type { RowCells } from "./rowCells";
import { statusWord } from "./words";

/** What is written in the cells. */
export interface CellWords {
    /** The word of a cell that shows a status. */
    readonly of: (cells: RowCells, column: number, isGroup: boolean) => string;
    /** Words as long as any that is usual: cells are made wide enough for them. */
    readonly usual: readonly string[];
}

const USUAL_VALUE = "100.0";

/** Undefined where cells show icons alone. A rolled-up rating was never reported: it shows the label of its level. */
export function cellWords(
    content: CellContent, model: Pick<HeatmapModel, "scale">, { status }: Pick<PortfolioTable, "status">, texts: Texts, dates: Pick<DateTexts, "day">,
): CellWords | undefined {
    if (content === "icon") return undefined;
    const label = (cells: RowCells, column: number): string => statusWord(cells.status[column], model.scale, texts);
    const labels = model.scale.levels.map((_, at) => statusWord(at + 1, model.scale, texts));
    if (content !== "value") return { of: label, usual: labels };
    const reported = (cells: RowCells, column: number): string | undefined => {
        const row = cells.firstRow[column];
        return row < 0 || !isRated(cells.status[column]) ? undefined : fieldText(status?.values[row], status?.format, { ...texts, day: dates.day });
    };
    return { of: (cells, column, isGroup) => (isGroup ? undefined : reported(cells, column)) ?? label(cells, column), usual: [USUAL_VALUE] };
}
