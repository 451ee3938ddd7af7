import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { ShortText, Toggle } from "./slices";

/** What the cells and axes of the matrix say. */
export class RiskCellsCard extends formattingSettings.SimpleCard {
    override name = "riskCells";
    override displayNameKey = "Card_riskCells";
    counts = new Toggle("counts", "Setting_riskCells_counts", true);
    values = new Toggle("values", "Setting_riskCells_values", true);
    totals = new Toggle("totals", "Setting_riskCells_totals", true);
    axisTitles = new Toggle("axisTitles", "Setting_riskCells_axisTitles", true);
    likelihoodTitle = new ShortText("likelihoodTitle", "Setting_riskCells_likelihoodTitle");
    impactTitle = new ShortText("impactTitle", "Setting_riskCells_impactTitle");
    override slices = [this.counts, this.values, this.totals, this.axisTitles, this.likelihoodTitle, this.impactTitle];

    override onPreProcess(): void {
        for (const slice of [this.likelihoodTitle, this.impactTitle]) slice.visible = this.axisTitles.read();
    }

    adapt({ risks }: PaneFacts): void {
        this.values.visible = risks?.hasExposure === true;
        this.likelihoodTitle.placeholder = risks?.titles.likelihood ?? "";
        this.impactTitle.placeholder = risks?.titles.impact ?? "";
    }

    read(): Settings["riskCells"] {
        return {
            counts: this.counts.read(),
            values: this.values.read(),
            totals: this.totals.read(),
            axisTitles: this.axisTitles.read(),
            likelihoodTitle: this.likelihoodTitle.read(),
            impactTitle: this.impactTitle.read(),
        };
    }
}
