import type { ProjectSeed } from "../project";

export const REFERENCE: readonly ProjectSeed[] = [
    {
        id: "PRJ-048", name: "Référentiel tiers du groupe", jiraKey: "TIERS", budgetKeur: 6200, start: "2022-06-20",
        baselineEnd: "2026-12-31", phase: "build", type: "transformation", lifecycle: "hybrid",
        objects: ["la fiche tiers unique", "la reprise des filiales", "les règles de rapprochement"],
    },
    {
        id: "PRJ-049", name: "Référentiel des produits et des tarifs", jiraKey: "PROD", budgetKeur: 2900, start: "2023-03-13",
        baselineEnd: "2026-11-30", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["le catalogue de produits", "les grilles tarifaires", "l'abonnement des canaux"],
    },
    {
        id: "PRJ-050", name: "Référentiel des contrats : cible et trajectoire", budgetKeur: 1200, start: "2024-04-08",
        baselineEnd: "2026-09-30", phase: "design", type: "study", lifecycle: "predictive",
        objects: ["le modèle de contrat", "la trajectoire de convergence", "les identifiants pivots"],
    },
    {
        id: "PRJ-051", name: "Référentiel des structures et de l'organisation", jiraKey: "STRUCT", budgetKeur: 870,
        start: "2023-10-09", baselineEnd: "2026-07-31", phase: "rollout", type: "transformation", lifecycle: "hybrid",
        objects: ["l'arbre des entités", "les délégations de pouvoir", "l'historique des structures"], severity: 0.6,
    },
    {
        id: "PRJ-052", name: "Connaissance client : refonte du dossier KYC", jiraKey: "KYC", budgetKeur: 7100,
        start: "2022-11-14", baselineEnd: "2027-01-29", phase: "build", type: "regulatory", lifecycle: "hybrid",
        objects: ["le dossier client numérique", "les bénéficiaires effectifs", "la revue périodique"],
    },
    {
        id: "PRJ-053", name: "Dédoublonnage des personnes morales", jiraKey: "DEDUP", budgetKeur: 760, start: "2024-03-18",
        baselineEnd: "2026-08-31", phase: "test", type: "transformation", lifecycle: "agile",
        objects: ["les règles de fusion", "le score de similarité", "la file de validation"],
    },
    {
        id: "PRJ-054", name: "Nomenclatures et données de référence partagées", budgetKeur: 690, start: "2023-09-25",
        baselineEnd: "2026-10-30", phase: "build", type: "transformation", lifecycle: "predictive",
        objects: ["les codes pays et devises", "la diffusion quotidienne", "le comité des nomenclatures"],
    },
];
