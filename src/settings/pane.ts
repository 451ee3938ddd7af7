import type powerbi from "powerbi-visuals-api";
import { formattingSettings, FormattingSettingsService } from "powerbi-visuals-utils-formattingmodel";
import { CellsCard } from "./cellsCard";
import { HeadersCard } from "./headersCard";
import { HeadlineCard } from "./headlineCard";
import { LegendCard } from "./legendCard";
import { RollupCard } from "./rollupCard";
import { RowsCard } from "./rowsCard";
import { ScaleCard } from "./scaleCard";
import type { Settings } from "./settings";
import { StalenessCard } from "./stalenessCard";
import { SummariesCard } from "./summariesCard";
import { TrendCard } from "./trendCard";
import { ViewCard } from "./viewCard";

/** The formatting pane: one card a subject. */
class PaneModel extends formattingSettings.Model {
    headline = new HeadlineCard();
    view = new ViewCard();
    rows = new RowsCard();
    scale = new ScaleCard();
    cells = new CellsCard();
    headers = new HeadersCard();
    trend = new TrendCard();
    staleness = new StalenessCard();
    rollup = new RollupCard();
    summaries = new SummariesCard();
    legend = new LegendCard();
    override cards = [this.headline, this.view, this.rows, this.scale, this.cells, this.headers, this.trend, this.staleness, this.rollup, this.summaries, this.legend];

    read(): Settings {
        return {
            headline: this.headline.read(),
            view: this.view.read(),
            rows: this.rows.read(),
            scale: this.scale.read(),
            cells: this.cells.read(),
            headers: this.headers.read(),
            trend: this.trend.read(),
            staleness: this.staleness.read(),
            rollup: this.rollup.read(),
            summaries: this.summaries.read(),
            legend: this.legend.read(),
        };
    }
}

export interface Pane {
    /** The author's choices in this data view, defaults where there are none. */
    readonly read: (dataView: powerbi.DataView | undefined) => Settings;
    /** What the host draws as the formatting pane. */
    readonly formattingModel: () => powerbi.visuals.FormattingModel;
}

export function makePane(localization: powerbi.extensibility.ILocalizationManager): Pane {
    const service = new FormattingSettingsService(localization);
    let model = new PaneModel();
    return {
        read: (dataView) => {
            model = dataView === undefined ? new PaneModel() : service.populateFormattingSettingsModel(PaneModel, dataView);
            return model.read();
        },
        formattingModel: () => service.buildFormattingModel(model),
    };
}
