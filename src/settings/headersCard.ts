import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { ROTATIONS, Settings } from "./settings";
import { Choice, RangedNumber } from "./slices";

export class HeadersCard extends formattingSettings.SimpleCard {
    override name = "headers";
    override displayNameKey = "Card_headers";
    fontSize = new RangedNumber("fontSize", "Setting_headers_fontSize", 9, { min: 7, max: 24 });
    rowWidth = new RangedNumber("rowWidth", "Setting_headers_rowWidth", 0, { min: 0, max: 600 });
    rotation = new Choice("rotation", "Setting_headers_rotation", ROTATIONS);
    override slices = [this.fontSize, this.rowWidth, this.rotation];

    read(): Settings["headers"] {
        return { fontSize: this.fontSize.read(), rowWidth: this.rowWidth.read(), rotation: this.rotation.read() };
    }
}
