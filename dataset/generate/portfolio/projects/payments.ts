import type { ProjectSeed } from "../project";

export const PAYMENTS: readonly ProjectSeed[] = [
    {
        id: "PRJ-001", name: "Refonte des paiements instantanés", jiraKey: "IPAY", budgetKeur: 8400, start: "2023-02-06",
        baselineEnd: "2026-11-30", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["le moteur de virement instantané", "la file des rejets", "le filtrage des sanctions"],
    },
    {
        id: "PRJ-002", name: "Migration ISO 20022 des virements internationaux", jiraKey: "ISO", budgetKeur: 5200,
        start: "2022-10-03", baselineEnd: "2026-10-30", phase: "test", type: "regulatory", lifecycle: "hybrid",
        objects: ["le format pacs.008", "la traduction MT vers MX", "les correspondants bancaires"],
    },
    {
        id: "PRJ-003", name: "Lutte contre la fraude en temps réel", jiraKey: "FRAUD", budgetKeur: 6100, start: "2023-09-04",
        baselineEnd: "2027-03-31", phase: "build", type: "security", lifecycle: "agile",
        objects: ["le score de fraude", "le moteur de règles", "la remontée des alertes"], severity: 1.5,
    },
    {
        id: "PRJ-004", name: "Vérification du bénéficiaire des virements", jiraKey: "VOP", budgetKeur: 2300,
        start: "2024-10-07", baselineEnd: "2026-09-30", phase: "rollout", type: "regulatory", lifecycle: "agile",
        objects: ["la correspondance des noms", "l'annuaire de routage", "les réponses des banques tierces"],
    },
    {
        id: "PRJ-005", name: "Convergence des moteurs de paiement SEPA", budgetKeur: 9800, start: "2022-03-14",
        baselineEnd: "2027-06-30", phase: "build", type: "transformation", lifecycle: "predictive",
        objects: ["le moteur SEPA cible", "les prélèvements récurrents", "la reprise des mandats"],
    },
    {
        id: "PRJ-006", name: "Portail monétique des commerçants", jiraKey: "MONE", budgetKeur: 1900, start: "2024-01-15",
        baselineEnd: "2026-12-18", phase: "test", type: "transformation", lifecycle: "agile",
        objects: ["le parcours d'adhésion", "le suivi des impayés", "les relevés de commissions"],
    },
    {
        id: "PRJ-007", name: "Rapprochement intrajournalier de la trésorerie", jiraKey: "TRESO", budgetKeur: 1450,
        start: "2023-11-06", baselineEnd: "2026-08-31", phase: "test", type: "transformation", lifecycle: "hybrid",
        objects: ["le rapprochement des soldes", "les flux TARGET", "la position de liquidité"], severity: 0.6,
    },
    {
        id: "PRJ-008", name: "Préparation DSP3 : initiation de paiement", jiraKey: "DSP", budgetKeur: 2700,
        start: "2025-01-06", baselineEnd: "2027-04-30", phase: "design", type: "regulatory", lifecycle: "hybrid",
        objects: ["le consentement client", "l'initiation de paiement", "le tableau de bord des accès"],
    },
];
