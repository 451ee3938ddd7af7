import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Colour, ShortText } from "./slices";

/** The label and the colour of each level, best first. The pane shows those of the levels that the scale has. */
export class LevelsCard extends formattingSettings.SimpleCard {
    override name = "levels";
    override displayNameKey = "Card_levels";
    private readonly rows = [
        { label: new ShortText("label1", "Setting_levels_label1"), colour: new Colour("colour1", "Setting_levels_colour1") },
        { label: new ShortText("label2", "Setting_levels_label2"), colour: new Colour("colour2", "Setting_levels_colour2") },
        { label: new ShortText("label3", "Setting_levels_label3"), colour: new Colour("colour3", "Setting_levels_colour3") },
        { label: new ShortText("label4", "Setting_levels_label4"), colour: new Colour("colour4", "Setting_levels_colour4") },
        { label: new ShortText("label5", "Setting_levels_label5"), colour: new Colour("colour5", "Setting_levels_colour5") },
        { label: new ShortText("label6", "Setting_levels_label6"), colour: new Colour("colour6", "Setting_levels_colour6") },
        { label: new ShortText("label7", "Setting_levels_label7"), colour: new Colour("colour7", "Setting_levels_colour7") },
    ];
    override slices = this.rows.flatMap(({ label, colour }) => [label, colour]);

    adaptHeatmap({ levels }: HeatmapFacts): void {
        this.rows.forEach(({ label, colour }, at) => {
            const level = levels.at(at);
            label.visible = colour.visible = level !== undefined;
            if (level === undefined) return;
            label.placeholder = level.label;
            colour.showWhereLeft(level.colour);
        });
    }

    read(): Settings["levels"] {
        return Object.fromEntries(this.slices.map((slice) => [slice.name, slice.read()])) as Settings["levels"];
    }
}
