import { noted, type Story } from "./story";

const CLOSING_RANK = 16;

const note = noted({
    [CLOSING_RANK]: {
        comment: "Dernière météo : les 412 bases Notes sont archivées, les serveurs sont éteints et le bilan est signé par le sponsor.",
        keyFact: "Projet clos : dernier serveur Notes éteint le 19/09/2025.",
    },
});

export const closedProject: Story = {
    id: "closed-project",
    tells: "Closed in September 2025: inactive, with no report and no expectation afterwards.",
    projectIds: ["PRJ-047"],
    place: (seed) => ({ ...seed, phase: "closed", closedOn: "2025-09-30" }),
    tell: (cell) => (cell.rank === CLOSING_RANK
        ? note({ ...cell, level: 1, state: "rated", isCollected: true })
        : cell),
};
