import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { HeatmapFacts } from "./paneFacts";
import { STATE_NAMES } from "./places";
import type { Settings } from "./settings";
import { Colour, LongText, ShortText } from "./slices";

/** How the states without a rating are called, which values mean them, and in which colour they are drawn. */
export class StatesCard extends formattingSettings.SimpleCard {
    override name = "states";
    override displayNameKey = "Card_states";
    notRated = new ShortText("notRated", "Setting_states_notRated");
    exempt = new ShortText("exempt", "Setting_states_exempt");
    reset = new ShortText("reset", "Setting_states_reset");
    missing = new ShortText("missing", "Setting_states_missing");
    draft = new ShortText("draft", "Setting_states_draft");
    values = new LongText("values", "Setting_states_values", "exempt = …, …; missing = …");
    colour = new Colour("colour", "Setting_states_colour");
    override slices = [this.notRated, this.exempt, this.reset, this.missing, this.draft, this.values, this.colour];

    adaptHeatmap({ states, stateColour }: HeatmapFacts): void {
        for (const name of STATE_NAMES) this[name].placeholder = states[name];
        this.colour.showWhereLeft(stateColour);
    }

    read(): Settings["states"] {
        return {
            notRated: this.notRated.read(),
            exempt: this.exempt.read(),
            reset: this.reset.read(),
            missing: this.missing.read(),
            draft: this.draft.read(),
            values: this.values.read(),
            colour: this.colour.read(),
        };
    }
}
