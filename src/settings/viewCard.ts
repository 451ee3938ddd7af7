import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { COLUMN_KINDS, Settings } from "./settings";
import { Choice, RangedNumber } from "./slices";

export class ViewCard extends formattingSettings.SimpleCard {
    override name = "view";
    override displayNameKey = "Card_view";
    columnKind = new Choice("columnKind", "Setting_view_columnKind", COLUMN_KINDS);
    openLevels = new RangedNumber("openLevels", "Setting_view_openLevels", 0, { min: 0, max: 10 });
    override slices = [this.columnKind, this.openLevels];

    adapt({ hasLevels }: PaneFacts): void {
        this.openLevels.visible = hasLevels;
    }

    read(): Settings["view"] {
        return { columnKind: this.columnKind.read(), openLevels: Math.round(this.openLevels.read()) };
    }
}
