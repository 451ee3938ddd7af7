import { ownerOf, productOf } from "../agile/products";
import { managerOf } from "../collect/entry";
import { drawn } from "../drawn";
import type { Horizon } from "../horizon";
import type { PlacedSeed } from "../portfolio/place";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import { managerIds, memberIds } from "./people";
import { PRODUCT_OWNER, PROJECT_MANAGER } from "./profile";
import { OVER_ALLOCATED } from "./stories";
import { firstWave, waveOf } from "./wave";

/** A person's place in a project. */
export interface Seat {
    readonly personId: string;
    /** Absent when it is the profile of the person. */
    readonly role?: string;
    /** What the project asks of the person, in proportion to the others that ask. */
    readonly weight: number;
}

const SMALLEST_TEAM = 3;
const LARGEST_TEAM = 5;
const WORK_PACKAGE_LEADER = "Responsable de lot";
const WORK_PACKAGES = 2;

function weightOf(projectId: string, personId: string): number {
    return randomOf(`weight ${projectId} ${personId}`).between(2, 6);
}

function seat(projectId: string, personId: string, role?: string): Seat {
    return { personId, role, weight: weightOf(projectId, personId) };
}

function teamIds(seed: PlacedSeed): readonly string[] {
    const random = randomOf(`team ${seed.id}`);
    const wave = waveOf(seed);
    // A later wave has no leaders of its own: its teams are a little larger.
    const count = random.between(SMALLEST_TEAM, LARGEST_TEAM - 1) + (wave > 0 ? 1 : 0);
    // The story decides alone where this person works.
    const free = memberIds(seed.programmeId, wave).filter((id) => id !== OVER_ALLOCATED.personId);
    const team = drawn(random, free, count);
    return OVER_ALLOCATED.projectIds.includes(seed.id) ? [...team, OVER_ALLOCATED.personId] : team;
}

/** Project managers who lead no project lead work packages of those of their programme. */
function workPackageLeaders(project: Project, siblings: readonly Project[]): readonly string[] {
    const busy = new Set(siblings.map(managerOf));
    const idle = managerIds(project.programmeId).filter((id) => !busy.has(id));
    return idle.filter((id) => drawn(randomOf(`work packages ${id}`), siblings, WORK_PACKAGES).some((led) => led.id === project.id));
}

function leaderSeats(project: Project, siblings: readonly Project[]): readonly Seat[] {
    const product = productOf(project);
    const owner = product && ownerOf(product);
    return [
        seat(project.id, managerOf(project), PROJECT_MANAGER.name),
        ...workPackageLeaders(project, siblings).map((id) => seat(project.id, id, WORK_PACKAGE_LEADER)),
        ...(owner === undefined ? [] : [seat(project.id, owner, PRODUCT_OWNER.name)]),
    ];
}

/** Everybody who works on a project; the leaders of the programmes work on the projects of the first wave only. */
export function seatsOf(seed: PlacedSeed, horizon: Horizon): readonly Seat[] {
    const team = teamIds(seed).map((id) => seat(seed.id, id));
    const siblings = firstWave(horizon).filter(({ programmeId }) => programmeId === seed.programmeId);
    const project = siblings.find(({ id }) => id === seed.id);
    return project ? [...leaderSeats(project, siblings), ...team] : team;
}
