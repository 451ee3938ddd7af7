import type { DimensionProse } from "../dimensionProse";

export const QUALITY: DimensionProse = {
    facts: {
        1: [
            "aucune anomalie bloquante, {anomalies} mineures en cours de correction.",
            "taux de réussite des tests de {reussite} sur {objet}.",
            "revue de code et d'architecture sans réserve sur {objet}.",
            "le tir de charge respecte les objectifs de temps de réponse.",
        ],
        2: [
            "{anomalies} anomalies majeures ouvertes sur {objet}, correction planifiée.",
            "couverture des tests à {reussite}, sous la cible du plan qualité.",
            "documentation d'exploitation incomplète pour {objet}.",
            "quelques régressions constatées après la dernière livraison de {partenaire}.",
        ],
        3: [
            "{anomalies} anomalies majeures ouvertes, recette ralentie sur {objet}.",
            "taux de réussite des tests tombé à {reussite} sur {objet}.",
            "le tir de charge échoue au pic attendu, réglages à reprendre.",
            "le correctif livré par {partenaire} provoque des régressions sur {objet}.",
        ],
        4: [
            "{anomalies} anomalies bloquantes, recette suspendue sur {objet}.",
            "données incohérentes constatées en préproduction, mise en service refusée.",
            "homologation de sécurité refusée, trois vulnérabilités critiques sur {objet}.",
            "taux de réussite des tests à {reussite}, la production refuse la livraison.",
        ],
    },
    causes: [
        "Les jeux de données de test ne couvrent pas les cas rares.",
        "La dernière livraison n'était pas passée par l'intégration continue.",
        "La dette technique de l'existant gêne les corrections.",
        "Les tests de non-régression ne sont pas encore automatisés.",
    ],
    impacts: [
        "La recette métier ne peut pas commencer.",
        "Le délai de correction dépasse le rythme de découverte.",
        "Une partie des tests devra être rejouée.",
    ],
    reliefs: [
        "Les tests de non-régression sont désormais automatisés.",
        "Le comité d'anomalies hebdomadaire porte ses fruits.",
        "L'audit de code n'a relevé aucun point majeur.",
    ],
    actions: [
        "Tenir un comité d'anomalies quotidien avec {partenaire}",
        "Automatiser les tests de non-régression liés à {objet}",
        "Geler les évolutions jusqu'à la correction des anomalies majeures",
        "Compléter les jeux de données de recette avec {metier}",
        "Faire auditer les composants qui portent {objet}",
    ],
    decisions: [
        "Autoriser une mise en service avec réserves ou reporter le palier",
        "Prolonger la recette de {delai}",
        "Exiger de {partenaire} un plan qualité renforcé",
    ],
};
