import type { Dossier } from "../dossier";
import type { Batch, Line } from "../line";
import { ENTERPRISE_ARCHITECTURE, SOLUTION_ARCHITECTURE } from "../portfolio/organisation";
import type { Project, ProjectType } from "../portfolio/project";
import { randomOf } from "../random";
import { PRIORITIES } from "./priorities";

/** Projects that serve no priority of the group. */
const UNALIGNED: readonly string[] = ["PRJ-051", "PRJ-054", "PRJ-057", "PRJ-058", "PRJ-059"];
/** Projects funded by both directorates, with the share of the one that carries them. */
const SHARED: ReadonlyMap<string, number> = new Map([
    ["PRJ-001", 0.7], ["PRJ-010", 0.6], ["PRJ-018", 0.75], ["PRJ-025", 0.8], ["PRJ-042", 0.5], ["PRJ-048", 0.65],
]);
/** A shared project whose shares were renegotiated: the day on which the new ones began, and the share before. */
const RENEGOTIATED = { projectId: "PRJ-042", since: "2025-07-01", until: "2025-06-30", before: 0.8 } as const;

const FITTING: Readonly<Record<ProjectType, readonly string[]>> = {
    transformation: ["PRI-CLI", "PRI-EFF", "PRI-CLI"],
    regulatory: ["PRI-CON", "PRI-CON", "PRI-RES"],
    obsolescence: ["PRI-RES", "PRI-EFF", "PRI-DUR"],
    security: ["PRI-RES", "PRI-CON", "PRI-RES"],
    study: ["PRI-EFF", "PRI-DUR", "PRI-CLI"],
};
const HUNDREDTHS = 100;

function priorityLines(project: Project): readonly Line[] {
    if (UNALIGNED.includes(project.id)) return [];
    const random = randomOf(`priorities ${project.id}`);
    const main = random.pick(FITTING[project.type]);
    const share = random.pick([100, 100, 80, 70, 60]);
    const second = random.pick(PRIORITIES.filter(({ id }) => id !== main));
    const weights: readonly (readonly [string, number])[] = share === HUNDREDTHS ? [[main, share]] : [[main, share], [second.id, HUNDREDTHS - share]];
    return weights.map(([priority, weight]) => ({ project_id: project.id, priority_id: priority, weight: String(weight / HUNDREDTHS) }));
}

function shares(project: Project, carried: number, from: string, to: string): readonly Line[] {
    const other = project.directorateId === SOLUTION_ARCHITECTURE ? ENTERPRISE_ARCHITECTURE : SOLUTION_ARCHITECTURE;
    const all: readonly (readonly [string, number])[] = carried === 1
        ? [[project.directorateId, 1]] : [[project.directorateId, carried], [other, Math.round((1 - carried) * HUNDREDTHS) / HUNDREDTHS]];
    return all.map(([directorate, share]) => ({
        project_id: project.id, directorate_id: directorate, share: String(share), valid_from: from, valid_to: to,
    }));
}

function fundingLines(project: Project): readonly Line[] {
    const carried = SHARED.get(project.id) ?? 1;
    const { projectId, since, until, before } = RENEGOTIATED;
    if (project.id !== projectId) return shares(project, carried, project.start, "");
    return [...shares(project, before, project.start, until), ...shares(project, carried, since, "")];
}

/** Which priorities a project serves, and who pays for it. */
export function alignmentBatches({ project }: Dossier): readonly Batch[] {
    return [
        { table: "project_priority", lines: priorityLines(project) },
        { table: "project_directorate", lines: fundingLines(project) },
    ];
}
