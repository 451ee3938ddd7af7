import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { RISK_ARROWS, RISK_SIZES, Settings } from "./settings";
import { Choice, RangedNumber, Toggle } from "./slices";

/** How each risk is drawn. */
export class RiskBubblesCard extends formattingSettings.SimpleCard {
    override name = "riskBubbles";
    override displayNameKey = "Card_riskBubbles";
    size = new Choice("size", "Setting_riskBubbles_size", RISK_SIZES);
    shapes = new Toggle("shapes", "Setting_riskBubbles_shapes", true);
    labels = new Toggle("labels", "Setting_riskBubbles_labels", true);
    arrows = new Choice("arrows", "Setting_riskBubbles_arrows", RISK_ARROWS);
    ghosts = new Toggle("ghosts", "Setting_riskBubbles_ghosts", true);
    targets = new Toggle("targets", "Setting_riskBubbles_targets", true);
    cluster = new RangedNumber("cluster", "Setting_riskBubbles_cluster", 0, { min: 0, max: 1000 });
    override slices = [this.size, this.shapes, this.labels, this.arrows, this.ghosts, this.targets, this.cluster];

    adapt({ risks }: PaneFacts): void {
        if (risks === undefined) return;
        this.visible = risks.mode !== "heatMode";
        this.size.visible = risks.hasExposure;
        this.shapes.visible = risks.hasCategory;
        this.ghosts.visible = risks.hasPrevious;
        this.targets.visible = risks.hasTarget;
    }

    read(): Settings["riskBubbles"] {
        return {
            size: this.size.read(),
            shapes: this.shapes.read(),
            labels: this.labels.read(),
            arrows: this.arrows.read(),
            ghosts: this.ghosts.read(),
            targets: this.targets.read(),
            cluster: Math.round(this.cluster.read()),
        };
    }
}
