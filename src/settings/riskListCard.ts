import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { LIST_POSITIONS, Settings } from "./settings";
import { Choice } from "./slices";

export class RiskListCard extends formattingSettings.SimpleCard {
    override name = "riskList";
    override displayNameKey = "Card_riskList";
    position = new Choice("position", "Setting_riskList_position", LIST_POSITIONS);
    override slices = [this.position];

    read(): Settings["riskList"] {
        return { position: this.position.read() };
    }
}
