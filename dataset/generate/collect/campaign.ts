import type { Horizon } from "../horizon";
import { LAST_RANK } from "../periods";
import type { Project } from "../portfolio/project";
import { type Random, randomOf } from "../random";
import type { Cell, Note } from "../weather/cell";
import { type Dimension, dimensionsOf } from "../weather/dimension";
import type { Level } from "../weather/scale";
import { tracksOf } from "../weather/walk";

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
function entryBy(random: Random, missing: number, late: number): Entry {
    return {
        isCollected: !random.chance(missing),
        lag: random.chance(late) ? random.between(1, 3) : random.pick([-2, -1, -1, 0, 0]),
    };
}

/** By rank; what is entered at ranks 1 and later does not depend on how far back the horizon goes. */
function entries(project: Project, horizon: Horizon): (rank: number) => Entry {
    const random = randomOf(`campaign ${project.id}`);
    const [missing, late] = [random.pick(MISSING_RATES), random.pick(LATE_RATES)];
    const later = Array.from({ length: LAST_RANK }, () => entryBy(random, missing, late));
    const before = randomOf(`campaign before ${project.id}`);
    const earlier = Array.from({ length: Math.max(0, 1 - horizon.firstReportRank) }, () => entryBy(before, missing, late));
    return (rank) => (rank > 0 ? later[rank - 1] : earlier[-rank]);
}

function cellOf(project: Project, dimension: Dimension, rank: number, level: Level, entry: Entry): Cell {
    const random = randomOf(`cell ${project.id} ${dimension.id} ${rank}`);
    const isJudged = dimension.id === "overall" || !random.chance(NOT_RATED);
    return {
        project, rank, dimension: dimension.id, level, isDraft: false, lag: entry.lag,
        isCollected: entry.isCollected && (dimension.id === "overall" || !random.chance(ONE_DIMENSION_MISSING)),
        ...(isJudged ? { state: "rated" } : { state: "not_rated", note: random.pick(UNJUDGED) }),
    };
}

/** Every expected report of a project: one per dimension that it rates and per period of its life. */
export function campaignOf(project: Project, horizon: Horizon): readonly Cell[] {
    const dimensions = dimensionsOf(project);
    const tracks = tracksOf(project, dimensions.map((dimension) => dimension.id), horizon);
    const entryAt = entries(project, horizon);
    const ranks = Array.from({ length: Math.max(0, project.lastRank - project.firstRank + 1) }, (_, at) => project.firstRank + at);
    return dimensions.flatMap((dimension) => {
        const track = tracks.get(dimension.id) ?? [];
        return ranks.map((rank) => cellOf(project, dimension, rank, track[rank - horizon.firstReportRank], entryAt(rank)));
    });
}
