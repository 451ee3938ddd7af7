import type { Cell } from "../weather/cell";
import { collected, led, noted, type Story } from "./story";

const RESET_RANK = 15;

const lead = led(11, {
    overall: "2334R222111",
    schedule: "3344R222111",
    budget: "2334R222211",
    scope: "2233R111111",
    resources: "2222R222111",
    quality: "2223R211111",
    risks: "3344R222211",
    value: "2233R222111",
});

const REPLANNED = {
    comment: "Remise à zéro après replanification : le nouveau planning de référence, en trois vagues de filiales, est approuvé par le comité de direction du 20/08/2025.",
    keyFact: "Replanification approuvée : trois vagues de filiales au lieu d'une bascule unique.",
};

const note = noted({
    14: {
        comment: "Orage : la reprise simultanée des onze filiales n'est pas tenable, quatre mois de retard et 1,3 M€ de dépassement. Une replanification complète est demandée.",
        keyFact: "Bascule unique des onze filiales abandonnée, replanification demandée.",
        action: "Construire un planning en trois vagues ; porteur : chef de projet ; échéance : 18/08/2025.",
        decision: "Approuver une replanification en trois vagues et le budget révisé (comité de direction du 20/08/2025).",
    },
    16: {
        comment: "Première météo sur le nouveau planning : la vague 1 est lancée avec trois filiales pilotes, vigilance sur la qualité des fichiers reçus.",
        keyFact: "Vague 1 lancée avec trois filiales pilotes.",
        action: "Contrôler les fichiers des filiales avant chargement ; porteur : responsable du lot ; échéance : 17/10/2025.",
    },
});

function told(cell: Cell): Cell {
    return cell.rank === RESET_RANK ? { ...cell, note: REPLANNED } : note(cell);
}

export const resetAfterReplanning: Story = {
    id: "reset-after-replanning",
    tells: "Storm, then one period of reset while the project is re-planned, then better ratings on the new plan.",
    projectIds: ["PRJ-048"],
    tell: (cell) => told(lead(collected(cell))),
};
