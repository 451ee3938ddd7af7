import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import { Cadence, CADENCES, REFERENCES, Settings } from "./settings";
import { Choice, RangedNumber, Toggle } from "./slices";

const DAYS: Readonly<Record<Exclude<Cadence, "days">, number>> = { weekly: 7, monthly: 30, quarterly: 91, yearly: 365 };

export class StalenessCard extends formattingSettings.SimpleCard {
    override name = "staleness";
    override displayNameKey = "Card_staleness";
    show = new Toggle("show", "Setting_staleness_show", true);
    cadence = new Choice("cadence", "Setting_staleness_cadence", CADENCES);
    cadenceDays = new RangedNumber("cadenceDays", "Setting_staleness_cadenceDays", 30, { min: 1, max: 3660 });
    staleAfter = new RangedNumber("staleAfter", "Setting_staleness_staleAfter", 2, { min: 1, max: 24 });
    reference = new Choice("reference", "Setting_staleness_reference", REFERENCES);
    override topLevelSlice = this.show;
    override slices = [this.cadence, this.cadenceDays, this.staleAfter, this.reference];

    override onPreProcess(): void {
        this.cadenceDays.visible = this.cadence.read() === "days";
    }

    adaptHeatmap({ hasCollected }: HeatmapFacts): void {
        this.visible = hasCollected;
    }

    read(): Settings["staleness"] {
        const cadence = this.cadence.read();
        return {
            show: this.show.read(),
            cadence,
            cadenceDays: cadence === "days" ? this.cadenceDays.read() : DAYS[cadence],
            staleAfter: this.staleAfter.read(),
            reference: this.reference.read(),
        };
    }
}
