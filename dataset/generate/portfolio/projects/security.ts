import type { ProjectSeed } from "../project";

export const SECURITY: readonly ProjectSeed[] = [
    {
        id: "PRJ-025", name: "IAM groupe : gouvernance des habilitations", jiraKey: "IAM", budgetKeur: 6800,
        start: "2022-05-09", baselineEnd: "2027-03-31", phase: "build", type: "security", lifecycle: "hybrid",
        objects: ["la revue des habilitations", "le catalogue de rôles", "les connecteurs applicatifs"], severity: 1.5,
    },
    {
        id: "PRJ-026", name: "Authentification forte des collaborateurs", budgetKeur: 1800, start: "2023-05-15",
        baselineEnd: "2025-12-31", phase: "closed", type: "security", lifecycle: "predictive", closedOn: "2025-12-31",
        objects: ["les clés de sécurité", "l'enrôlement des agences", "les accès de secours"], severity: 0.8,
    },
    {
        id: "PRJ-027", name: "Coffre-fort à secrets et rotation des clés", jiraKey: "VAULT", budgetKeur: 1400,
        start: "2023-10-16", baselineEnd: "2026-09-30", phase: "rollout", type: "security", lifecycle: "agile",
        objects: ["la rotation automatique", "les secrets des chaînes CI", "les modules HSM"],
    },
    {
        id: "PRJ-028", name: "Maîtrise des comptes à privilèges", jiraKey: "PAM", budgetKeur: 2600, start: "2023-03-20",
        baselineEnd: "2026-12-18", phase: "build", type: "security", lifecycle: "predictive",
        objects: ["le bastion d'administration", "l'enregistrement des sessions", "les comptes de service"],
    },
    {
        id: "PRJ-029", name: "Confiance zéro : segmentation du réseau", budgetKeur: 5400, start: "2022-11-21",
        baselineEnd: "2027-06-30", phase: "build", type: "security", lifecycle: "predictive",
        objects: ["la segmentation des centres de données", "la matrice des flux", "les règles de filtrage"],
    },
    {
        id: "PRJ-030", name: "Identité client unifiée", jiraKey: "CIAM", budgetKeur: 3900, start: "2023-08-28",
        baselineEnd: "2026-12-31", phase: "test", type: "transformation", lifecycle: "agile",
        objects: ["le parcours de connexion", "la migration des identifiants", "le consentement unifié"],
    },
    {
        id: "PRJ-031", name: "SOC : collecte des journaux applicatifs", jiraKey: "SOC", budgetKeur: 1700, start: "2024-02-12",
        baselineEnd: "2026-10-30", phase: "build", type: "security", lifecycle: "hybrid",
        objects: ["la collecte des journaux", "les cas de détection", "la rétention à froid"],
    },
    {
        id: "PRJ-032", name: "Cryptographie post-quantique : étude d'impact", budgetKeur: 420, start: "2025-06-02",
        baselineEnd: "2026-12-31", phase: "framing", type: "study", lifecycle: "predictive",
        objects: ["l'inventaire cryptographique", "le scénario de migration", "les protocoles hybrides"], severity: 0.6,
    },
];
