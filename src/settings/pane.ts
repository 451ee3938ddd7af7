import type powerbi from "powerbi-visuals-api";
import { formattingSettings, FormattingSettingsService } from "powerbi-visuals-utils-formattingmodel";
import { keptObjects } from "../dataview/keptState";
import { CellsCard } from "./cellsCard";
import { HeadersCard } from "./headersCard";
import { HeadlineCard } from "./headlineCard";
import { LegendCard } from "./legendCard";
import { LevelsCard } from "./levelsCard";
import type { PaneFacts } from "./paneFacts";
import { RollupCard } from "./rollupCard";
import { RowsCard } from "./rowsCard";
import { ScaleCard } from "./scaleCard";
import type { Settings } from "./settings";
import { StalenessCard } from "./stalenessCard";
import { StatesCard } from "./statesCard";
import { SummariesCard } from "./summariesCard";
import { TooltipsCard } from "./tooltipsCard";
import { TrendCard } from "./trendCard";
import { ViewCard } from "./viewCard";

/** The formatting pane: one card a subject. */
class PaneModel extends formattingSettings.Model {
    headline = new HeadlineCard();
    view = new ViewCard();
    rows = new RowsCard();
    scale = new ScaleCard();
    levels = new LevelsCard();
    states = new StatesCard();
    cells = new CellsCard();
    headers = new HeadersCard();
    trend = new TrendCard();
    staleness = new StalenessCard();
    rollup = new RollupCard();
    summaries = new SummariesCard();
    legend = new LegendCard();
    tooltips = new TooltipsCard();
    override cards = [
        this.headline, this.view, this.rows, this.scale, this.levels, this.states, this.cells, this.headers, this.trend, this.staleness, this.rollup, this.summaries,
        this.legend, this.tooltips,
    ];

    read(): Settings {
        return {
            headline: this.headline.read(),
            view: this.view.read(),
            rows: this.rows.read(),
            scale: this.scale.read(),
            levels: this.levels.read(),
            states: this.states.read(),
            cells: this.cells.read(),
            headers: this.headers.read(),
            trend: this.trend.read(),
            staleness: this.staleness.read(),
            rollup: this.rollup.read(),
            summaries: this.summaries.read(),
            legend: this.legend.read(),
            tooltips: this.tooltips.read(),
        };
    }

    /** Takes away what has no effect in the picture, and shows what the visual chose where the author did not. */
    adapt(facts: PaneFacts): void {
        const adaptive = [
            this.view, this.rows, this.levels, this.states, this.headers, this.trend, this.staleness, this.rollup, this.summaries, this.tooltips,
        ];
        for (const card of adaptive) card.adapt(facts);
    }
}

export interface Pane {
    /** The author's choices in this data view, defaults where there are none; the same object while they are the same. */
    readonly read: (dataView: powerbi.DataView | undefined) => Settings;
    /** What the host draws as the formatting pane. Without facts about the picture everything is shown. */
    readonly formattingModel: (facts?: PaneFacts) => powerbi.visuals.FormattingModel;
}

export function makePane(localization: powerbi.extensibility.ILocalizationManager): Pane {
    const service = new FormattingSettingsService(localization);
    const populated = (dataView: powerbi.DataView | undefined): PaneModel =>
        dataView === undefined ? new PaneModel() : service.populateFormattingSettingsModel(PaneModel, dataView);
    let last: { readonly dataView: powerbi.DataView | undefined; readonly key: string | undefined; readonly settings: Settings } = { dataView: undefined, key: "{}", settings: new PaneModel().read() };
    return {
        read: (dataView) => {
            const key = keptObjects(dataView);
            const settings = key !== undefined && key === last.key ? last.settings : populated(dataView).read();
            last = { dataView, key, settings };
            return settings;
        },
        formattingModel: (facts) => {
            const model = populated(last.dataView);
            if (facts !== undefined) model.adapt(facts);
            return service.buildFormattingModel(model);
        },
    };
}
