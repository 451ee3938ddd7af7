import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Colour, Toggle } from "./slices";

/** Which series of a budget are drawn, and in which colours. */
export class LinesCard extends formattingSettings.SimpleCard {
    override name = "lines";
    override displayNameKey = "Card_lines";
    planned = new Toggle("planned", "Setting_lines_planned", true);
    committed = new Toggle("committed", "Setting_lines_committed", true);
    earned = new Toggle("earned", "Setting_lines_earned", true);
    forecast = new Toggle("forecast", "Setting_lines_forecast", true);
    previous = new Toggle("previous", "Setting_lines_previous", true);
    budget = new Toggle("budget", "Setting_lines_budget", true);
    changes = new Toggle("changes", "Setting_lines_changes", true);
    actualColour = new Colour("actualColour", "Setting_lines_actualColour");
    earnedColour = new Colour("earnedColour", "Setting_lines_earnedColour");
    committedColour = new Colour("committedColour", "Setting_lines_committedColour");
    plannedColour = new Colour("plannedColour", "Setting_lines_plannedColour");
    budgetColour = new Colour("budgetColour", "Setting_lines_budgetColour");
    private readonly toggles = [this.planned, this.committed, this.earned, this.forecast, this.previous, this.budget, this.changes];
    private readonly colours = [this.actualColour, this.earnedColour, this.committedColour, this.plannedColour, this.budgetColour];
    override slices = [...this.toggles, ...this.colours];

    adapt({ burn }: PaneFacts): void {
        if (burn === undefined) return;
        this.visible = burn.told.size > 0;
        for (const toggle of this.toggles) toggle.visible = burn.told.has(toggle.name);
        for (const colour of this.colours) {
            const line = colour.name.replace("Colour", "");
            colour.visible = burn.told.has(line);
            colour.showWhereLeft(burn.colours[line] ?? "");
        }
    }

    read(): Settings["lines"] {
        const toggles = this.toggles.map((toggle) => [toggle.name, toggle.read()]);
        const colours = this.colours.map((colour) => [colour.name, colour.read()]);
        return Object.fromEntries([...toggles, ...colours]) as Settings["lines"];
    }
}
