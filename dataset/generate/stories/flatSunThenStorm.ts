import { collected, led, noted, type Story } from "./story";

const lead = led(4, {
    overall: "111111111111112443322",
    schedule: "111111111111112443322",
    budget: "111111111111111233322",
    scope: "111111111111123443322",
    resources: "111111111111111233221",
    quality: "111111111111112333221",
    risks: "111111111111123443322",
    value: "111111111111111233322",
});

const note = noted({
    18: {
        comment: "Passage du soleil au temps nuageux : une revue des journaux révèle des appels vers l'ESB qui ne figurent pas à l'inventaire.",
        keyFact: "Des consommateurs non recensés appellent encore l'ESB.",
        action: "Compléter l'inventaire à partir des journaux réseau ; porteur : architecte référent ; échéance : 12/12/2025.",
    },
    19: {
        comment: "Orage : quarante-trois consommateurs oubliés, dont la paie et deux filiales, dépendent encore de l'ESB. L'arrêt prévu en mars n'est plus possible et le support de l'éditeur prend fin en juin.",
        keyFact: "43 consommateurs oubliés : l'arrêt de mars n'est plus possible, le support prend fin en juin.",
        action: "Établir avec chaque filiale un plan de bascule daté ; porteur : chef de projet ; échéance : 23/01/2026.",
        decision: "Financer un an de support étendu ou imposer la bascule aux filiales (comité des engagements du 29/12/2025).",
    },
    21: {
        comment: "Amélioration depuis le dernier comité : le support étendu est signé et dix-huit consommateurs sont basculés. Vingt-cinq restent à traiter, dont la paie.",
        keyFact: "Support étendu signé, 18 consommateurs sur 43 basculés.",
        action: "Basculer la paie sur la passerelle d'API ; porteur : responsable du lot ; échéance : 31/03/2026.",
    },
});

export const flatSunThenStorm: Story = {
    id: "flat-sun-then-storm",
    tells: "Fourteen suns in a row at least, then storm within two periods: the reports said nothing.",
    projectIds: ["PRJ-012"],
    tell: (cell) => note(lead(collected(cell))),
};
