export type RiskCategory = "technical" | "supplier" | "staffing" | "schedule" | "regulatory" | "security" | "business";

/** A risk that any project may have, and what is usually done about it. */
export interface RiskKind {
    readonly category: RiskCategory;
    readonly title: string;
    readonly actions: readonly string[];
    /** Usual ranks on the standard matrix before any control. */
    readonly likelihood: number;
    readonly impact: number;
}

export const RISK_KINDS: readonly RiskKind[] = [
    { category: "technical", title: "Performances insuffisantes en charge réelle", likelihood: 3, impact: 3, actions: ["Mener un tir de charge à deux fois le pic", "Revoir le dimensionnement avec l'exploitation"] },
    { category: "technical", title: "Adhérences non recensées avec des applications historiques", likelihood: 4, impact: 3, actions: ["Compléter l'inventaire à partir des journaux", "Organiser une revue croisée avec les responsables d'applications"] },
    { category: "technical", title: "Qualité des données reprises inférieure au seuil", likelihood: 3, impact: 3, actions: ["Mettre en place un contrôle avant chargement", "Nettoyer les données à la source"] },
    { category: "technical", title: "Obsolescence d'un composant socle avant la mise en service", likelihood: 2, impact: 4, actions: ["Souscrire un support étendu", "Avancer la montée de version"] },
    { category: "supplier", title: "Défaillance ou retard de l'éditeur", likelihood: 2, impact: 4, actions: ["Négocier des pénalités de retard", "Qualifier une solution de repli"] },
    { category: "supplier", title: "Hausse du coût des licences au renouvellement", likelihood: 3, impact: 3, actions: ["Regrouper les achats au niveau du groupe", "Étudier une solution libre"] },
    { category: "supplier", title: "Réversibilité non garantie par le contrat", likelihood: 2, impact: 3, actions: ["Ajouter une clause de réversibilité", "Tester l'export des données"] },
    { category: "staffing", title: "Départ d'un expert clé", likelihood: 3, impact: 3, actions: ["Documenter et doubler l'expertise", "Ouvrir un recrutement"] },
    { category: "staffing", title: "Indisponibilité des métiers pour la recette", likelihood: 4, impact: 2, actions: ["Réserver les testeurs auprès des directions métiers", "Automatiser les cas de recette"] },
    { category: "staffing", title: "Montée en compétence plus lente que prévu", likelihood: 3, impact: 2, actions: ["Former l'équipe avant le lot suivant", "Faire appel à un centre d'expertise"] },
    { category: "schedule", title: "Gel de fin d'année en collision avec la bascule", likelihood: 3, impact: 3, actions: ["Avancer la bascule avant le gel", "Demander une dérogation au comité des changements"] },
    { category: "schedule", title: "Dépendance à un autre projet en retard", likelihood: 4, impact: 3, actions: ["Partager un planning commun avec le projet amont", "Prévoir un bouchon provisoire"] },
    { category: "schedule", title: "Environnements de test livrés tardivement", likelihood: 4, impact: 2, actions: ["Réserver les environnements", "Industrialiser leur création"] },
    { category: "regulatory", title: "Exigence réglementaire précisée après la conception", likelihood: 2, impact: 4, actions: ["Suivre les consultations du régulateur", "Isoler les règles dans un paramétrage"] },
    { category: "regulatory", title: "Échéance réglementaire manquée", likelihood: 2, impact: 5, actions: ["Définir un périmètre minimal conforme", "Préparer une notification au superviseur"] },
    { category: "security", title: "Vulnérabilité critique découverte à l'audit", likelihood: 3, impact: 4, actions: ["Avancer le test d'intrusion", "Prévoir un lot de corrections"] },
    { category: "security", title: "Fuite de données lors de la migration", likelihood: 1, impact: 5, actions: ["Chiffrer les transferts", "Anonymiser les jeux de test"] },
    { category: "business", title: "Adoption insuffisante par les utilisateurs", likelihood: 3, impact: 3, actions: ["Associer des utilisateurs pilotes", "Renforcer la conduite du changement"] },
    { category: "business", title: "Gains attendus non confirmés", likelihood: 3, impact: 3, actions: ["Revoir le dossier de valeur avec le contrôle de gestion", "Mesurer les gains du premier lot"] },
    { category: "business", title: "Changement de priorité du commanditaire", likelihood: 2, impact: 3, actions: ["Formaliser les engagements du sponsor", "Découper en lots autonomes"] },
];
