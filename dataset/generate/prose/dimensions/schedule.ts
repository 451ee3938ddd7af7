import type { DimensionProse } from "../dimensionProse";

export const SCHEDULE: DimensionProse = {
    facts: {
        1: [
            "jalons tenus, le prochain (« {jalon} ») reste prévu en {mois}.",
            "planning de référence respecté pour {objet}, marge conservée avant « {jalon} ».",
            "le lot consacré à {objet} avance au rythme prévu, aucun jalon menacé.",
            "livraisons de la période faites à la date, jalon « {jalon} » confirmé pour {mois}.",
            "chemin critique sous contrôle, le jalon « {jalon} » vient en {mois}.",
            "les deux lots en cours finissent à la date prévue, rien à replanifier.",
        ],
        2: [
            "glissement de {delai} sur {objet}, absorbé par la marge du lot.",
            "le jalon « {jalon} » est décalé de {delai} sans effet sur la date finale.",
            "retard de {delai} sur la livraison attendue de {partenaire}, rattrapage en cours.",
            "un lot sur quatre a {delai} de retard, la date finale reste tenable.",
            "la préparation du jalon « {jalon} » prend {delai} de retard, replanifiée avec {equipe}.",
        ],
        3: [
            "le jalon « {jalon} » ne sera pas tenu, glissement estimé à {delai}.",
            "retard de {delai} sur {objet}, la marge du projet est consommée.",
            "la date finale est menacée par {delai} de retard sur {objet}.",
            "le chemin critique passe désormais par {objet}, avec {delai} de retard.",
            "dépendance non livrée par {partenaire}, jalon « {jalon} » repoussé de {delai}.",
        ],
        4: [
            "la date de mise en service n'est plus tenable, {delai} de retard sur {objet}.",
            "échec du jalon « {jalon} », aucune nouvelle date avant l'analyse de {equipe}.",
            "planning hors de portée, {delai} de glissement cumulé, deux jalons majeurs manqués.",
            "le retard de {delai} sur {objet} fait perdre le créneau de bascule prévu en {mois}.",
        ],
    },
    causes: [
        "Les environnements attendus de {partenaire} arrivent trop tard.",
        "Les dépendances avec {autreObjet} avaient été sous-estimées.",
        "Le gel des mises en production n'avait pas été pris en compte.",
        "Deux lots se disputent les mêmes créneaux de recette.",
        "La reprise des anomalies a décalé les livraisons suivantes.",
        "L'instruction du dossier par {equipe} dure plus que prévu.",
    ],
    impacts: [
        "Les projets consommateurs sont prévenus, leur replanification est à chiffrer.",
        "La fenêtre de bascule suivante n'est qu'en {moisLoin}.",
        "Le double fonctionnement devra être prolongé d'autant.",
        "L'engagement pris devant {metier} est remis en cause.",
    ],
    reliefs: [
        "Le découpage en deux paliers a sécurisé la suite.",
        "La marge reconstituée couvre le prochain jalon.",
        "L'appui de {equipe} a permis de rattraper une partie du retard.",
        "Les environnements sont livrés et stables.",
    ],
    actions: [
        "Découper en deux paliers la livraison prévue pour {objet}",
        "Réserver un créneau de bascule de secours en {moisLoin}",
        "Revoir le chemin critique avec {equipe} et {partenaire}",
        "Mener de front la recette et la reprise des données",
        "Présenter un planning de rattrapage détaillé par lot",
        "Tenir deux points de suivi par semaine sur {objet}",
    ],
    decisions: [
        "Accepter le décalage de {delai} ou réduire le périmètre du premier palier",
        "Arbitrer la priorité du créneau de bascule prévu en {moisLoin}",
        "Valider le nouveau planning de référence",
        "Autoriser une mise en service progressive, région par région",
    ],
};
