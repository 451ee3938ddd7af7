import { managerOf } from "../collect/entry";
import { addDays } from "../day";
import type { Dossier } from "../dossier";
import type { Line } from "../line";
import { randomOf } from "../random";
import { TODAY } from "../today";
import type { Risk } from "./risk";

const LATE = 0.25;
const NEVER = 0.12;

function endOf(risk: Risk, due: string, seed: string): { readonly status: string; readonly closedOn: string } {
    const random = randomOf(`action end ${seed}`);
    const done = addDays(due, random.chance(LATE) ? random.between(5, 90) : -random.between(0, 15));
    if (risk.endedOn !== undefined && risk.endedOn < done) return { status: "cancelled", closedOn: risk.endedOn };
    return random.chance(NEVER) || done > TODAY ? { status: "open", closedOn: "" } : { status: "done", closedOn: done };
}

/** The actions that reduce a risk, decided after it was raised. */
export function actionLines({ project }: Dossier, risk: Risk): readonly Line[] {
    return risk.actions.map((label, at) => {
        const id = `ACT-${risk.id.slice(4)}-${at + 1}`;
        const random = randomOf(`action ${id}`);
        const created = addDays(risk.raisedOn, random.between(0, 20));
        const due = addDays(created, random.between(60, 160) + at * 90);
        const { status, closedOn } = endOf(risk, due, id);
        return {
            action_id: id, risk_id: risk.id, project_id: project.id, label, created_on: created, due_date: due,
            closed_on: closedOn, owner_id: managerOf(project), status,
        };
    });
}
