import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { APPETITE_RULES, Settings, ZONE_RULES } from "./settings";
import { Choice, Colour, LeftNumber, RangedNumber, ShortText, Toggle } from "./slices";

/** How severe a cell is, and where the appetite ends. */
export class RiskZonesCard extends formattingSettings.SimpleCard {
    override name = "riskZones";
    override displayNameKey = "Card_riskZones";
    rule = new Choice("rule", "Setting_riskZones_rule", ZONE_RULES);
    count = new RangedNumber("count", "Setting_riskZones_count", 3, { min: 2, max: 5 });
    scoreLimits = new ShortText("scoreLimits", "Setting_riskZones_scoreLimits");
    floor = new Toggle("floor", "Setting_riskZones_floor", false);
    appetite = new Choice("appetite", "Setting_riskZones_appetite", APPETITE_RULES);
    private readonly lines = [
        new LeftNumber("line1", "Setting_riskZones_line1", 7),
        new LeftNumber("line2", "Setting_riskZones_line2", 7),
        new LeftNumber("line3", "Setting_riskZones_line3", 7),
        new LeftNumber("line4", "Setting_riskZones_line4", 7),
        new LeftNumber("line5", "Setting_riskZones_line5", 7),
        new LeftNumber("line6", "Setting_riskZones_line6", 7),
        new LeftNumber("line7", "Setting_riskZones_line7", 7),
    ];
    private readonly zones = [
        { label: new ShortText("label1", "Setting_riskZones_label1"), colour: new Colour("colour1", "Setting_riskZones_colour1") },
        { label: new ShortText("label2", "Setting_riskZones_label2"), colour: new Colour("colour2", "Setting_riskZones_colour2") },
        { label: new ShortText("label3", "Setting_riskZones_label3"), colour: new Colour("colour3", "Setting_riskZones_colour3") },
        { label: new ShortText("label4", "Setting_riskZones_label4"), colour: new Colour("colour4", "Setting_riskZones_colour4") },
        { label: new ShortText("label5", "Setting_riskZones_label5"), colour: new Colour("colour5", "Setting_riskZones_colour5") },
    ];
    override slices = [this.rule, this.count, this.scoreLimits, this.floor, this.appetite, ...this.lines, ...this.zones.flatMap(({ label, colour }) => [label, colour])];

    override onPreProcess(): void {
        this.scoreLimits.visible = this.rule.read() === "byScore";
        for (const line of this.lines) line.visible = line.visible !== false && this.appetite.read() === "ownLine";
    }

    adapt({ risks }: PaneFacts): void {
        if (risks === undefined) return;
        this.scoreLimits.placeholder = risks.scoreLimits;
        this.lines.forEach((line, at) => {
            line.visible = at < risks.likelihoods.length;
            line.showWhereLeft(risks.line.at(at) ?? 0);
        });
        this.zones.forEach(({ label, colour }, at) => {
            const zone = risks.zones.at(at);
            label.visible = colour.visible = zone !== undefined;
            label.placeholder = zone?.label ?? "";
            colour.showWhereLeft(zone?.colour ?? "");
        });
    }

    read(): Settings["riskZones"] {
        const texts = this.zones.flatMap(({ label, colour }) => [[label.name, label.read()], [colour.name, colour.read()]]);
        const lines = this.lines.map((line) => [line.name, line.read()]);
        const own = Object.fromEntries([...texts, ...lines]) as Omit<Settings["riskZones"], "rule" | "count" | "scoreLimits" | "floor" | "appetite">;
        return { ...own, rule: this.rule.read(), count: Math.round(this.count.read()), scoreLimits: this.scoreLimits.read(), floor: this.floor.read(), appetite: this.appetite.read() };
    }
}
