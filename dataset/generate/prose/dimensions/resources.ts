import type { DimensionProse } from "../dimensionProse";

export const RESOURCES: DimensionProse = {
    facts: {
        1: [
            "équipe au complet, charge couverte jusqu'en {moisLoin}.",
            "le plan de charge est tenu, aucun poste vacant.",
            "les deux renforts prévus sont arrivés et opérationnels.",
            "disponibilité de {equipe} confirmée pour le trimestre.",
            "capacité suffisante, congés anticipés dans le plan de charge.",
        ],
        2: [
            "un poste d'{profil} reste à pourvoir, intérim assuré.",
            "disponibilité partielle de {equipe}, {jh} à lisser sur deux mois.",
            "absence d'un référent sur {objet}, relais organisé dans l'équipe.",
            "montée en compétence plus longue que prévu sur {objet}.",
        ],
        3: [
            "deux départs non remplacés sur {objet}, il manque {jh}.",
            "poste d'{profil} vacant depuis deux mois, travaux ralentis sur {objet}.",
            "{equipe} réaffecte ses experts à un autre programme, il manque {jh}.",
            "surcharge durable de l'équipe, {jh} d'écart entre charge et capacité.",
        ],
        4: [
            "l'équipe ne peut plus tenir l'engagement, il manque {jh} sur {objet}.",
            "perte du seul expert sur {objet}, aucun relais identifié.",
            "la sortie du prestataire principal laisse le lot sans équipe.",
            "arrêt des travaux sur {objet} faute d'{profil} disponible.",
        ],
    },
    causes: [
        "Un autre projet réglementaire a été servi en priorité.",
        "Le référencement du nouveau prestataire par les achats prend du retard.",
        "Deux recrutements n'ont pas abouti.",
        "La fin de mission d'un expert n'avait pas été anticipée.",
        "Les compétences sur l'existant se raréfient.",
    ],
    impacts: [
        "Les revues de conception sont reportées d'un mois sur l'autre.",
        "Le transfert de connaissances n'est plus assuré.",
        "Le rythme de livraison baisse d'un tiers.",
        "Le soutien à la production repose sur une seule personne.",
    ],
    reliefs: [
        "Le renfort obtenu auprès de {equipe} est effectif.",
        "Le recrutement a abouti, prise de poste en {mois}.",
        "Le transfert de connaissances est terminé.",
        "Le plan de charge a été rééquilibré entre les lots.",
    ],
    actions: [
        "Obtenir un renfort de {jh} auprès de {equipe}",
        "Accélérer le référencement du prestataire avec les achats",
        "Organiser un binôme de relais sur {objet}",
        "Décaler les travaux non critiques liés à {autreObjet}",
        "Ouvrir un poste d'{profil} en interne",
    ],
    decisions: [
        "Arbitrer l'affectation des experts entre programmes",
        "Autoriser une prestation de {jh} hors plan",
        "Prioriser le projet dans le plan de charge de {equipe}",
        "Valider l'ouverture d'un poste permanent",
    ],
};
