import type { ProjectSeed } from "../project";

export const DATA: readonly ProjectSeed[] = [
    {
        id: "PRJ-017", name: "Data mesh : domaines pilotes", jiraKey: "MESH", budgetKeur: 3200, start: "2023-09-18",
        baselineEnd: "2026-12-31", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["le domaine crédit", "les produits de données", "la gouvernance fédérée"],
    },
    {
        id: "PRJ-018", name: "Plateforme de données unifiée", jiraKey: "LAKE", budgetKeur: 11500, start: "2022-06-06",
        baselineEnd: "2027-06-30", phase: "build", type: "transformation", lifecycle: "hybrid",
        objects: ["les zones de stockage", "les chaînes d'alimentation", "le calcul à la demande"], severity: 1.5,
    },
    {
        id: "PRJ-019", name: "Catalogue de données et lignage", jiraKey: "LINEAGE", budgetKeur: 1600, start: "2023-11-13",
        baselineEnd: "2026-09-30", phase: "rollout", type: "transformation", lifecycle: "agile",
        objects: ["le lignage des indicateurs", "le glossaire métier", "la collecte des métadonnées"],
    },
    {
        id: "PRJ-020", name: "Qualité des données de risque (BCBS 239)", jiraKey: "BCBS", budgetKeur: 4700,
        start: "2022-11-07", baselineEnd: "2026-12-31", phase: "test", type: "regulatory", lifecycle: "predictive",
        objects: ["les contrôles de complétude", "les données d'exposition", "la certification des sources"],
    },
    {
        id: "PRJ-021", name: "Industrialisation des modèles (MLOps)", jiraKey: "MLOPS", budgetKeur: 2200, start: "2024-03-04",
        baselineEnd: "2026-11-30", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["le registre des modèles", "la surveillance de la dérive", "les chaînes d'entraînement"],
    },
    {
        id: "PRJ-022", name: "Assistant documentaire par IA générative", jiraKey: "ASSIST", budgetKeur: 1350,
        start: "2025-03-03", baselineEnd: "2026-12-18", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["l'indexation des procédures", "l'évaluation des réponses", "le cloisonnement des données sensibles"],
    },
    {
        id: "PRJ-023", name: "Migration des entrepôts Teradata", budgetKeur: 7300, start: "2022-09-12",
        baselineEnd: "2026-10-30", phase: "test", type: "obsolescence", lifecycle: "predictive",
        objects: ["la conversion des traitements", "la reprise d'historique", "les restitutions financières"], severity: 1.7,
    },
    {
        id: "PRJ-024", name: "Anonymisation des environnements hors production", jiraKey: "ANON", budgetKeur: 1150,
        start: "2024-01-22", baselineEnd: "2026-07-31", phase: "rollout", type: "security", lifecycle: "hybrid",
        objects: ["les jeux de données masqués", "les règles de masquage", "le contrôle de réidentification"],
    },
];
