import { collected, led, noted, type Story } from "./story";

const lead = led(8, {
    overall: "11223334433221111",
    schedule: "12233344433222111",
    budget: "11122333332221111",
    scope: "11112222221111111",
    resources: "11222344322211111",
    quality: "11223333332221111",
    risks: "12223344433222111",
    value: "11122233322211111",
});

const note = noted({
    10: {
        comment: "Première alerte : les traitements de nuit débordent la fenêtre d'exploitation de quarante minutes. L'écart est maîtrisé dans l'équipe.",
        keyFact: "La fenêtre de nuit est dépassée pour la première fois sur les crédits à la consommation.",
        action: "Profiler les dix traitements les plus longs ; porteur : architecte référent ; échéance : 14/04/2025.",
    },
    12: {
        comment: "La réécriture des calculs d'échéancier prend cinq semaines de retard et la marge du projet est consommée. Deux experts COBOL partent à la retraite en juin.",
        keyFact: "La marge du projet est consommée, départ de deux experts COBOL annoncé.",
        action: "Obtenir deux experts de la production mainframe ; porteur : chef de projet ; échéance : 20/06/2025.",
        decision: "Affecter deux experts de la production mainframe jusqu'en décembre (COPIL du 27/05/2025).",
    },
    15: {
        comment: "La bascule à blanc d'août a échoué : 3 % des encours diffèrent après reprise. Aucune date de bascule ne peut être annoncée avant la fin de l'analyse.",
        keyFact: "Échec de la première bascule à blanc : 3 % des encours diffèrent après reprise.",
        action: "Rapprocher les encours compte par compte avec la direction du crédit ; porteur : responsable du lot ; échéance : 19/09/2025.",
        decision: "Suspendre la bascule d'octobre et prolonger le double fonctionnement de six mois (comité de direction du 27/08/2025).",
    },
    16: {
        comment: "L'origine des écarts est comprise : les prêts relais renégociés ne suivent pas la règle d'arrondi. L'engagement de fin d'année reste compromis tant que la reprise n'est pas rejouée.",
        keyFact: "Origine des écarts identifiée sur les prêts relais, reprise à rejouer.",
        action: "Corriger la règle d'arrondi et rejouer la reprise complète ; porteur : architecte référent ; échéance : 17/10/2025.",
        decision: "Retenir la bascule en deux vagues proposée par l'équipe (comité de direction du 29/09/2025).",
    },
    17: {
        comment: "La reprise rejouée ne laisse plus que 0,2 % d'écart. Le plan en deux vagues est validé, la situation reste tendue sur la fenêtre de nuit.",
        keyFact: "Écart de reprise ramené de 3 % à 0,2 %, bascule en deux vagues validée.",
        action: "Réduire la fenêtre de nuit de trente minutes ; porteur : responsable de production ; échéance : 28/11/2025.",
    },
    21: {
        comment: "La première vague est en production depuis trois semaines sans incident. Les marges retrouvées couvrent la seconde.",
        keyFact: "Première vague en production sans incident, 240 000 prêts repris.",
    },
});

export const decayAndRecovery: Story = {
    id: "decay-and-recovery",
    tells: "Decays month after month from sun to storm, then recovers after a decision.",
    projectIds: ["PRJ-040"],
    tell: (cell) => note(lead(collected(cell))),
};
