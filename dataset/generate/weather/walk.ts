import { type Random, randomOf } from "../random";
import type { Project } from "../portfolio/project";
import type { Horizon } from "../horizon";
import { LAST_RANK } from "../periods";
import type { DimensionId } from "./dimension";
import { type Level, levelOf } from "./scale";

/** The level of each reporting period of the horizon, oldest first. */
export type Track = readonly Level[];

const BASE = 0.15;
const MOOD = { persistence: 0.86, step: 0.36 };
const TURN = { persistence: 0.78, step: 0.36 };
/** A level holds until the severity is further than this from it: weather does not flicker. */
const HOLD = 0.64;

type Drift = typeof MOOD;

/** A walk around 0 that comes back to it: each value keeps a part of the one before. */
function steps(random: Random, { persistence, step }: Drift, start: number, count: number): readonly number[] {
    const values = [start];
    while (values.length < count) values.push(values[values.length - 1] * persistence + random.bell() * step);
    return values;
}

/** The walk of ranks 1 and later does not depend on how far back the horizon goes: what is earlier is walked backwards from there. */
function drift(random: Random, seed: string, kind: Drift, horizon: Horizon): readonly number[] {
    const later = steps(random, kind, random.bell() * kind.step * 1.5, LAST_RANK);
    const missing = 1 - horizon.firstReportRank;
    if (missing <= 0) return later.slice(-missing);
    return [...steps(randomOf(`${seed} before`), kind, later[0], missing + 1).slice(1).reverse(), ...later];
}

function settled(severities: readonly number[]): Track {
    const track: Level[] = [];
    for (const severity of severities) {
        const before = track.at(-1);
        track.push(before !== undefined && Math.abs(severity - before) < HOLD ? before : levelOf(severity));
    }
    return track;
}

function dimensionTrack(project: Project, dimension: DimensionId, mood: readonly number[], horizon: Horizon): Track {
    const seed = `walk ${project.id} ${dimension}`;
    const random = randomOf(seed);
    const bias = random.bell() * 0.25;
    const turns = drift(random, seed, TURN, horizon);
    return settled(mood.map((value, at) => BASE + project.severity + value + bias + turns[at]));
}

function overallSeverity(levels: readonly Level[], optimism: number): number {
    const worst = Math.max(...levels);
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return Math.min(worst, Math.max(worst - 1, (worst + mean) / 2 + optimism));
}

/** Project managers judge the whole from its parts, some with more optimism than others; never beyond one level of the worst. */
function overallTrack(project: Project, tracks: readonly Track[]): Track {
    const optimism = randomOf(`optimism ${project.id}`).between(-25, 20) / 100;
    const columns = tracks[0].map((_, at) => tracks.map((track) => track[at]));
    const held = settled(columns.map((levels) => overallSeverity(levels, optimism)));
    return held.map((level, at) => {
        const worst = Math.max(...columns[at]);
        return levelOf(Math.min(worst, Math.max(worst - 1, level)));
    });
}

/** The true weather of a project, by dimension: correlated, persistent, and coming back to its usual severity. */
export function tracksOf(project: Project, dimensions: readonly DimensionId[], horizon: Horizon): ReadonlyMap<DimensionId, Track> {
    const seed = `mood ${project.id}`;
    const mood = drift(randomOf(seed), seed, MOOD, horizon);
    const parts = dimensions.filter((dimension) => dimension !== "overall")
        .map((dimension): [DimensionId, Track] => [dimension, dimensionTrack(project, dimension, mood, horizon)]);
    return new Map([["overall", overallTrack(project, parts.map(([, track]) => track))], ...parts]);
}
