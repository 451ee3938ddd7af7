import type { DimensionId } from "../weather/dimension";
import type { Level } from "../weather/scale";

/** People of the bank and its suppliers, by programme, with their French article. */
export interface Milieu {
    readonly metiers: readonly string[];
    readonly partenaires: readonly string[];
}

export const MILIEUX: Readonly<Record<string, Milieu>> = {
    "PRG-PAI": {
        metiers: ["la direction des paiements", "la banque de détail", "la direction monétique"],
        partenaires: ["l'éditeur du moteur de paiement", "la chambre de compensation", "l'opérateur monétique"],
    },
    "PRG-API": {
        metiers: ["la direction des canaux", "la direction des produits", "la filiale assurance"],
        partenaires: ["l'éditeur de la passerelle", "l'intégrateur", "la production informatique"],
    },
    "PRG-DAT": {
        metiers: ["la direction des risques", "la direction financière", "le marketing client"],
        partenaires: ["l'hébergeur de la plateforme", "l'éditeur du catalogue", "le centre de services données"],
    },
    "PRG-IAM": {
        metiers: ["la sécurité du groupe", "le contrôle permanent", "la direction des ressources humaines"],
        partenaires: ["l'éditeur IAM", "le centre opérationnel de sécurité", "l'infogérant du réseau"],
    },
    "PRG-RES": {
        metiers: ["la conformité", "la direction des risques", "l'inspection générale"],
        partenaires: ["le cabinet d'audit", "le prestataire de tests", "le cabinet juridique"],
    },
    "PRG-MOD": {
        metiers: ["la banque de détail", "la direction du crédit", "le réseau d'agences"],
        partenaires: ["l'infogérant", "l'intégrateur de reprise", "la production mainframe"],
    },
    "PRG-REF": {
        metiers: ["la connaissance client", "la direction des opérations", "la direction des filiales"],
        partenaires: ["l'éditeur du référentiel", "le fournisseur de données externes", "le centre de services données"],
    },
    "PRG-GOV": {
        metiers: ["le collège des architectes", "la direction des systèmes d'information", "la direction du développement"],
        partenaires: ["l'éditeur de cartographie", "le cabinet de conseil", "le fournisseur de l'outil"],
    },
};

export const EQUIPES = [
    "l'équipe d'intégration", "la production informatique", "la sécurité opérationnelle", "le pôle tests",
    "l'architecture technique", "le centre d'expertise données", "l'équipe des environnements", "la cellule de bascule",
];

/** In the order of a project's life. */
export const JALONS = [
    "cadrage validé", "passage en comité d'architecture", "dossier d'architecture détaillé", "gel du périmètre",
    "recette usine", "reprise de données", "tir de charge", "homologation de sécurité", "recette métier",
    "bascule à blanc", "mise en production pilote", "généralisation",
];

export const INSTANCES = ["COPIL", "comité de direction", "comité d'architecture", "comité des engagements"];

/** Each begins with a vowel, for "d'architecte" and "faute d'expert". */
export const PROFILS = ["architecte données", "architecte intégration", "expert mainframe", "ingénieur DevOps", "analyste métier", "expert sécurité"];

export const PORTEURS = [
    "chef de projet", "architecte référent", "responsable du lot", "responsable de production", "product owner",
    "PMO du programme", "responsable de recette",
];

/** The dimension as the subject of a sentence. */
export const DIMENSION_NAMES: Readonly<Record<DimensionId, string>> = {
    overall: "l'ensemble",
    schedule: "le planning",
    budget: "le budget",
    scope: "le périmètre",
    resources: "les ressources",
    quality: "la qualité",
    risks: "les risques",
    value: "la valeur métier",
};

export const DELAIS: Readonly<Record<Level, readonly string[]>> = {
    1: ["deux jours", "trois jours"],
    2: ["une semaine", "dix jours", "deux semaines"],
    3: ["trois semaines", "un mois", "cinq semaines", "six semaines"],
    4: ["deux mois", "dix semaines", "un trimestre", "quatre mois"],
};

/** Bounds that make the figures of a text fit its level. */
export const ECARTS: Readonly<Record<Level, readonly [number, number]>> = { 1: [1, 2], 2: [2, 4], 3: [6, 11], 4: [14, 27] };
export const CHARGES: Readonly<Record<Level, readonly [number, number]>> = { 1: [4, 10], 2: [15, 40], 3: [60, 140], 4: [180, 350] };
export const ANOMALIES: Readonly<Record<Level, readonly [number, number]>> = { 1: [2, 9], 2: [6, 14], 3: [18, 35], 4: [12, 28] };
export const REUSSITES: Readonly<Record<Level, readonly [number, number]>> = { 1: [96, 99], 2: [86, 93], 3: [68, 80], 4: [41, 60] };
