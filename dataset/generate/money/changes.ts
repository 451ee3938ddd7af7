import { daysBetween } from "../day";
import { SEEDS } from "../portfolio/projects/index";
import type { Project, ProjectSeed } from "../portfolio/project";
import { randomOf } from "../random";
import { toldLife } from "../stories/index";
import { dateOf, VERSIONS, type VersionId } from "./version";

/** A change of the budget of a project, in EUR, signed. */
export interface Change {
    readonly version: VersionId;
    readonly eur: number;
    readonly document: string;
}

const ROUND = 10_000;
const MOST_REVISIONS = 2;
/** A budget is cut only while most of its money is still to come. */
const LATEST_CUT = 0.6;
const REVISIONS: readonly VersionId[] = VERSIONS.filter((version) => version.type === "revised" && version.isApproved).map((version) => version.id);
const TRANSFERS: readonly VersionId[] = VERSIONS.filter((version) => version.type === "transfer").map((version) => version.id);
const PENDING: VersionId = "REV-2026-1";

/** Projects that ask for more money, not yet approved, with the share of their budget that they ask for. */
const ASKING: ReadonlyMap<string, number> = new Map([["PRJ-003", 0.12], ["PRJ-018", 0.06], ["PRJ-039", 0.15]]);

function rounded(eur: number): number {
    return Math.round(eur / ROUND) * ROUND;
}

function isRunning({ start, closedOn }: ProjectSeed, day: string): boolean {
    return start < day && (closedOn === undefined || closedOn > day);
}

function transferIn(programmeId: string, seeds: readonly ProjectSeed[], version: VersionId): readonly (readonly [string, Change])[] {
    const random = randomOf(`transfer ${programmeId} ${version}`);
    const running = seeds.filter((seed) => isRunning(seed, dateOf(version)));
    if (running.length < 2 || random.chance(0.3)) return [];
    const giver = random.pick(running);
    const taker = random.pick(running.filter((seed) => seed !== giver));
    const eur = Math.max(ROUND, rounded(Math.min(giver.budgetKeur, taker.budgetKeur) * random.between(20, 50)));
    const document = `${version}-${programmeId.slice(4)}`;
    return [[giver.id, { version, eur: -eur, document }], [taker.id, { version, eur, document }]];
}

/** Money moved between two projects of a programme, by project. */
const transfers: readonly (readonly [string, Change])[] =
    [...SEEDS].flatMap(([programmeId, seeds]) => TRANSFERS.flatMap((version) => transferIn(programmeId, seeds, version)));

/** Share of the planned life that has passed at a day. */
function passedAt({ start, baselineEnd }: Project, day: string): number {
    return daysBetween(start, day) / daysBetween(start, baselineEnd);
}

function revisionsOf(project: Project): readonly Change[] {
    const random = randomOf(`revisions ${project.id}`);
    const budget = project.budgetKeur * 1000;
    if (toldLife(project.id).drift) return [];
    return REVISIONS.filter((version) => isRunning(project, dateOf(version)) && random.chance(0.2)).slice(-MOST_REVISIONS).map((version) => ({
        version, eur: Math.max(ROUND, rounded(budget * random.between(2, 9) / 100)) * (random.chance(0.25) && passedAt(project, dateOf(version)) < LATEST_CUT ? -1 : 1),
        document: `DR-${version.slice(4)}-${project.id.slice(4)}`,
    }));
}

/** Approved changes of the budget of a project, revisions and transfers. */
export function approvedChanges(project: Project): readonly Change[] {
    return [...revisionsOf(project), ...transfers.filter(([id]) => id === project.id).map(([, change]) => change)];
}

/** Changes that are still discussed. */
export function pendingChanges(project: Project): readonly Change[] {
    const share = ASKING.get(project.id);
    if (share === undefined) return [];
    const eur = rounded(project.budgetKeur * 1000 * share);
    return [{ version: PENDING, eur, document: `DR-2026-1-${project.id.slice(4)}` }];
}
