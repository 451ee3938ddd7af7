import type { Day } from "../day";

export type Phase = "framing" | "design" | "build" | "test" | "rollout" | "closed";
export type ProjectType = "transformation" | "regulatory" | "obsolescence" | "security" | "study";
export type Lifecycle = "predictive" | "agile" | "hybrid";

/** A project as written by hand in `projects/`. */
export interface ProjectSeed {
    readonly id: string;
    readonly name: string;
    readonly jiraKey?: string;
    readonly budgetKeur: number;
    readonly start: Day;
    readonly baselineEnd: Day;
    readonly phase: Phase;
    readonly type: ProjectType;
    readonly lifecycle: Lifecycle;
    /** What its reports talk about, with the French article, so that sentences can be built around it. */
    readonly objects: readonly string[];
    /** Usual severity: 0.6 calm, 1.1 ordinary, 1.6 difficult. Drawn when absent. */
    readonly severity?: number;
    /** Day of the closure, for a project closed within the horizon. */
    readonly closedOn?: Day;
}

/** A project placed in the organisation and in the horizon. */
export interface Project extends ProjectSeed {
    readonly programmeId: string;
    readonly programmeName: string;
    readonly directorateId: string;
    readonly originalDirectorateId: string;
    readonly severity: number;
    /** True when the project also rates quality, risks and value. */
    readonly ratesOptional: boolean;
    /** Ranks of its first and last reporting period. */
    readonly firstRank: number;
    readonly lastRank: number;
}
