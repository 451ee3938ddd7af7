import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { AMOUNT_UNITS, Settings } from "./settings";
import { Choice, RangedNumber, ShortText } from "./slices";

/** How amounts are written; the name of their unit comes from the format of the fields unless the author names it. */
export class AmountsCard extends formattingSettings.SimpleCard {
    override name = "amounts";
    override displayNameKey = "Card_amounts";
    unit = new Choice("unit", "Setting_amounts_unit", AMOUNT_UNITS);
    unitName = new ShortText("name", "Setting_amounts_name");
    decimals = new RangedNumber("decimals", "Setting_amounts_decimals", 2, { min: 0, max: 5 });
    override slices = [this.unit, this.unitName, this.decimals];

    adapt({ burn }: PaneFacts): void {
        this.unitName.placeholder = burn?.unitName ?? "";
    }

    read(): Settings["amounts"] {
        return { unit: this.unit.read(), name: this.unitName.read().trim(), decimals: Math.round(this.decimals.read()) };
    }
}
