export interface Priority {
    readonly id: string;
    readonly labelFr: string;
    readonly labelEn: string;
    /** Share of the current budget that it should get, ratio 0 to 1. */
    readonly targetShare: number;
}

export const PRIORITIES: readonly Priority[] = [
    { id: "PRI-CLI", labelFr: "Expérience client", labelEn: "Customer experience", targetShare: 0.25 },
    { id: "PRI-RES", labelFr: "Résilience et sécurité", labelEn: "Resilience and security", targetShare: 0.25 },
    { id: "PRI-CON", labelFr: "Conformité réglementaire", labelEn: "Regulatory compliance", targetShare: 0.2 },
    { id: "PRI-EFF", labelFr: "Efficacité opérationnelle", labelEn: "Operating efficiency", targetShare: 0.2 },
    { id: "PRI-DUR", labelFr: "Numérique responsable", labelEn: "Responsible IT", targetShare: 0.1 },
];
