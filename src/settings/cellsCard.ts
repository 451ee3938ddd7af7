import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import { CELL_CONTENTS, DENSITIES, Settings } from "./settings";
import { Choice, RangedNumber, RuleColour, Toggle } from "./slices";

/** Sizes in CSS pixels; no cell is smaller than 24 px, the least that a finger or an unsteady hand can aim at. */
export class CellsCard extends formattingSettings.SimpleCard {
    override name = "cells";
    override displayNameKey = "Card_cells";
    content = new Choice("content", "Setting_cells_content", CELL_CONTENTS);
    density = new Choice("density", "Setting_cells_density", DENSITIES);
    minWidth = new RangedNumber("minWidth", "Setting_cells_minWidth", 32, { min: 24, max: 200 });
    maxWidth = new RangedNumber("maxWidth", "Setting_cells_maxWidth", 112, { min: 24, max: 400 });
    height = new RangedNumber("height", "Setting_cells_height", 28, { min: 24, max: 80 });
    gap = new RangedNumber("gap", "Setting_cells_gap", 2, { min: 0, max: 8 });
    gridlines = new Toggle("gridlines", "Setting_cells_gridlines", false);
    fill = new RuleColour("fill", "Setting_cells_fill");
    iconColour = new RuleColour("iconColour", "Setting_cells_iconColour");
    override slices = [this.content, this.density, this.minWidth, this.maxWidth, this.height, this.gap, this.gridlines, this.fill, this.iconColour];

    override onPreProcess(): void {
        for (const size of [this.minWidth, this.maxWidth, this.height, this.gap]) size.visible = this.density.read() === "asSet";
    }

    read(): Settings["cells"] {
        const minWidth = this.minWidth.read();
        return {
            content: this.content.read(),
            density: this.density.read(),
            minWidth,
            maxWidth: Math.max(minWidth, this.maxWidth.read()),
            height: this.height.read(),
            gap: this.gap.read(),
            gridlines: this.gridlines.read(),
            fill: this.fill.read(),
            iconColour: this.iconColour.read(),
        };
    }
}
