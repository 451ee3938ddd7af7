import { PERIOD_COUNT } from "../periods";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import type { Cell, Note } from "../weather/cell";
import { type Dimension, dimensionsOf } from "../weather/dimension";
import { type Track, tracksOf } from "../weather/walk";

/** How a report was entered, for all the dimensions of a project and a period. */
interface Entry {
    readonly isCollected: boolean;
    readonly lag: number;
}

const MISSING_RATES = [0, 0, 0.02, 0.04, 0.08];
const LATE_RATES = [0.02, 0.05, 0.1, 0.2];
const ONE_DIMENSION_MISSING = 0.006;
const NOT_RATED = 0.004;

const UNJUDGED: readonly Note[] = [
    { comment: "Non évalué ce mois-ci : les éléments attendus du contrôle de gestion ne sont pas arrivés." },
    { comment: "Non évalué : le nouveau responsable prend connaissance du dossier." },
    { comment: "Non évalué dans l'attente des résultats de la recette." },
    { comment: "Non évalué : revue reportée au mois suivant." },
];

/** Mostly in the two days before the due date; a late report comes up to three days after it. */
function entries(project: Project): readonly Entry[] {
    const random = randomOf(`campaign ${project.id}`);
    const [missing, late] = [random.pick(MISSING_RATES), random.pick(LATE_RATES)];
    return Array.from({ length: PERIOD_COUNT }, () => ({
        isCollected: !random.chance(missing),
        lag: random.chance(late) ? random.between(1, 3) : random.pick([-2, -1, -1, 0, 0]),
    }));
}

function cellOf(project: Project, dimension: Dimension, rank: number, track: Track, entry: Entry): Cell {
    const random = randomOf(`cell ${project.id} ${dimension.id} ${rank}`);
    const isJudged = dimension.id === "overall" || !random.chance(NOT_RATED);
    return {
        project, rank, dimension: dimension.id, level: track[rank - 1], isDraft: false, lag: entry.lag,
        isCollected: entry.isCollected && (dimension.id === "overall" || !random.chance(ONE_DIMENSION_MISSING)),
        ...(isJudged ? { state: "rated" } : { state: "not_rated", note: random.pick(UNJUDGED) }),
    };
}

/** Every expected report of a project: one per dimension that it rates and per period of its life. */
export function campaignOf(project: Project): readonly Cell[] {
    const dimensions = dimensionsOf(project);
    const tracks = tracksOf(project, dimensions.map((dimension) => dimension.id));
    const entered = entries(project);
    return dimensions.flatMap((dimension) => entered
        .map((entry, at) => cellOf(project, dimension, at + 1, tracks.get(dimension.id) ?? [], entry))
        .filter((cell) => cell.rank >= project.firstRank && cell.rank <= project.lastRank));
}
