import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Toggle } from "./slices";

export class SummariesCard extends formattingSettings.SimpleCard {
    override name = "summaries";
    override displayNameKey = "Card_summaries";
    shares = new Toggle("shares", "Setting_summaries_shares", false);
    numbers = new Toggle("numbers", "Setting_summaries_numbers", false);
    timeInState = new Toggle("timeInState", "Setting_summaries_timeInState", false);
    sparkline = new Toggle("sparkline", "Setting_summaries_sparkline", false);
    override slices = [this.shares, this.numbers, this.timeInState, this.sparkline];

    adaptHeatmap({ hasPeriods }: HeatmapFacts): void {
        this.sparkline.visible = hasPeriods;
    }

    read(): Settings["summaries"] {
        return { shares: this.shares.read(), numbers: this.numbers.read(), timeInState: this.timeInState.read(), sparkline: this.sparkline.read() };
    }
}
