import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { EDGES, Settings } from "./settings";
import { Choice, Colour, OwnSize, Toggle } from "./slices";
import { readTextStyle } from "./textStyle";

export class LegendCard extends formattingSettings.SimpleCard {
    override name = "legend";
    override displayNameKey = "Card_legend";
    show = new Toggle("show", "Setting_legend_show", true);
    position = new Choice("position", "Setting_legend_position", EDGES);
    fontSize = new OwnSize("fontSize", "Setting_legend_fontSize");
    bold = new Toggle("bold", "Setting_legend_bold", false);
    italic = new Toggle("italic", "Setting_legend_italic", false);
    underline = new Toggle("underline", "Setting_legend_underline", false);
    colour = new Colour("colour", "Setting_legend_colour");
    override topLevelSlice = this.show;
    override slices = [this.position, this.fontSize, this.bold, this.italic, this.underline, this.colour];

    adapt({ burn, legendSize, textColour }: PaneFacts): void {
        this.visible = burn?.form !== "variance";
        this.fontSize.showWhereFollowed(legendSize);
        this.colour.showWhereLeft(textColour);
    }

    read(): Settings["legend"] {
        return { show: this.show.read(), position: this.position.read(), fontSize: this.fontSize.read(), ...readTextStyle(this) };
    }
}
