import { type Horizon, periodsOf } from "../horizon";
import { LAST_RANK } from "../periods";
import { randomOf } from "../random";
import { PROGRAMMES } from "./organisation";
import type { Project, ProjectSeed } from "./project";
import { SEEDS } from "./projects/index";
import { variedBy } from "./wave";

/** A seed and where it stands in the organisation. */
export interface PlacedSeed extends ProjectSeed {
    readonly programmeId: string;
    readonly programmeName: string;
    readonly directorateId: string;
    readonly originalDirectorateId: string;
}

/** From 4 M€ on, a project rates the optional dimensions too. */
const LARGE_KEUR = 4000;
const USUAL_SEVERITIES = [0.6, 0.8, 0.9, 1, 1.1, 1.2, 1.3];

function placed(): readonly PlacedSeed[] {
    return PROGRAMMES.flatMap(({ id, name, directorateId }) => (SEEDS.get(id) ?? []).map((seed) =>
        ({ ...seed, programmeId: id, programmeName: name, directorateId, originalDirectorateId: directorateId })));
}

function firstRank(start: string, horizon: Horizon): number {
    return periodsOf(horizon).find((period) => period.opening >= start)?.rank ?? LAST_RANK;
}

function lastRank(closedOn: string | undefined, horizon: Horizon): number {
    if (closedOn === undefined) return LAST_RANK;
    return horizon.firstReportRank - 1 + periodsOf(horizon).filter((period) => period.due <= closedOn).length;
}

function projectOf(seed: PlacedSeed, horizon: Horizon): Project {
    return {
        ...seed,
        severity: seed.severity ?? randomOf(`severity ${seed.id}`).pick(USUAL_SEVERITIES),
        ratesOptional: seed.budgetKeur >= LARGE_KEUR,
        firstRank: firstRank(seed.start, horizon),
        lastRank: lastRank(seed.closedOn, horizon),
    };
}

/** Wave by wave, the sixty projects written by hand first and as they are told by the stories; later waves vary them. */
export function* portfolio(change: (seed: PlacedSeed) => PlacedSeed, horizon: Horizon, count: number): Generator<Project> {
    const seeds = placed();
    for (let at = 0; at < count; at += 1) {
        const [wave, seed] = [Math.floor(at / seeds.length), seeds[at % seeds.length]];
        yield projectOf(wave === 0 ? change(seed) : variedBy(seed, wave, seeds.length, horizon), horizon);
    }
}
