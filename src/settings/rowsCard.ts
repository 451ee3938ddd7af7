import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import { GROUP_SORTS, ROW_SORTS, ROWS_SHOWN, Settings, TOTALS } from "./settings";
import { Choice } from "./slices";

export class RowsCard extends formattingSettings.SimpleCard {
    override name = "rows";
    override displayNameKey = "Card_rows";
    sort = new Choice("sort", "Setting_rows_sort", ROW_SORTS);
    groupSort = new Choice("groupSort", "Setting_rows_groupSort", GROUP_SORTS);
    shown = new Choice("shown", "Setting_rows_shown", ROWS_SHOWN);
    total = new Choice("total", "Setting_rows_total", TOTALS);
    override slices = [this.sort, this.groupSort, this.shown, this.total];

    adaptHeatmap({ hasLevels, hasPeriods, hasTrend }: HeatmapFacts): void {
        this.groupSort.visible = hasLevels;
        this.shown.visible = hasPeriods || hasTrend;
    }

    read(): Settings["rows"] {
        return { sort: this.sort.read(), groupSort: this.groupSort.read(), shown: this.shown.read(), total: this.total.read() };
    }
}
