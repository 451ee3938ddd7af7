import { LAST_RANK, PERIODS } from "../periods";
import { randomOf } from "../random";
import { PROGRAMMES } from "./organisation";
import type { Project, ProjectSeed } from "./project";
import { SEEDS } from "./projects/index";

/** A seed and where it stands in the organisation. */
export interface PlacedSeed extends ProjectSeed {
    readonly programmeId: string;
    readonly directorateId: string;
    readonly originalDirectorateId: string;
}

/** From 4 M€ on, a project rates the optional dimensions too. */
const LARGE_KEUR = 4000;
const USUAL_SEVERITIES = [0.6, 0.8, 0.9, 1, 1.1, 1.2, 1.3];

function placed(): readonly PlacedSeed[] {
    return PROGRAMMES.flatMap(({ id, directorateId }) => (SEEDS.get(id) ?? []).map((seed) =>
        ({ ...seed, programmeId: id, directorateId, originalDirectorateId: directorateId })));
}

function firstRank(start: string): number {
    return PERIODS.find((period) => period.opening >= start)?.rank ?? LAST_RANK;
}

function lastRank(closedOn: string | undefined): number {
    if (closedOn === undefined) return LAST_RANK;
    return PERIODS.filter((period) => period.due <= closedOn).length;
}

function projectOf(seed: PlacedSeed): Project {
    return {
        ...seed,
        severity: seed.severity ?? randomOf(`severity ${seed.id}`).pick(USUAL_SEVERITIES),
        ratesOptional: seed.budgetKeur >= LARGE_KEUR,
        firstRank: firstRank(seed.start),
        lastRank: lastRank(seed.closedOn),
    };
}

/** The portfolio, after `change` had its say on each project. */
export function portfolio(change: (seed: PlacedSeed) => PlacedSeed): readonly Project[] {
    return placed().map((seed) => projectOf(change(seed)));
}
