import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { RISK_MODES, RISK_ORDERS, RISK_ORIENTATIONS, Settings } from "./settings";
import { Choice, RangedNumber } from "./slices";

/** What of the risks is shown, and in which order. */
export class RiskCard extends formattingSettings.SimpleCard {
    override name = "risk";
    override displayNameKey = "Card_risk";
    mode = new Choice("mode", "Setting_risk_mode", RISK_MODES);
    orientation = new Choice("orientation", "Setting_risk_orientation", RISK_ORIENTATIONS);
    order = new Choice("order", "Setting_risk_order", RISK_ORDERS);
    reviewDays = new RangedNumber("reviewDays", "Setting_risk_reviewDays", 60, { min: 1, max: 1000 });
    override slices = [this.mode, this.orientation, this.order, this.reviewDays];

    adapt({ risks }: PaneFacts): void {
        this.reviewDays.visible = risks?.hasReviews === true;
    }

    read(): Settings["risk"] {
        return { mode: this.mode.read(), orientation: this.orientation.read(), order: this.order.read(), reviewDays: this.reviewDays.read() };
    }
}
