import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { Settings } from "./settings";
import { RangedNumber, Toggle } from "./slices";

/** From when on a budget calls for attention. */
export class AlertsCard extends formattingSettings.SimpleCard {
    override name = "alerts";
    override displayNameKey = "Card_alerts";
    show = new Toggle("show", "Setting_alerts_show", true);
    overrun = new RangedNumber("overrun", "Setting_alerts_overrun", 10, { min: 0, max: 100 });
    ahead = new RangedNumber("ahead", "Setting_alerts_ahead", 10, { min: 0, max: 100 });
    underspend = new RangedNumber("underspend", "Setting_alerts_underspend", 10, { min: 0, max: 100 });
    hockey = new RangedNumber("hockey", "Setting_alerts_hockey", 40, { min: 0, max: 100 });
    override topLevelSlice = this.show;
    override slices = [this.overrun, this.ahead, this.underspend, this.hockey];

    read(): Settings["alerts"] {
        return { show: this.show.read(), overrun: this.overrun.read(), ahead: this.ahead.read(), underspend: this.underspend.read(), hockey: this.hockey.read() };
    }
}
