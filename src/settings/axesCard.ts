import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Toggle } from "./slices";

export class AxesCard extends formattingSettings.SimpleCard {
    override name = "axes";
    override displayNameKey = "Card_axes";
    gridlines = new Toggle("gridlines", "Setting_axes_gridlines", true);
    today = new Toggle("today", "Setting_axes_today", true);
    closingLine = new Toggle("closingLine", "Setting_axes_closingLine", true);
    endLabels = new Toggle("endLabels", "Setting_axes_endLabels", true);
    override slices = [this.gridlines, this.today, this.closingLine, this.endLabels];

    adapt({ burn }: PaneFacts): void {
        const hasLines = burn?.form === "curve" || burn?.form === "bars";
        this.visible = hasLines || burn?.form === "burnDown";
        for (const slice of [this.today, this.closingLine]) slice.visible = hasLines;
    }

    read(): Settings["axes"] {
        return { gridlines: this.gridlines.read(), today: this.today.read(), closingLine: this.closingLine.read(), endLabels: this.endLabels.read() };
    }
}
