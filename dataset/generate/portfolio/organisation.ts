export interface Directorate {
    readonly id: string;
    readonly name: string;
    readonly division: string;
}

export interface Programme {
    readonly id: string;
    readonly name: string;
    readonly directorateId: string;
}

export const SOLUTION_ARCHITECTURE = "DIR-SOL";
export const ENTERPRISE_ARCHITECTURE = "DIR-ENT";

export const DIRECTORATES: readonly Directorate[] = [
    { id: SOLUTION_ARCHITECTURE, name: "Architecture de solutions", division: "Technologies et services" },
    { id: ENTERPRISE_ARCHITECTURE, name: "Architecture d'entreprise", division: "Stratégie et transformation" },
];

export const PROGRAMMES: readonly Programme[] = [
    { id: "PRG-PAI", name: "Paiements et flux", directorateId: SOLUTION_ARCHITECTURE },
    { id: "PRG-API", name: "Socle API et intégration", directorateId: SOLUTION_ARCHITECTURE },
    { id: "PRG-DAT", name: "Données et intelligence artificielle", directorateId: SOLUTION_ARCHITECTURE },
    { id: "PRG-IAM", name: "Sécurité et gestion des identités", directorateId: ENTERPRISE_ARCHITECTURE },
    { id: "PRG-RES", name: "Résilience et conformité", directorateId: ENTERPRISE_ARCHITECTURE },
    { id: "PRG-MOD", name: "Modernisation du patrimoine", directorateId: SOLUTION_ARCHITECTURE },
    { id: "PRG-REF", name: "Référentiels et données de référence", directorateId: ENTERPRISE_ARCHITECTURE },
    { id: "PRG-GOV", name: "Gouvernance d'architecture", directorateId: ENTERPRISE_ARCHITECTURE },
];
