import type { Cell } from "../weather/cell";
import { collected, led, noted, type Story } from "./story";

const SUDDEN = "PRJ-036";
const LASTING = "PRJ-023";

const sudden = led(23, {
    overall: "24", schedule: "24", budget: "11", scope: "12", resources: "23", quality: "23", risks: "24", value: "12",
});

const lasting = led(21, {
    overall: "3444", schedule: "3344", budget: "3444", scope: "2233", resources: "3334", quality: "3443", risks: "3344", value: "2333",
});

const suddenNote = noted({
    24: {
        comment: "Passage du temps nuageux à l'orage : l'exercice à blanc montre que la déclaration au superviseur part en neuf heures au lieu de quatre. Le délai réglementaire ne sera pas tenu.",
        keyFact: "Déclaration d'incident majeur en 9 h à l'exercice, pour 4 h autorisées.",
        action: "Automatiser la classification des incidents ; porteur : architecte référent ; échéance : 19/06/2026.",
        decision: "Ouvrir une astreinte de déclaration dès juin (comité de direction du 27/05/2026).",
    },
});

const lastingNote = noted({
    22: {
        comment: "Passage de la pluie à l'orage : la licence Teradata doit être prolongée d'un an, soit 1,1 M€ non budgétés, et 380 traitements restent à convertir.",
        keyFact: "Prolongation de licence à 1,1 M€, 380 traitements restent à convertir.",
        action: "Trier les traitements à convertir et à abandonner avec la direction financière ; porteur : responsable du lot ; échéance : 17/04/2026.",
        decision: "Financer la prolongation ou abandonner les restitutions antérieures à 2018 (comité des engagements du 27/03/2026).",
    },
    24: {
        comment: "Pas d'évolution depuis avril : la décision sur la prolongation de licence n'est pas rendue, les conversions sont suspendues faute de budget.",
        keyFact: "Conversions suspendues, décision attendue depuis deux comités.",
        action: "Préparer l'abandon des restitutions antérieures à 2018 ; porteur : chef de projet ; échéance : 12/06/2026.",
        decision: "Rendre la décision demandée en mars (comité des engagements du 27/05/2026).",
    },
});

function told(cell: Cell): Cell {
    if (cell.project.id === SUDDEN) return cell.rank < 23 ? cell : suddenNote(sudden(collected(cell)));
    return cell.rank < 21 ? cell : lastingNote(lasting(collected(cell)));
}

export const stormsOfTheDay: Story = {
    id: "storms-of-the-day",
    tells: "Two storms in the last period: one after a jump of two levels, one that lasts for want of a decision.",
    projectIds: [SUDDEN, LASTING],
    tell: told,
};
