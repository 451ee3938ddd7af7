export type CapexOpex = "capex" | "opex";
export type BuildRun = "build" | "run";
export type Category = "labour" | "licence" | "infrastructure" | "services" | "contingency";

export interface Nature {
    readonly id: string;
    readonly labelFr: string;
    readonly labelEn: string;
    readonly capexOpex: CapexOpex;
    readonly buildRun: BuildRun;
    readonly category: Category;
    /** EUR per person-day; absent when the nature is not labour. */
    readonly dayRate?: number;
    /** Months by which an order comes before its invoice. */
    readonly orderLead: number;
}

export const NATURES = [
    { id: "NAT-INT", labelFr: "Main-d'œuvre interne", labelEn: "Internal labour", capexOpex: "opex", buildRun: "build", category: "labour", dayRate: 520, orderLead: 0 },
    { id: "NAT-EXT", labelFr: "Prestations de réalisation", labelEn: "Build services", capexOpex: "capex", buildRun: "build", category: "labour", dayRate: 690, orderLead: 3 },
    { id: "NAT-LIC", labelFr: "Licences", labelEn: "Licences", capexOpex: "capex", buildRun: "build", category: "licence", orderLead: 4 },
    { id: "NAT-INF", labelFr: "Infrastructure et hébergement", labelEn: "Infrastructure and hosting", capexOpex: "opex", buildRun: "run", category: "infrastructure", orderLead: 2 },
    { id: "NAT-MCO", labelFr: "Maintien en condition", labelEn: "Maintenance services", capexOpex: "opex", buildRun: "run", category: "services", orderLead: 3 },
    { id: "NAT-PRV", labelFr: "Provision pour aléas", labelEn: "Contingency", capexOpex: "capex", buildRun: "build", category: "contingency", orderLead: 0 },
] as const satisfies readonly Nature[];

export type NatureId = (typeof NATURES)[number]["id"];

export function natureOf(id: NatureId): Nature {
    return NATURES.find((nature) => nature.id === id) ?? NATURES[0];
}
