import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { COLUMN_KINDS, Settings, VIEW_MODES } from "./settings";
import { Choice, RangedNumber } from "./slices";

export class ViewCard extends formattingSettings.SimpleCard {
    override name = "view";
    override displayNameKey = "Card_view";
    mode = new Choice("mode", "Setting_view_mode", VIEW_MODES);
    columnKind = new Choice("columnKind", "Setting_view_columnKind", COLUMN_KINDS);
    openLevels = new RangedNumber("openLevels", "Setting_view_openLevels", 0, { min: 0, max: 10 });
    override slices = [this.mode, this.columnKind, this.openLevels];

    adapt({ heatmap }: PaneFacts): void {
        this.columnKind.visible = heatmap !== undefined;
        this.openLevels.visible = heatmap?.hasLevels === true;
    }

    read(): Settings["view"] {
        return { mode: this.mode.read(), columnKind: this.columnKind.read(), openLevels: Math.round(this.openLevels.read()) };
    }
}
