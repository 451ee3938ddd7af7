import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import { ARROWS, DIRECTIONS, Settings, TREND_SOURCES } from "./settings";
import { Choice, RangedNumber, Toggle } from "./slices";

export class TrendCard extends formattingSettings.SimpleCard {
    override name = "trend";
    override displayNameKey = "Card_trend";
    show = new Toggle("show", "Setting_trend_show", true);
    source = new Choice("source", "Setting_trend_source", TREND_SOURCES);
    back = new RangedNumber("back", "Setting_trend_back", 1, { min: 1, max: 24 });
    showStable = new Toggle("showStable", "Setting_trend_showStable", false);
    arrows = new Choice("arrows", "Setting_trend_arrows", ARROWS);
    direction = new Choice("direction", "Setting_trend_direction", DIRECTIONS);
    override topLevelSlice = this.show;
    override slices = [this.source, this.back, this.showStable, this.arrows, this.direction];

    override onPreProcess(): void {
        if (this.source.read() === "declared") this.back.visible = false;
    }

    /** Dimensions have no trend but a declared one, and periods without a declared one have no other source. */
    adaptHeatmap({ hasPeriods, hasTrend }: HeatmapFacts): void {
        this.visible = hasPeriods || hasTrend;
        this.source.visible = hasPeriods && hasTrend;
        this.back.visible = hasPeriods;
    }

    read(): Settings["trend"] {
        return {
            show: this.show.read(),
            source: this.source.read(),
            back: Math.round(this.back.read()),
            showStable: this.showStable.read(),
            arrows: this.arrows.read(),
            direction: this.direction.read(),
        };
    }
}
