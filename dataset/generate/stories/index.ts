import type { ToldLife } from "../life/told";
import type { PlacedSeed } from "../portfolio/place";
import type { Cell } from "../weather/cell";
import { closedProject } from "./closedProject";
import { decayAndRecovery } from "./decayAndRecovery";
import { exemptProject } from "./exemptProject";
import { flatSunThenStorm } from "./flatSunThenStorm";
import { lateReports } from "./lateReports";
import { missingReports } from "./missingReports";
import { reorganisation } from "./reorganisation";
import { resetAfterReplanning } from "./resetAfterReplanning";
import { startedMidway } from "./startedMidway";
import { stormsOfTheDay } from "./stormsOfTheDay";
import { missingClosing, ordersBeyondBudget, overrunForetold, sunnyWhileSliding, unspentEnvelope } from "./money";
import type { Story } from "./story";
import { unpublishedDrafts } from "./unpublishedDrafts";

export const STORIES: readonly Story[] = [
    decayAndRecovery,
    flatSunThenStorm,
    lateReports,
    missingReports,
    unpublishedDrafts,
    exemptProject,
    resetAfterReplanning,
    closedProject,
    startedMidway,
    reorganisation,
    stormsOfTheDay,
    overrunForetold,
    sunnyWhileSliding,
    unspentEnvelope,
    ordersBeyondBudget,
    missingClosing,
];

function storiesOf(projectId: string): readonly Story[] {
    return STORIES.filter((story) => story.projectIds.includes(projectId));
}

export function placedByStories(seed: PlacedSeed): PlacedSeed {
    return storiesOf(seed.id).reduce((placed, story) => story.place?.(placed) ?? placed, seed);
}

export function toldByStories(cell: Cell): Cell {
    return storiesOf(cell.project.id).reduce((told, story) => story.tell?.(told) ?? told, cell);
}

export function toldLife(projectId: string): ToldLife {
    return storiesOf(projectId).reduce<ToldLife>((life, story) => ({ ...life, ...story.life }), {});
}
