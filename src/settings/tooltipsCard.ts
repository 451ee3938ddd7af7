import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Toggle } from "./slices";

/** What the tooltip of a cell says beside its status. */
export class TooltipsCard extends formattingSettings.SimpleCard {
    override name = "tooltips";
    override displayNameKey = "Card_tooltips";
    trend = new Toggle("trend", "Setting_tooltips_trend", true);
    members = new Toggle("members", "Setting_tooltips_members", true);
    collected = new Toggle("collected", "Setting_tooltips_collected", true);
    fields = new Toggle("fields", "Setting_tooltips_fields", true);
    override slices = [this.trend, this.members, this.collected, this.fields];

    adapt({ heatmap, hasFields }: PaneFacts): void {
        this.trend.visible = heatmap !== undefined && (heatmap.hasPeriods || heatmap.hasTrend);
        this.members.visible = heatmap?.hasGroups === true;
        this.collected.visible = heatmap?.hasCollected === true;
        this.fields.visible = hasFields;
        this.visible = this.slices.some(({ visible }) => visible);
    }

    read(): Settings["tooltips"] {
        return { trend: this.trend.read(), members: this.members.read(), collected: this.collected.read(), fields: this.fields.read() };
    }
}
