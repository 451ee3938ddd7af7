import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { Settings } from "./settings";
import { RangedNumber } from "./slices";

/** Sizes in CSS pixels; no cell is smaller than 24 px, the least that a finger or an unsteady hand can aim at. */
export class CellsCard extends formattingSettings.SimpleCard {
    override name = "cells";
    override displayNameKey = "Card_cells";
    minWidth = new RangedNumber("minWidth", "Setting_cells_minWidth", 32, { min: 24, max: 200 });
    maxWidth = new RangedNumber("maxWidth", "Setting_cells_maxWidth", 112, { min: 24, max: 400 });
    height = new RangedNumber("height", "Setting_cells_height", 28, { min: 24, max: 80 });
    gap = new RangedNumber("gap", "Setting_cells_gap", 2, { min: 0, max: 8 });
    override slices = [this.minWidth, this.maxWidth, this.height, this.gap];

    read(): Settings["cells"] {
        const minWidth = this.minWidth.read();
        return { minWidth, maxWidth: Math.max(minWidth, this.maxWidth.read()), height: this.height.read(), gap: this.gap.read() };
    }
}
