import type { ProjectSeed } from "../project";

export const RESILIENCE: readonly ProjectSeed[] = [
    {
        id: "PRJ-033", name: "Conformité DORA : registre des prestataires TIC", jiraKey: "DORA", budgetKeur: 2400,
        start: "2023-06-05", baselineEnd: "2026-09-30", phase: "rollout", type: "regulatory", lifecycle: "predictive",
        objects: ["le registre des prestataires", "les clauses contractuelles", "la chaîne de sous-traitance"],
    },
    {
        id: "PRJ-034", name: "Tests de résilience opérationnelle (TLPT)", budgetKeur: 1600, start: "2024-01-08",
        baselineEnd: "2026-11-30", phase: "test", type: "regulatory", lifecycle: "predictive",
        objects: ["le scénario d'attaque", "les fonctions critiques testées", "le plan de remédiation"],
    },
    {
        id: "PRJ-035", name: "Continuité des applications critiques", budgetKeur: 4100, start: "2022-10-17",
        baselineEnd: "2026-12-31", phase: "build", type: "regulatory", lifecycle: "predictive",
        objects: ["la bascule entre sites", "les délais de reprise", "l'exercice annuel de secours"], severity: 1.5,
    },
    {
        id: "PRJ-036", name: "Conformité DORA : gestion des incidents majeurs", jiraKey: "INCID", budgetKeur: 900,
        start: "2024-09-02", baselineEnd: "2026-07-31", phase: "rollout", type: "regulatory", lifecycle: "hybrid",
        objects: ["la classification des incidents", "la déclaration au superviseur", "la main courante unique"],
    },
    {
        id: "PRJ-037", name: "Archivage à valeur probante", budgetKeur: 1300, start: "2023-07-03", baselineEnd: "2026-08-31",
        phase: "test", type: "regulatory", lifecycle: "predictive",
        objects: ["le coffre d'archivage", "la reprise des contrats papier", "les règles de scellement"],
    },
    {
        id: "PRJ-038", name: "Conservation et purge des données personnelles", jiraKey: "PURGE", budgetKeur: 1900,
        start: "2023-02-27", baselineEnd: "2026-10-30", phase: "build", type: "regulatory", lifecycle: "hybrid",
        objects: ["les durées de conservation", "les traitements de purge", "les dépendances d'historique"],
    },
    {
        id: "PRJ-039", name: "Déclarations prudentielles CRR3", jiraKey: "CRR", budgetKeur: 5600, start: "2022-12-05",
        baselineEnd: "2026-12-31", phase: "test", type: "regulatory", lifecycle: "predictive",
        objects: ["le calcul des actifs pondérés", "les états réglementaires", "le plancher de fonds propres"],
    },
];
