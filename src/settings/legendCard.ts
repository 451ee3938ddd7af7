import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { EDGES, Settings } from "./settings";
import { Choice, Toggle } from "./slices";

export class LegendCard extends formattingSettings.SimpleCard {
    override name = "legend";
    override displayNameKey = "Card_legend";
    show = new Toggle("show", "Setting_legend_show", true);
    position = new Choice("position", "Setting_legend_position", EDGES);
    override topLevelSlice = this.show;
    override slices = [this.position];

    read(): Settings["legend"] {
        return { show: this.show.read(), position: this.position.read() };
    }
}
