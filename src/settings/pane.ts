import type powerbi from "powerbi-visuals-api";
import { formattingSettings, FormattingSettingsService } from "powerbi-visuals-utils-formattingmodel";
import { chosenObjects, keptObjects } from "../dataview/keptState";
import type { LooseObjects } from "../dataview/loose";
import { once } from "../domain/once";
import { AlertsCard } from "./alertsCard";
import { AmountsCard } from "./amountsCard";
import { AxesCard } from "./axesCard";
import { BurnCard } from "./burnCard";
import { CellsCard } from "./cellsCard";
import { DownloadCard } from "./downloadCard";
import { FiguresCard } from "./figuresCard";
import { HeadersCard } from "./headersCard";
import { HeadlineCard } from "./headlineCard";
import { LegendCard } from "./legendCard";
import { LevelsCard } from "./levelsCard";
import { LinesCard } from "./linesCard";
import type { HeatmapFacts, PaneFacts } from "./paneFacts";
import { RangeCard } from "./rangeCard";
import { RiskCard } from "./riskCard";
import { RiskBubblesCard } from "./riskBubblesCard";
import { RiskCellsCard } from "./riskCellsCard";
import { RiskChecksCard } from "./riskChecksCard";
import { RiskListCard } from "./riskListCard";
import { RiskMatrixCard } from "./riskMatrixCard";
import { RiskScaleCard } from "./riskScaleCard";
import { RiskZonesCard } from "./riskZonesCard";
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

/** The cards of the pane by the objects whose settings they hold, in the order of the pane. */
const CARDS = {
    headline: HeadlineCard,
    view: ViewCard,
    burn: BurnCard,
    lines: LinesCard,
    range: RangeCard,
    figures: FiguresCard,
    alerts: AlertsCard,
    amounts: AmountsCard,
    axes: AxesCard,
    risk: RiskCard,
    riskScale: RiskScaleCard,
    riskZones: RiskZonesCard,
    riskMatrix: RiskMatrixCard,
    riskBubbles: RiskBubblesCard,
    riskCells: RiskCellsCard,
    riskList: RiskListCard,
    riskChecks: RiskChecksCard,
    rows: RowsCard,
    scale: ScaleCard,
    levels: LevelsCard,
    states: StatesCard,
    cells: CellsCard,
    headers: HeadersCard,
    trend: TrendCard,
    staleness: StalenessCard,
    rollup: RollupCard,
    summaries: SummariesCard,
    legend: LegendCard,
    tooltips: TooltipsCard,
    download: DownloadCard,
} as const satisfies { readonly [Name in keyof Settings]: new () => ReadableCard<Settings[Name]> };

interface ReadableCard<Read> extends formattingSettings.SimpleCard {
    readonly read: () => Read;
    readonly adapt?: (facts: PaneFacts) => void;
    /** What a card of the heatmap alone is told. */
    readonly adaptHeatmap?: (facts: HeatmapFacts) => void;
}

const NAMES = Object.keys(CARDS) as (keyof Settings)[];
const OF_HEATMAP: ReadonlySet<string> = new Set<keyof Settings>(["rows", "scale", "levels", "states", "cells", "trend", "staleness", "rollup", "summaries"]);
const OF_BURN: ReadonlySet<string> = new Set<keyof Settings>(["burn", "lines", "range", "figures", "alerts", "axes"]);
const OF_RISKS: ReadonlySet<string> = new Set<keyof Settings>(["risk", "riskScale", "riskZones", "riskMatrix", "riskBubbles", "riskCells", "riskList", "riskChecks"]);

class PaneModel extends formattingSettings.Model {
    override cards: ReadableCard<unknown>[];

    constructor(objects: LooseObjects) {
        super();
        this.cards = NAMES.map((name) => populated(new CARDS[name](), objects));
    }

    /** Takes away what has no effect in the picture, and shows what the visual chose where the author did not. */
    adapt(facts: PaneFacts): void {
        for (const card of this.cards) {
            if (!isOfPicture(card.name, facts)) card.visible = false;
            else {
                card.adapt?.(facts);
                if (facts.heatmap !== undefined) card.adaptHeatmap?.(facts.heatmap);
            }
        }
    }
}

/** By its scale a status that is bound beside a budget is read. */
function isOfPicture(name: string, { heatmap, burn, risks }: PaneFacts): boolean {
    if (heatmap === undefined && OF_HEATMAP.has(name)) return name === "scale" && burn?.hasStatus === true;
    if (name === "amounts") return burn !== undefined || risks !== undefined;
    return (burn !== undefined || !OF_BURN.has(name)) && (risks !== undefined || !OF_RISKS.has(name));
}

export interface Pane {
    /** The author's choices in this data view, defaults where there are none; the same object while they are the same. */
    readonly read: (dataView: powerbi.DataView | undefined) => Settings;
    /** What the host draws as the formatting pane. Without facts about the picture everything is shown. */
    readonly formattingModel: (facts?: PaneFacts) => powerbi.visuals.FormattingModel;
}

export function makePane(localization: powerbi.extensibility.ILocalizationManager): Pane {
    const service = new FormattingSettingsService(localization);
    const defaults = lazySettings((name) => new CARDS[name]().read());
    let last: { readonly objects: LooseObjects; readonly key: string | undefined; readonly settings: Settings } = { objects: {}, key: "{}", settings: defaults };
    return {
        read: (dataView) => {
            const key = keptObjects(dataView);
            const objects = chosenObjects(dataView);
            const settings = key !== undefined && key === last.key ? last.settings : readChosen(defaults, objects);
            last = { objects, key, settings };
            return settings;
        },
        formattingModel: (facts) => {
            const model = new PaneModel(last.objects);
            if (facts !== undefined) model.adapt(facts);
            return service.buildFormattingModel(model);
        },
    };
}

/** Reads a card when it is asked for, and once: a picture looks at half of them. */
function lazySettings(read: (name: keyof Settings) => unknown): Settings {
    const settings = {};
    for (const name of NAMES) Object.defineProperty(settings, name, { enumerable: true, get: once(() => read(name)) });
    return settings as Settings;
}

/** Makes and reads but the cards of which something was chosen: most reports choose little, and every change of a setting comes by here. */
function readChosen(defaults: Settings, objects: LooseObjects): Settings {
    const isChosen = (name: keyof Settings): boolean => typeof objects[name] === "object" && objects[name] !== null;
    return lazySettings((name) => isChosen(name) ? populated(new CARDS[name](), objects).read() : defaults[name]);
}

function populated<Card extends ReadableCard<unknown>>(card: Card, objects: LooseObjects): Card {
    card.topLevelSlice?.setPropertiesValues?.(objects as powerbi.DataViewObjects, card.name);
    for (const slice of card.slices ?? []) slice.setPropertiesValues?.(objects as powerbi.DataViewObjects, card.name);
    return card;
}
