import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { PALETTES, SCALE_KINDS, Settings } from "./settings";
import { Choice, LongText } from "./slices";

export class ScaleCard extends formattingSettings.SimpleCard {
    override name = "scale";
    override displayNameKey = "Card_scale";
    kind = new Choice("kind", "Setting_scale_kind", SCALE_KINDS);
    customLevels = new LongText("customLevels", "Setting_scale_customLevels", "A = 1; B = 2; C = 3");
    palette = new Choice("palette", "Setting_scale_palette", PALETTES);
    override slices = [this.kind, this.customLevels, this.palette];

    override onPreProcess(): void {
        this.customLevels.visible = this.kind.read() === "custom";
    }

    read(): Settings["scale"] {
        return { kind: this.kind.read(), customLevels: this.customLevels.read(), palette: this.palette.read() };
    }
}
