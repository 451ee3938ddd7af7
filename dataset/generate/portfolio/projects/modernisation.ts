import type { ProjectSeed } from "../project";

export const MODERNISATION: readonly ProjectSeed[] = [
    {
        id: "PRJ-040", name: "Décommissionnement mainframe : crédits aux particuliers", jiraKey: "MFCRED", budgetKeur: 13800,
        start: "2022-01-10", baselineEnd: "2026-12-31", phase: "test", type: "obsolescence", lifecycle: "predictive",
        objects: ["les traitements de nuit", "la reprise des encours", "la bascule à blanc"],
    },
    {
        id: "PRJ-041", name: "Décommissionnement mainframe : épargne", jiraKey: "MFEPA", budgetKeur: 9200, start: "2022-10-10",
        baselineEnd: "2027-09-30", phase: "build", type: "obsolescence", lifecycle: "predictive",
        objects: ["les livrets réglementés", "la conversion COBOL", "le calcul des intérêts"], severity: 1.4,
    },
    {
        id: "PRJ-042", name: "Migration vers le cloud privé, lot 2", jiraKey: "CLOUD", budgetKeur: 6400, start: "2023-04-17",
        baselineEnd: "2026-12-31", phase: "build", type: "transformation", lifecycle: "hybrid",
        objects: ["les applications du lot 2", "la zone d'accueil", "les sauvegardes"],
    },
    {
        id: "PRJ-043", name: "Sortie du centre de données Est", budgetKeur: 7900, start: "2022-09-19",
        baselineEnd: "2026-11-30", phase: "rollout", type: "obsolescence", lifecycle: "predictive",
        objects: ["les baies restantes", "le déménagement des serveurs", "les liaisons d'opérateurs"],
    },
    {
        id: "PRJ-044", name: "Conteneurisation des applications Java", jiraKey: "CONT", budgetKeur: 2800, start: "2023-09-11",
        baselineEnd: "2026-10-30", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["les images de base", "la chaîne de déploiement", "la montée de version Java"], severity: 0.8,
    },
    {
        id: "PRJ-045", name: "Refonte du poste de travail du conseiller", jiraKey: "POSTE", budgetKeur: 10400,
        start: "2022-04-04", baselineEnd: "2027-03-31", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["la vue client unique", "la prise de rendez-vous", "la signature en agence"],
    },
    {
        id: "PRJ-046", name: "Migration des bases Oracle vers PostgreSQL", jiraKey: "PGSQL", budgetKeur: 2500,
        start: "2023-05-22", baselineEnd: "2026-12-18", phase: "build", type: "obsolescence", lifecycle: "hybrid",
        objects: ["les procédures stockées", "les bases du lot 3", "les tests de charge"],
    },
    {
        id: "PRJ-047", name: "Décommissionnement de la messagerie Notes", budgetKeur: 1100, start: "2023-01-16",
        baselineEnd: "2025-09-30", phase: "rollout", type: "obsolescence", lifecycle: "predictive",
        objects: ["les bases documentaires Notes", "les flux de validation", "l'archivage des boîtes"], severity: 0.8,
    },
];
