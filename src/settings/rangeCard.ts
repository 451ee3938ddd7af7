import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Toggle } from "./slices";

/** What is drawn around the forecast: where other methods land, and how far past forecasts missed. */
export class RangeCard extends formattingSettings.SimpleCard {
    override name = "range";
    override displayNameKey = "Card_range";
    cone = new Toggle("cone", "Setting_range_cone", true);
    band = new Toggle("band", "Setting_range_band", true);
    override slices = [this.cone, this.band];

    adapt({ burn }: PaneFacts): void {
        this.visible = burn?.form === "curve" || burn?.form === "bars";
        this.band.visible = burn?.hasMadeForecasts === true;
    }

    read(): Settings["range"] {
        return { cone: this.cone.read(), band: this.band.read() };
    }
}
