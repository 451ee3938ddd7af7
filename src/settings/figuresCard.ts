import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { Settings } from "./settings";
import { Toggle } from "./slices";

/** The strip of figures above the picture of a budget. */
export class FiguresCard extends formattingSettings.SimpleCard {
    override name = "figures";
    override displayNameKey = "Card_figures";
    show = new Toggle("show", "Setting_figures_show", true);
    override topLevelSlice = this.show;

    read(): Settings["figures"] {
        return { show: this.show.read() };
    }
}
