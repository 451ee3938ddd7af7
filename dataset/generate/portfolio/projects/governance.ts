import type { ProjectSeed } from "../project";

export const GOVERNANCE: readonly ProjectSeed[] = [
    {
        id: "PRJ-055", name: "Cartographie applicative du groupe", jiraKey: "CARTO", budgetKeur: 1500, start: "2023-02-13",
        baselineEnd: "2026-09-30", phase: "rollout", type: "transformation", lifecycle: "hybrid",
        objects: ["l'inventaire applicatif", "la cartographie des flux", "les fiches d'application"],
    },
    {
        id: "PRJ-056", name: "Cadre d'urbanisation et trajectoires cibles", budgetKeur: 820, start: "2023-11-20",
        baselineEnd: "2026-12-18", phase: "design", type: "study", lifecycle: "predictive",
        objects: ["le plan d'occupation des sols", "les trajectoires par domaine", "les principes directeurs"],
    },
    {
        id: "PRJ-057", name: "Pilotage de la dette technique", jiraKey: "DETTE", budgetKeur: 740, start: "2024-01-29",
        baselineEnd: "2026-10-30", phase: "build", type: "obsolescence", lifecycle: "agile",
        objects: ["la mesure de la dette", "le portefeuille d'obsolescence", "les seuils d'alerte"],
    },
    {
        id: "PRJ-058", name: "Bibliothèque de patrons d'architecture", jiraKey: "PATTERN", budgetKeur: 380,
        start: "2024-02-26", baselineEnd: "2026-06-30", phase: "rollout", type: "study", lifecycle: "agile",
        objects: ["les patrons d'intégration", "les patrons de sécurité", "le guide de choix"], severity: 0.5,
    },
    {
        id: "PRJ-059", name: "Veille et prospective technologique", budgetKeur: 260, start: "2023-01-02",
        baselineEnd: "2026-12-31", phase: "framing", type: "study", lifecycle: "agile",
        objects: ["le radar technologique", "les expérimentations", "les notes de veille"],
    },
    {
        id: "PRJ-060", name: "Numérique responsable : empreinte du SI", jiraKey: "GREEN", budgetKeur: 540,
        start: "2024-11-04", baselineEnd: "2026-12-31", phase: "build", type: "study", lifecycle: "agile",
        objects: ["la mesure d'empreinte", "l'inventaire des équipements", "les règles d'écoconception"],
    },
];
