import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { EDGES, Settings } from "./settings";
import { Choice, Toggle } from "./slices";

export class HeadlineCard extends formattingSettings.SimpleCard {
    override name = "headline";
    override displayNameKey = "Card_headline";
    show = new Toggle("show", "Setting_headline_show", true);
    position = new Choice("position", "Setting_headline_position", EDGES);
    override topLevelSlice = this.show;
    override slices = [this.position];

    read(): Settings["headline"] {
        return { show: this.show.read(), position: this.position.read() };
    }
}
