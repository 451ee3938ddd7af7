import type { Dossier } from "../dossier";
import type { Batch } from "../line";
import { actionLines } from "./actions";
import { risksOf } from "./risk";
import { riskLines } from "./snapshots";

/** The risks of a project that its reports tell, their scores over time and their actions. */
export function riskBatches(dossier: Dossier): readonly Batch[] {
    const risks = risksOf(dossier).map((risk) => ({ risk, snapshots: riskLines(dossier, risk) })).filter(({ snapshots }) => snapshots.length > 0);
    return [
        {
            table: "risk",
            lines: risks.map(({ risk }) => ({ risk_id: risk.id, title: risk.title, category: risk.category, raised_on: risk.raisedOn })),
        },
        { table: "risk_snapshot", lines: risks.flatMap(({ snapshots }) => snapshots) },
        { table: "risk_action", lines: risks.flatMap(({ risk }) => actionLines(dossier, risk)) },
    ];
}
