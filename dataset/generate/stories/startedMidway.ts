import type { Cell } from "../weather/cell";
import { noted, type Story } from "./story";

const FIRST_RANK = 10;
const NOT_YET_JUDGED = { comment: "Non évalué : le projet démarre, le chiffrage de référence n'est pas encore approuvé." };

const note = noted({
    [FIRST_RANK]: {
        comment: "Première météo : équipe constituée, corpus de 1 200 procédures retenu pour le pilote et garde-fous validés avec la conformité.",
        keyFact: "Lancement du projet, pilote de 200 conseillers retenu.",
    },
});

function begun(cell: Cell): Cell {
    if (cell.rank !== FIRST_RANK) return cell;
    if (cell.dimension === "budget") return { ...cell, state: "not_rated", isCollected: true, note: NOT_YET_JUDGED };
    return note({ ...cell, level: 1, state: "rated", isCollected: true });
}

export const startedMidway: Story = {
    id: "started-midway",
    tells: "Started in March 2025: nothing is expected before, and its budget is not rated in the first period.",
    projectIds: ["PRJ-022"],
    place: (seed) => ({ ...seed, start: "2025-03-03" }),
    tell: begun,
};
