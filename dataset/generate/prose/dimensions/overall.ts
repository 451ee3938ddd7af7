import type { DimensionProse } from "../dimensionProse";

export const OVERALL: DimensionProse = {
    facts: {
        1: [
            "projet dans ses tolérances, aucune aide demandée.",
            "trajectoire tenue, « {jalon} » est la prochaine étape, en {mois}.",
            "avancement conforme, les travaux sur {objet} se poursuivent comme prévu.",
            "projet sain, {metier} et {equipe} alignés sur la suite.",
            "rien à signaler au comité, préparation du jalon « {jalon} » en cours.",
            "palier en cours sécurisé, {objet} en bonne voie.",
        ],
        2: [
            "écart maîtrisé par le chef de projet, il vient de {pire}.",
            "vigilance sur {pire}, les engagements restent tenus.",
            "point dur sur {objet}, traité dans l'équipe avec {equipe}.",
            "trajectoire tenable malgré la tension sur {pire}.",
            "le projet avance, suivi rapproché sur {objet}.",
        ],
        3: [
            "tolérance dépassée à cause de {pire}, appui demandé au {instance}.",
            "engagement menacé, {objet} et {pire} concentrent les difficultés.",
            "plan d'action engagé sur {objet}, résultat attendu en {mois}.",
            "la situation de {pire} dépasse les moyens de l'équipe projet.",
            "le projet tient sa cible mais pas sa trajectoire, tension sur {pire}.",
        ],
        4: [
            "engagement compromis par {pire}, décision du {instance} requise.",
            "le projet ne peut pas aboutir en l'état, blocage sur {objet}.",
            "situation critique sur {objet}, cellule de crise tenue avec {partenaire}.",
            "escalade au sponsor, aucune issue sans arbitrage sur {pire}.",
        ],
    },
    causes: [
        "Les alertes du mois précédent sur {pire} se confirment.",
        "Le point dur sur {objet} n'a pas pu être levé.",
        "La dépendance envers {partenaire} pèse sur toute la trajectoire.",
        "Le dernier jalon a révélé des travaux non prévus.",
        "L'arbitrage attendu de {metier} n'a pas été rendu.",
    ],
    impacts: [
        "Les projets voisins du programme sont informés.",
        "Le sponsor suit la situation chaque semaine.",
        "Un passage en comité exceptionnel est demandé.",
        "L'engagement pris pour « {jalon} » est à revoir.",
    ],
    reliefs: [
        "Les décisions du dernier comité produisent leurs effets.",
        "L'appui de {equipe} a levé le point dur.",
        "La relation avec {partenaire} est rétablie.",
        "Les marges retrouvées permettent d'aborder sereinement « {jalon} ».",
        "{metier} a validé le dernier palier.",
    ],
    actions: [
        "Dérouler le plan de redressement partagé avec le sponsor",
        "Réunir {metier}, {equipe} et {partenaire} sur {objet}",
        "Suivre chaque semaine {pire} avec le PMO",
        "Présenter au {instance} deux scénarios chiffrés",
        "Lever le point dur sur {objet} avec {equipe}",
    ],
    decisions: [
        "Choisir entre poursuite à l'identique, réduction du périmètre et report",
        "Confirmer le soutien de {equipe} au projet",
        "Valider le plan de redressement et ses jalons",
        "Arbitrer la priorité du projet dans le programme",
    ],
};
