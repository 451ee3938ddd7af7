import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { ROLL_UPS, Settings } from "./settings";
import { Choice, RangedNumber, Toggle } from "./slices";

export class RollupCard extends formattingSettings.SimpleCard {
    override name = "rollup";
    override displayNameKey = "Card_rollup";
    rule = new Choice("rule", "Setting_rollup_rule", ROLL_UPS);
    share = new RangedNumber("share", "Setting_rollup_share", 25, { min: 1, max: 100 });
    includeStale = new Toggle("includeStale", "Setting_rollup_includeStale", true);
    showCoverage = new Toggle("showCoverage", "Setting_rollup_showCoverage", true);
    showGap = new Toggle("showGap", "Setting_rollup_showGap", true);
    override slices = [this.rule, this.share, this.includeStale, this.showCoverage, this.showGap];

    override onPreProcess(): void {
        this.share.visible = this.rule.read() === "share";
    }

    read(): Settings["rollup"] {
        return {
            rule: this.rule.read(),
            share: this.share.read(),
            includeStale: this.includeStale.read(),
            showCoverage: this.showCoverage.read(),
            showGap: this.showGap.read(),
        };
    }
}
