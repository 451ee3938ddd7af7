import { addDays, type Day } from "../day";
import type { Dossier } from "../dossier";
import { lastDayOf, type Month, monthOfDay, monthOfRank } from "../life/month";
import type { Line } from "../line";
import { LAST_RANK } from "../periods";
import { randomOf } from "../random";
import { impactEur, probability, realImpactEur } from "./money";
import type { Risk } from "./risk";

/** Months after which half and then all of the controls are in place. */
const RELIEF = [4, 9];

/** Controls take effect in two steps: first on half of the way, then on all of it. */
function residualAt(risk: Risk, month: Month): readonly [number, number] {
    const age = month - monthOfDay(risk.raisedOn);
    const steps = RELIEF.filter((step) => age >= step).length;
    const between = (from: number, to: number): number => (steps === 0 ? from : steps === 1 ? Math.ceil((from + to) / 2) : to);
    return [between(risk.inherent[0], risk.residual[0]), between(risk.inherent[1], risk.residual[1])];
}

function statusAt({ endedOn, hasOccurred }: Risk, day: Day): "open" | "closed" | "occurred" {
    if (endedOn === undefined || endedOn > day) return "open";
    return hasOccurred ? "occurred" : "closed";
}

function reviewedOn(risk: Risk, month: Month): Day {
    const held = risk.lastReviewed === undefined ? month : Math.max(monthOfDay(risk.raisedOn), Math.min(month, risk.lastReviewed));
    const day = addDays(lastDayOf(held), -randomOf(`review ${risk.id} ${held}`).between(2, 12));
    return day < risk.raisedOn ? risk.raisedOn : day;
}

function textOf(value: number | undefined): string {
    return value === undefined ? "" : String(value);
}

function snapshotLine(projectId: string, risk: Risk, month: Month): Line {
    const day = lastDayOf(month);
    const [likelihood, impact] = residualAt(risk, month);
    const status = statusAt(risk, day);
    const estimated = impactEur(risk, impact);
    return {
        risk_id: risk.id, project_id: projectId, report_date: day,
        inherent_likelihood: String(risk.inherent[0]), inherent_impact: String(risk.inherent[1]),
        residual_likelihood: String(likelihood), residual_impact: String(impact),
        impact_eur: textOf(estimated), probability: textOf(probability(risk, likelihood)), velocity: String(risk.velocity),
        expected_date: addDays(risk.raisedOn, randomOf(`expected ${risk.id}`).between(90, 720)),
        strategy: risk.strategy, owner_id: risk.ownerId ?? "", status, reviewed_on: reviewedOn(risk, month),
        occurred_on: status === "occurred" ? risk.endedOn ?? "" : "",
        real_impact_eur: status === "occurred" ? String(realImpactEur(risk, estimated)) : "",
    };
}

/** A line a month while the risk is open, and a last one that tells how it ended. */
export function riskLines({ project, horizon }: Dossier, risk: Risk): readonly Line[] {
    const first = Math.max(monthOfRank(horizon.firstReportRank), monthOfDay(risk.raisedOn));
    const last = Math.min(monthOfRank(LAST_RANK), risk.endedOn === undefined ? Infinity : monthOfDay(risk.endedOn));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => snapshotLine(project.id, risk, first + at));
}
