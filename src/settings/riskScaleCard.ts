import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { NUMBER_READINGS, RISK_SCALES, Settings } from "./settings";
import { Choice, LongText } from "./slices";

/** The levels of likelihood and impact, and what their numbers mean. */
export class RiskScaleCard extends formattingSettings.SimpleCard {
    override name = "riskScale";
    override displayNameKey = "Card_riskScale";
    scales = new Choice("scales", "Setting_riskScale_scales", RISK_SCALES);
    likelihoodLevels = new LongText("likelihoodLevels", "Setting_riskScale_likelihoodLevels", "Rare = 0..10 %; Possible = 10..40 %; Probable = 40..100 %");
    impactLevels = new LongText("impactLevels", "Setting_riskScale_impactLevels", "Minor = 0..100k; Major = 100k..1M; Severe = 1M..10M");
    likelihoodReading = new Choice("likelihoodReading", "Setting_riskScale_likelihoodReading", NUMBER_READINGS);
    impactReading = new Choice("impactReading", "Setting_riskScale_impactReading", NUMBER_READINGS);
    override slices = [this.scales, this.likelihoodLevels, this.impactLevels, this.likelihoodReading, this.impactReading];

    override onPreProcess(): void {
        for (const slice of [this.likelihoodLevels, this.impactLevels]) slice.visible = this.scales.read() === "ownScales";
    }

    read(): Settings["riskScale"] {
        return {
            scales: this.scales.read(),
            likelihoodLevels: this.likelihoodLevels.read(),
            impactLevels: this.impactLevels.read(),
            likelihoodReading: this.likelihoodReading.read(),
            impactReading: this.impactReading.read(),
        };
    }
}
