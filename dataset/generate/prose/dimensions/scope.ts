import type { DimensionProse } from "../dimensionProse";

export const SCOPE: DimensionProse = {
    facts: {
        1: [
            "périmètre stable, aucune demande de changement sur la période.",
            "le contenu du palier consacré à {objet} est figé et signé par {metier}.",
            "deux demandes d'évolution refusées, le contour de {objet} ne bouge pas.",
            "exigences tracées et validées, couverture complète pour {objet}.",
            "arriéré priorisé avec {metier}, le palier suivant est prêt.",
        ],
        2: [
            "demandes complémentaires de {metier} sur {objet}, en cours de chiffrage.",
            "trois exigences restent à préciser sur {objet}, sans effet sur le palier en cours.",
            "ajout limité à {jh} accepté sur {objet}, compensé par un retrait.",
            "les règles de gestion liées à {objet} ne sont pas toutes validées.",
        ],
        3: [
            "le périmètre lié à {objet} s'élargit de {jh} sans contrepartie.",
            "un cas d'usage majeur avait été oublié sur {objet}.",
            "{metier} conditionne son accord à des fonctions hors du palier.",
            "les exigences réglementaires révisées touchent {objet}, étude d'impact lancée.",
        ],
        4: [
            "le périmètre engagé n'est plus réalisable, {objet} à redéfinir.",
            "aucun accord avec {metier} sur le contenu minimal, travaux suspendus sur {objet}.",
            "des consommateurs non recensés dépendent encore de l'existant, {jh} de plus à prévoir.",
            "la cible d'architecture retenue pour {objet} est remise en cause.",
        ],
    },
    causes: [
        "Le cadrage n'avait pas associé {metier}.",
        "La lecture définitive du texte réglementaire diffère de la version préparatoire.",
        "L'inventaire des flux était incomplet.",
        "Les ateliers ont fait apparaître des variantes par filiale.",
        "La dépendance avec {autreObjet} n'était pas au contrat.",
    ],
    impacts: [
        "Le palier suivant ne peut pas être planifié.",
        "Les cas de test déjà écrits sont à reprendre.",
        "Le bénéfice attendu par {metier} est à recalculer.",
        "Le dossier d'architecture doit repasser en comité.",
    ],
    reliefs: [
        "L'arbitrage rendu avec {metier} ferme la discussion.",
        "Les exigences non essentielles sont reportées au palier suivant.",
        "L'inventaire est désormais complet et partagé.",
        "La cible est confirmée par le comité d'architecture.",
    ],
    actions: [
        "Tenir un atelier de priorisation avec {metier}",
        "Faire signer le contour minimal du palier",
        "Chiffrer chaque demande de changement avant acceptation",
        "Compléter l'inventaire des consommateurs avec {equipe}",
        "Présenter au comité d'architecture la cible révisée pour {objet}",
    ],
    decisions: [
        "Trancher le contour du premier palier pour {objet}",
        "Refuser ou financer les demandes complémentaires de {metier}",
        "Confirmer la cible d'architecture",
        "Accepter une dérogation temporaire pour les consommateurs tardifs",
    ],
};
