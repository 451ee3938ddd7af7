export type DimensionId = "overall" | "schedule" | "budget" | "scope" | "resources" | "quality" | "risks" | "value";

export interface Dimension {
    readonly id: DimensionId;
    readonly labelFr: string;
    readonly labelEn: string;
    readonly order: number;
    /** In the derived overall weather, from which the declared overall is kept out. */
    readonly weight: number;
    readonly isMandatory: boolean;
}

export const DIMENSIONS: readonly Dimension[] = [
    { id: "overall", labelFr: "Globale", labelEn: "Overall", order: 1, weight: 0, isMandatory: true },
    { id: "schedule", labelFr: "Planning / délais", labelEn: "Schedule", order: 2, weight: 1, isMandatory: true },
    { id: "budget", labelFr: "Budget / coûts", labelEn: "Budget / cost", order: 3, weight: 1, isMandatory: true },
    { id: "scope", labelFr: "Périmètre", labelEn: "Scope", order: 4, weight: 1, isMandatory: true },
    { id: "resources", labelFr: "Ressources", labelEn: "Resources", order: 5, weight: 1, isMandatory: true },
    { id: "quality", labelFr: "Qualité", labelEn: "Quality", order: 6, weight: 0.5, isMandatory: false },
    { id: "risks", labelFr: "Risques", labelEn: "Risks", order: 7, weight: 0.5, isMandatory: false },
    { id: "value", labelFr: "Valeur / satisfaction métier", labelEn: "Value / business satisfaction", order: 8, weight: 0.5, isMandatory: false },
];

/** The dimensions that a project rates, in their order. */
export function dimensionsOf(project: { readonly ratesOptional: boolean }): readonly Dimension[] {
    return DIMENSIONS.filter((dimension) => dimension.isMandatory || project.ratesOptional);
}
