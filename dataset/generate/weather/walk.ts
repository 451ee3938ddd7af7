import { type Random, randomOf } from "../random";
import type { Project } from "../portfolio/project";
import { PERIOD_COUNT } from "../periods";
import type { DimensionId } from "./dimension";
import { type Level, levelOf } from "./scale";

/** The level of each period of the horizon, oldest first. */
export type Track = readonly Level[];

const BASE = 0.15;
const MOOD = { persistence: 0.86, step: 0.36 };
const TURN = { persistence: 0.78, step: 0.36 };
/** A level holds until the severity is further than this from it: weather does not flicker. */
const HOLD = 0.64;

type Drift = typeof MOOD;

/** A walk around 0 that comes back to it: each value keeps a part of the one before. */
function drift(random: Random, { persistence, step }: Drift): readonly number[] {
    const values = [random.bell() * step * 1.5];
    while (values.length < PERIOD_COUNT) values.push(values[values.length - 1] * persistence + random.bell() * step);
    return values;
}

function settled(severities: readonly number[]): Track {
    const track: Level[] = [];
    for (const severity of severities) {
        const before = track.at(-1);
        track.push(before !== undefined && Math.abs(severity - before) < HOLD ? before : levelOf(severity));
    }
    return track;
}

function dimensionTrack(project: Project, dimension: DimensionId, mood: readonly number[]): Track {
    const random = randomOf(`walk ${project.id} ${dimension}`);
    const bias = random.bell() * 0.25;
    const turns = drift(random, TURN);
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
    const columns = Array.from({ length: PERIOD_COUNT }, (_, at) => tracks.map((track) => track[at]));
    const held = settled(columns.map((levels) => overallSeverity(levels, optimism)));
    return held.map((level, at) => {
        const worst = Math.max(...columns[at]);
        return levelOf(Math.min(worst, Math.max(worst - 1, level)));
    });
}

/** The true weather of a project, by dimension: correlated, persistent, and coming back to its usual severity. */
export function tracksOf(project: Project, dimensions: readonly DimensionId[]): ReadonlyMap<DimensionId, Track> {
    const mood = drift(randomOf(`mood ${project.id}`), MOOD);
    const parts = dimensions.filter((dimension) => dimension !== "overall")
        .map((dimension): [DimensionId, Track] => [dimension, dimensionTrack(project, dimension, mood)]);
    return new Map([["overall", overallTrack(project, parts.map(([, track]) => track))], ...parts]);
}
