import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Toggle, Told } from "./slices";

/** What the checks of the matrix and of the register found, each by itself. */
export class RiskChecksCard extends formattingSettings.SimpleCard {
    override name = "riskChecks";
    override displayNameKey = "Card_riskChecks";
    show = new Toggle("show", "Setting_riskChecks_show", false);
    private readonly findings = [
        new Told("monotonicity", "Setting_riskChecks_monotonicity"),
        new Told("consistency", "Setting_riskChecks_consistency"),
        new Told("betweenness", "Setting_riskChecks_betweenness"),
        new Told("zones", "Setting_riskChecks_zones"),
        new Told("bounds", "Setting_riskChecks_bounds"),
        new Told("ambiguity", "Setting_riskChecks_ambiguity"),
        new Told("money", "Setting_riskChecks_money"),
        new Told("centre", "Setting_riskChecks_centre"),
        new Told("above", "Setting_riskChecks_above"),
        new Told("unchanged", "Setting_riskChecks_unchanged"),
        new Told("without", "Setting_riskChecks_without"),
        new Told("stale", "Setting_riskChecks_stale"),
    ];
    override slices = [this.show, ...this.findings];

    adapt({ risks }: PaneFacts): void {
        for (const finding of this.findings) {
            const sentence = risks?.findings.get(finding.name);
            finding.visible = sentence !== undefined;
            finding.value = sentence ?? "";
        }
    }

    read(): Settings["riskChecks"] {
        return { show: this.show.read() };
    }
}
