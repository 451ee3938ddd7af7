import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import { ROLL_UPS, Settings } from "./settings";
import { Choice, RangedNumber, Toggle } from "./slices";

export class RollupCard extends formattingSettings.SimpleCard {
    override name = "rollup";
    override displayNameKey = "Card_rollup";
    rule = new Choice("rule", "Setting_rollup_rule", ROLL_UPS);
    share = new RangedNumber("share", "Setting_rollup_share", 25, { min: 1, max: 100 });
    useWeight = new Toggle("useWeight", "Setting_rollup_useWeight", true);
    includeStale = new Toggle("includeStale", "Setting_rollup_includeStale", true);
    showCoverage = new Toggle("showCoverage", "Setting_rollup_showCoverage", true);
    showGap = new Toggle("showGap", "Setting_rollup_showGap", true);
    override slices = [this.rule, this.share, this.useWeight, this.includeStale, this.showCoverage, this.showGap];

    override onPreProcess(): void {
        if (this.rule.read() !== "share") this.share.visible = false;
    }

    /** The index of the portfolio counts weights and stale reports too, with groups or without. */
    adaptHeatmap({ hasGroups, hasWeight, hasCollected }: HeatmapFacts): void {
        this.visible = hasGroups || hasWeight || hasCollected;
        for (const slice of [this.rule, this.share, this.showCoverage, this.showGap]) slice.visible = hasGroups;
        this.useWeight.visible = hasWeight;
        this.includeStale.visible = hasCollected;
    }

    read(): Settings["rollup"] {
        return {
            rule: this.rule.read(),
            share: this.share.read(),
            useWeight: this.useWeight.read(),
            includeStale: this.includeStale.read(),
            showCoverage: this.showCoverage.read(),
            showGap: this.showGap.read(),
        };
    }
}
