import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { ROTATIONS, Settings } from "./settings";
import { Choice, Colour, Font, RangedNumber, Toggle } from "./slices";
import { readTextStyle } from "./textStyle";

export class HeadersCard extends formattingSettings.SimpleCard {
    override name = "headers";
    override displayNameKey = "Card_headers";
    fontFamily = new Font("fontFamily", "Setting_headers_fontFamily");
    fontSize = new RangedNumber("fontSize", "Setting_headers_fontSize", 9, { min: 7, max: 24 });
    bold = new Toggle("bold", "Setting_headers_bold", false);
    italic = new Toggle("italic", "Setting_headers_italic", false);
    underline = new Toggle("underline", "Setting_headers_underline", false);
    colour = new Colour("colour", "Setting_headers_colour");
    rowWidth = new RangedNumber("rowWidth", "Setting_headers_rowWidth", 0, { min: 0, max: 600 });
    indent = new RangedNumber("indent", "Setting_headers_indent", 14, { min: 0, max: 40 });
    rotation = new Choice("rotation", "Setting_headers_rotation", ROTATIONS);
    wrap = new Toggle("wrap", "Setting_headers_wrap", true);
    override slices = [this.fontFamily, this.fontSize, this.bold, this.italic, this.underline, this.colour, this.rowWidth, this.indent, this.rotation, this.wrap];

    override onPreProcess(): void {
        this.wrap.visible = this.wrap.visible && this.rotation.read() !== "vertical";
    }

    adapt({ heatmap, textColour }: PaneFacts): void {
        this.indent.visible = heatmap?.hasLevels === true;
        // The other pictures place and turn their headers themselves.
        for (const slice of [this.rowWidth, this.rotation]) slice.visible = heatmap !== undefined;
        if (heatmap === undefined) this.wrap.visible = false;
        this.colour.showWhereLeft(textColour);
    }

    read(): Settings["headers"] {
        return {
            fontFamily: this.fontFamily.read(),
            fontSize: this.fontSize.read(),
            ...readTextStyle(this),
            rowWidth: this.rowWidth.read(),
            indent: this.indent.read(),
            rotation: this.rotation.read(),
            wrap: this.wrap.read(),
        };
    }
}
