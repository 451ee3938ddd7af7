import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import type { Cell, RatingState } from "../weather/cell";

/** The words of the four levels, sun first, in each place where the weather is collected. */
const SOURCES: readonly (readonly string[])[] = [
    ["Soleil", "Nuageux", "Pluie", "Orage"],
    ["Soleil", "Nuageux", "Pluie", "Orage"],
    ["Ensoleillé", "Éclaircies", "Averses", "Tempête"],
    ["Green", "Amber (light)", "Amber (dark)", "Red"],
    ["1", "2", "3", "4"],
];

const WORDS: Readonly<Record<Exclude<RatingState, "rated">, string>> = {
    not_rated: "Non évalué",
    exempt: "Exempté",
    reset: "Replanifié",
};

function sourceOf(project: Project): readonly string[] {
    return randomOf(`source ${project.id}`).pick(SOURCES);
}

/** The level as it was collected, before mapping: a project keeps to the words of one source. */
export function sourceLevel(cell: Cell): string {
    return cell.state === "rated" ? sourceOf(cell.project)[cell.level - 1] : WORDS[cell.state];
}
