import type { Dossier } from "../dossier";
import type { Horizon } from "../horizon";
import type { Batch, Line } from "../line";
import { PROGRAMMES } from "../portfolio/organisation";
import { assignmentLines } from "./assignment";
import { capacityLines } from "./capacity";
import { GENERIC_ROLES, PEOPLE, type Person, teamOf } from "./people";
import { isFirstOfWave, waveOf } from "./wave";

function resourceLine(person: Person): Line {
    return {
        resource_id: person.id, display_name: person.displayName, team: person.team, profile: person.profile,
        is_internal: String(person.isInternal), is_generic: String(person.isGeneric),
        day_rate_eur: person.dayRateEur === undefined ? "" : String(person.dayRateEur), directorate_id: person.directorateId,
    };
}

function peopleBatches(people: readonly Person[], horizon: Horizon): readonly Batch[] {
    return [
        { table: "resource", lines: people.map(resourceLine) },
        { table: "capacity", lines: people.flatMap((person) => capacityLines(person, horizon)) },
    ];
}

/** The people of the projects written by hand, the roles to fill, and what each can give month by month. */
export function resourceBatches(horizon: Horizon): readonly Batch[] {
    return peopleBatches([...PEOPLE, ...GENERIC_ROLES], horizon);
}

/** Who works on a project; in later waves, the first project of a programme brings the team of its wave. */
export function staffingBatches(dossier: Dossier): readonly Batch[] {
    const { project, horizon } = dossier;
    const wave = waveOf(project);
    const newcomers = wave > 0 && isFirstOfWave(project, horizon)
        ? PROGRAMMES.filter(({ id }) => id === project.programmeId).flatMap((programme) => teamOf(programme, wave))
        : [];
    const assignments: Batch = { table: "assignment", lines: assignmentLines(dossier) };
    return newcomers.length > 0 ? [...peopleBatches(newcomers, horizon), assignments] : [assignments];
}
