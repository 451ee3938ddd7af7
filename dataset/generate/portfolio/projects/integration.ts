import type { ProjectSeed } from "../project";

export const INTEGRATION: readonly ProjectSeed[] = [
    {
        id: "PRJ-009", name: "Socle API management", jiraKey: "APIM", budgetKeur: 4300, start: "2022-09-05",
        baselineEnd: "2026-12-31", phase: "rollout", type: "transformation", lifecycle: "agile",
        objects: ["la passerelle d'API", "les quotas d'appel", "l'exposition externe"], severity: 0.8,
    },
    {
        id: "PRJ-010", name: "Bus d'événements du groupe", jiraKey: "KAFKA", budgetKeur: 3600, start: "2023-04-03",
        baselineEnd: "2026-12-18", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["les grappes Kafka", "le registre de schémas", "la reprise sur incident"],
    },
    {
        id: "PRJ-011", name: "Passerelle de banque ouverte", jiraKey: "OPENB", budgetKeur: 2100, start: "2023-06-12",
        baselineEnd: "2026-09-30", phase: "test", type: "regulatory", lifecycle: "hybrid",
        objects: ["l'accès des prestataires agréés", "le bac à sable externe", "la journalisation des appels"],
    },
    {
        id: "PRJ-012", name: "Décommissionnement de l'ESB historique", budgetKeur: 2900, start: "2023-01-09",
        baselineEnd: "2026-10-30", phase: "rollout", type: "obsolescence", lifecycle: "predictive",
        objects: ["les médiations restantes", "la bascule des consommateurs", "l'arrêt des licences"], severity: 0.7,
    },
    {
        id: "PRJ-013", name: "Catalogue d'API et portail des développeurs", jiraKey: "PORTAL", budgetKeur: 980,
        start: "2024-02-05", baselineEnd: "2026-07-31", phase: "rollout", type: "transformation", lifecycle: "agile",
        objects: ["le portail des développeurs", "la notation des contrats d'API", "l'abonnement en libre-service"], severity: 0.5,
    },
    {
        id: "PRJ-014", name: "Transfert de fichiers sécurisé", budgetKeur: 1250, start: "2023-03-06", baselineEnd: "2025-12-19",
        phase: "closed", type: "obsolescence", lifecycle: "predictive", closedOn: "2026-01-30",
        objects: ["les échanges avec les partenaires", "la supervision des transferts", "le chiffrement des fichiers"],
    },
    {
        id: "PRJ-015", name: "Normalisation des contrats d'interface", jiraKey: "CONTRACT", budgetKeur: 640,
        start: "2025-04-07", baselineEnd: "2026-12-18", phase: "build", type: "study", lifecycle: "agile",
        objects: ["le modèle de contrat AsyncAPI", "les contrôles en intégration continue", "la gestion des versions"],
    },
    {
        id: "PRJ-016", name: "Observabilité des flux de bout en bout", jiraKey: "OBS", budgetKeur: 1750, start: "2023-10-02",
        baselineEnd: "2026-11-27", phase: "build", type: "transformation", lifecycle: "agile",
        objects: ["la corrélation des traces", "les tableaux de bord de flux", "les alertes de latence"],
    },
];
