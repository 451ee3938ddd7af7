import type { Horizon } from "../horizon";
import { type PlacedSeed, portfolio } from "../portfolio/place";
import type { Project } from "../portfolio/project";
import { SEEDS } from "../portfolio/projects/index";
import { variedBy } from "../portfolio/wave";
import { placedByStories } from "../stories/index";

const SIZE = [...SEEDS.values()].reduce((sum, seeds) => sum + seeds.length, 0);

const firstWaves = new WeakMap<Horizon, readonly Project[]>();
const seedWaves = new WeakMap<Horizon, readonly Project[]>();

function kept(known: WeakMap<Horizon, readonly Project[]>, horizon: Horizon, change: (seed: PlacedSeed) => PlacedSeed): readonly Project[] {
    const found = known.get(horizon);
    if (found) return found;
    const made = [...portfolio(change, horizon, SIZE)];
    known.set(horizon, made);
    return made;
}

/** 0 for the projects written by hand, then one more for each time that they are varied. */
export function waveOf({ id }: PlacedSeed): number {
    return Math.floor((Number(id.slice(4)) - 1) / SIZE);
}

/** The projects written by hand, as they are told by the stories. */
export function firstWave(horizon: Horizon): readonly Project[] {
    return kept(firstWaves, horizon, placedByStories);
}

/** The projects of the same programme and wave, the project itself among them, whether the sample goes that far or not. */
export function siblingsOf(project: Project, horizon: Horizon): readonly PlacedSeed[] {
    const wave = waveOf(project);
    const isSibling = ({ programmeId }: PlacedSeed): boolean => programmeId === project.programmeId;
    if (wave === 0) return firstWave(horizon).filter(isSibling);
    return kept(seedWaves, horizon, (seed) => seed).filter(isSibling).map((seed) => variedBy(seed, wave, SIZE, horizon));
}

/** True for the project with which the programme begins in its wave. */
export function isFirstOfWave(project: Project, horizon: Horizon): boolean {
    return siblingsOf(project, horizon).at(0)?.id === project.id;
}
