import type { ProjectType } from "../portfolio/project";

/** A milestone as every project has it. */
export interface Rung {
    readonly label: string;
    /** Share of the project's life that has passed when it is due, ratio 0 to 1. */
    readonly at: number;
    readonly isContractual: boolean;
}

const COMMON: readonly Rung[] = [
    { label: "Note de cadrage validée", at: 0.08, isContractual: false },
    { label: "Dossier d'architecture validé", at: 0.22, isContractual: false },
    { label: "Conception terminée", at: 0.42, isContractual: false },
    { label: "Recette fonctionnelle prononcée", at: 0.74, isContractual: false },
    { label: "Mise en service du pilote", at: 0.85, isContractual: false },
    { label: "Généralisation achevée", at: 1, isContractual: false },
];

const OWN: Readonly<Record<ProjectType, readonly Rung[]>> = {
    regulatory: [{ label: "Déclaration de conformité remise au superviseur", at: 0.93, isContractual: true }],
    security: [{ label: "Audit de sécurité sans réserve majeure", at: 0.8, isContractual: false }],
    obsolescence: [{ label: "Fin du support de l'éditeur", at: 0.95, isContractual: true }],
    study: [{ label: "Rapport d'étude remis au comité", at: 0.9, isContractual: false }],
    transformation: [{ label: "Premier lot livré aux utilisateurs", at: 0.6, isContractual: false }],
};

/** In the order in which they are due. */
export function ladderOf(type: ProjectType): readonly Rung[] {
    return [...COMMON, ...OWN[type]].sort((a, b) => a.at - b.at);
}
