import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { isReversible } from "./chosenScale";
import { ICON_SETS, PALETTES, POLARITIES, SCALE_KINDS, Settings } from "./settings";
import { Choice, LongText } from "./slices";

export class ScaleCard extends formattingSettings.SimpleCard {
    override name = "scale";
    override displayNameKey = "Card_scale";
    kind = new Choice("kind", "Setting_scale_kind", SCALE_KINDS);
    customLevels = new LongText("customLevels", "Setting_scale_customLevels", "A = 1; B = 2; C = 3");
    scoreLimits = new LongText("scoreLimits", "Setting_scale_scoreLimits", "80; 60; 40", "80; 60; 40");
    polarity = new Choice("polarity", "Setting_scale_polarity", POLARITIES);
    palette = new Choice("palette", "Setting_scale_palette", PALETTES);
    icons = new Choice("icons", "Setting_scale_icons", ICON_SETS);
    override slices = [this.kind, this.customLevels, this.scoreLimits, this.polarity, this.palette, this.icons];

    override onPreProcess(): void {
        const kind = this.kind.read();
        this.customLevels.visible = kind === "custom";
        this.scoreLimits.visible = kind === "score";
        this.polarity.visible = isReversible(kind);
    }

    read(): Settings["scale"] {
        return {
            kind: this.kind.read(),
            customLevels: this.customLevels.read(),
            scoreLimits: this.scoreLimits.read(),
            polarity: this.polarity.read(),
            palette: this.palette.read(),
            icons: this.icons.read(),
        };
    }
}
