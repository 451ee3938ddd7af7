import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { EDGES, Settings } from "./settings";
import { Choice, Colour, OwnSize, Toggle } from "./slices";
import { readTextStyle } from "./textStyle";

export class HeadlineCard extends formattingSettings.SimpleCard {
    override name = "headline";
    override displayNameKey = "Card_headline";
    show = new Toggle("show", "Setting_headline_show", true);
    position = new Choice("position", "Setting_headline_position", EDGES);
    fontSize = new OwnSize("fontSize", "Setting_headline_fontSize");
    bold = new Toggle("bold", "Setting_headline_bold", true);
    italic = new Toggle("italic", "Setting_headline_italic", false);
    underline = new Toggle("underline", "Setting_headline_underline", false);
    colour = new Colour("colour", "Setting_headline_colour");
    override topLevelSlice = this.show;
    override slices = [this.position, this.fontSize, this.bold, this.italic, this.underline, this.colour];

    adapt({ headlineSize, textColour }: PaneFacts): void {
        this.fontSize.showWhereFollowed(headlineSize);
        this.colour.showWhereLeft(textColour);
    }

    read(): Settings["headline"] {
        return { show: this.show.read(), position: this.position.read(), fontSize: this.fontSize.read(), ...readTextStyle(this) };
    }
}
