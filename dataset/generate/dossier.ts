import { campaignOf } from "./collect/campaign";
import type { Horizon } from "./horizon";
import type { Project } from "./portfolio/project";
import { toldByStories } from "./stories/index";
import type { Cell } from "./weather/cell";

/** A project and all its expected reports. */
export interface Dossier {
    readonly project: Project;
    readonly cells: readonly Cell[];
    readonly horizon: Horizon;
}

export function dossierOf(project: Project, horizon: Horizon): Dossier {
    return { project, cells: campaignOf(project, horizon).map(toldByStories), horizon };
}
