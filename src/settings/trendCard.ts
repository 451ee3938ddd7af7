import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { Settings, TREND_SOURCES } from "./settings";
import { Choice, Toggle } from "./slices";

export class TrendCard extends formattingSettings.SimpleCard {
    override name = "trend";
    override displayNameKey = "Card_trend";
    show = new Toggle("show", "Setting_trend_show", true);
    source = new Choice("source", "Setting_trend_source", TREND_SOURCES);
    showStable = new Toggle("showStable", "Setting_trend_showStable", false);
    override topLevelSlice = this.show;
    override slices = [this.source, this.showStable];

    read(): Settings["trend"] {
        return { show: this.show.read(), source: this.source.read(), showStable: this.showStable.read() };
    }
}
