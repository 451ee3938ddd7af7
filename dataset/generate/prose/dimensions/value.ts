import type { DimensionProse } from "../dimensionProse";

export const VALUE: DimensionProse = {
    facts: {
        1: [
            "{metier} confirme l'intérêt du palier, usage conforme à la cible.",
            "retour positif des utilisateurs pilotes sur {objet}.",
            "gains mesurés conformes au cas d'affaires sur le premier palier.",
            "la démonstration de {objet} a convaincu {metier}.",
        ],
        2: [
            "adoption encore lente par {metier}, accompagnement renforcé.",
            "attentes divergentes sur {objet}, ateliers programmés.",
            "gains du premier palier constatés à {reussite} de la cible.",
            "le bénéfice lié à {objet} arrivera plus tard que prévu.",
        ],
        3: [
            "{metier} refuse en l'état la solution proposée pour {objet}.",
            "les gains attendus reculent de {montant}, cas d'affaires à mettre à jour.",
            "les utilisateurs pilotes contournent l'outil, usage en baisse.",
            "le bénéfice réglementaire reste acquis, pas le gain opérationnel.",
        ],
        4: [
            "{metier} demande l'arrêt ou une refonte du palier.",
            "le cas d'affaires n'est plus positif, {montant} de gains perdus.",
            "abandon de l'outil par les utilisateurs pilotes.",
        ],
    },
    causes: [
        "La conduite du changement a commencé trop tard.",
        "L'organisation de {metier} a changé depuis le cadrage.",
        "L'ergonomie livrée ne correspond pas aux maquettes.",
    ],
    impacts: [
        "Le déploiement dans les agences est suspendu.",
        "Le sponsor demande un nouveau cas d'affaires.",
        "L'ancien outil devra être maintenu plus longtemps.",
    ],
    reliefs: [
        "L'accompagnement sur site a été apprécié.",
        "Les ajustements demandés par {metier} sont livrés.",
        "Le premier gain est visible dans les indicateurs d'exploitation.",
    ],
    actions: [
        "Reprendre les ateliers d'usage avec {metier}",
        "Mettre à jour le cas d'affaires avec le contrôle de gestion",
        "Nommer un relais du changement au sein de {metier}",
        "Livrer les trois ajustements ergonomiques prioritaires",
    ],
    decisions: [
        "Confirmer la poursuite du palier au vu du cas d'affaires révisé",
        "Nommer un responsable métier à temps plein",
        "Arbitrer entre adaptation de l'outil et changement des processus",
    ],
};
