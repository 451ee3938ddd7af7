import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { LEVEL_PLACES, LevelPlace } from "./places";
import { CELL_ZONES, CellZone, Settings } from "./settings";
import { Choice } from "./slices";

interface CellSlice {
    readonly likelihood: LevelPlace;
    readonly impact: LevelPlace;
    readonly zone: Choice<CellZone>;
}

/** The zone of each cell, the likeliest and gravest first, as the matrix is read. */
export class RiskMatrixCard extends formattingSettings.SimpleCard {
    override name = "riskMatrix";
    override displayNameKey = "Card_riskMatrix";
    private readonly cells: readonly CellSlice[] = [...LEVEL_PLACES].reverse().flatMap((likelihood) => [...LEVEL_PLACES].reverse().map((impact) => (
        { likelihood, impact, zone: new Choice<CellZone>(`cell${likelihood}${impact}`, "Setting_riskMatrix_cell", CELL_ZONES) })));
    override slices = this.cells.map(({ zone }) => zone);

    adapt({ risks }: PaneFacts): void {
        if (risks === undefined) return;
        this.visible = !risks.isByScore;
        for (const { likelihood, impact, zone } of this.cells) {
            const inForce = risks.cells.at(likelihood - 1)?.at(impact - 1);
            zone.visible = inForce !== undefined;
            if (inForce === undefined) continue;
            zone.displayNameKey = undefined;
            zone.displayName = `${risks.likelihoods[likelihood - 1]} × ${risks.impacts[impact - 1]}`;
            zone.items = zone.items.slice(0, risks.zones.length + 1);
            zone.showWhereLeft(CELL_ZONES[inForce]);
        }
    }

    read(): Settings["riskMatrix"] {
        return Object.fromEntries(this.cells.map(({ zone }) => [zone.name, zone.read()])) as Settings["riskMatrix"];
    }
}
