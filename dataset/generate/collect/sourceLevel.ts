import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import type { Cell, RatingState } from "../weather/cell";

/** The words of a place where the weather is collected: the four levels, sun first, and those that rate nothing. */
interface StatusWords {
    readonly source: string;
    readonly levels: readonly string[];
    readonly unrated: readonly string[];
}

const WORDS: Readonly<Record<Exclude<RatingState, "rated">, string>> = {
    not_rated: "Non évalué",
    exempt: "Exempté",
    reset: "Replanifié",
};
const UNRATED = Object.values(WORDS);

export const STATUS_WORDS: readonly StatusWords[] = [
    { source: "form", levels: ["Soleil", "Nuageux", "Pluie", "Orage"], unrated: UNRATED },
    { source: "workbook", levels: ["Ensoleillé", "Éclaircies", "Averses", "Tempête"], unrated: UNRATED },
    { source: "rag", levels: ["Green", "Amber (light)", "Amber (dark)", "Red"], unrated: UNRATED },
    { source: "rank", levels: ["1", "2", "3", "4"], unrated: UNRATED },
];

/** Most projects fill in the form. */
const SOURCES: readonly StatusWords[] = [STATUS_WORDS[0], ...STATUS_WORDS];

function sourceOf(project: Project): StatusWords {
    return randomOf(`source ${project.id}`).pick(SOURCES);
}

/** The level as it was collected, before mapping: a project keeps to the words of one source. */
export function sourceLevel(cell: Cell): string {
    return cell.state === "rated" ? sourceOf(cell.project).levels[cell.level - 1] : WORDS[cell.state];
}
