import type { Day } from "../day";
import { PROGRAMMES } from "../portfolio/organisation";
import type { Project } from "../portfolio/project";

/** The words in which a team writes its statuses; `review` is work in progress too. */
export interface StatusNames {
    readonly todo: string;
    readonly doing: string;
    readonly review: string;
    readonly done: string;
}

const FRENCH: StatusNames = { todo: "À faire", doing: "En cours", review: "En revue", done: "Terminé" };
const ENGLISH: StatusNames = { todo: "To Do", doing: "In Progress", review: "In Review", done: "Done" };
const FACTORY: StatusNames = { todo: "Prêt", doing: "En développement", review: "En recette", done: "Livré" };

export interface Product {
    readonly id: string;
    readonly name: string;
    readonly domain: string;
    readonly programmeId: string;
    /** Rank of the product owner among those of the programme; nobody is named when absent. */
    readonly owner?: number;
    readonly roadmapReviewedOn?: Day;
    /** Jira keys of the projects that mostly change it. */
    readonly jiraKeys: readonly string[];
    /** Jira key of the work that it does for itself. */
    readonly ownKey: string;
    readonly sprintWeeks: 2 | 3;
    readonly statuses: StatusNames;
    /** Usual share of what is committed in a sprint that is done in it, 0 to 1. */
    readonly reliability: number;
}

export const PRODUCTS: readonly Product[] = [
    {
        id: "PDT-VIR", name: "Virements et paiements instantanés", domain: "Paiements", programmeId: "PRG-PAI", owner: 1, sprintWeeks: 2,
        roadmapReviewedOn: "2026-04-14", jiraKeys: ["IPAY", "ISO", "VOP", "DSP"], ownKey: "RVIR", statuses: FRENCH, reliability: 0.86,
    },
    {
        id: "PDT-MON", name: "Monétique et lutte contre la fraude", domain: "Paiements", programmeId: "PRG-PAI", owner: 2, sprintWeeks: 2,
        roadmapReviewedOn: "2026-03-20", jiraKeys: ["FRAUD", "MONE", "TRESO"], ownKey: "RMON", statuses: FRENCH, reliability: 0.82,
    },
    {
        id: "PDT-API", name: "Plateforme d'API", domain: "Intégration", programmeId: "PRG-API", owner: 1, sprintWeeks: 2,
        roadmapReviewedOn: "2026-05-12", jiraKeys: ["APIM", "OPENB", "PORTAL", "CONTRACT"], ownKey: "RAPI", statuses: ENGLISH, reliability: 0.92,
    },
    {
        id: "PDT-EVT", name: "Bus d'événements et observabilité", domain: "Intégration", programmeId: "PRG-API", owner: 2, sprintWeeks: 2,
        roadmapReviewedOn: "2026-02-03", jiraKeys: ["KAFKA", "OBS"], ownKey: "REVT", statuses: ENGLISH, reliability: 0.84,
    },
    {
        id: "PDT-DON", name: "Plateforme de données", domain: "Données", programmeId: "PRG-DAT", owner: 1, sprintWeeks: 3,
        roadmapReviewedOn: "2026-04-28", jiraKeys: ["MESH", "LAKE", "LINEAGE", "ANON"], ownKey: "RDON", statuses: FACTORY, reliability: 0.8,
    },
    {
        id: "PDT-IA", name: "Services d'intelligence artificielle", domain: "Données", programmeId: "PRG-DAT", owner: 2, sprintWeeks: 2,
        roadmapReviewedOn: "2026-05-05", jiraKeys: ["MLOPS", "ASSIST"], ownKey: "RIA", statuses: ENGLISH, reliability: 0.85,
    },
    {
        id: "PDT-IDE", name: "Identités et accès", domain: "Sécurité", programmeId: "PRG-IAM", owner: 1, sprintWeeks: 2,
        roadmapReviewedOn: "2025-12-09", jiraKeys: ["IAM", "VAULT", "CIAM", "SOC"], ownKey: "RIDE", statuses: FRENCH, reliability: 0.83,
    },
    {
        id: "PDT-CNF", name: "Registres de conformité", domain: "Conformité", programmeId: "PRG-RES", sprintWeeks: 2,
        jiraKeys: ["INCID", "PURGE"], ownKey: "RCNF", statuses: FRENCH, reliability: 0.81,
    },
    {
        id: "PDT-CON", name: "Poste de travail du conseiller", domain: "Distribution", programmeId: "PRG-MOD", owner: 1, sprintWeeks: 2,
        roadmapReviewedOn: "2026-01-27", jiraKeys: ["POSTE"], ownKey: "RCON", statuses: FACTORY, reliability: 0.85,
    },
    {
        id: "PDT-HEB", name: "Socle d'hébergement", domain: "Infrastructure", programmeId: "PRG-MOD", sprintWeeks: 3,
        roadmapReviewedOn: "2025-09-16", jiraKeys: ["CLOUD", "CONT", "PGSQL"], ownKey: "RHEB", statuses: ENGLISH, reliability: 0.84,
    },
    {
        id: "PDT-REF", name: "Référentiels du groupe", domain: "Données de référence", programmeId: "PRG-REF", owner: 1, sprintWeeks: 2,
        roadmapReviewedOn: "2026-03-31", jiraKeys: ["TIERS", "PROD", "STRUCT", "KYC", "DEDUP"], ownKey: "RREF", statuses: FRENCH, reliability: 0.87,
    },
    {
        id: "PDT-CAR", name: "Cartographie d'architecture", domain: "Architecture", programmeId: "PRG-GOV", owner: 1, sprintWeeks: 2,
        roadmapReviewedOn: "2026-04-02", jiraKeys: ["CARTO", "DETTE", "PATTERN", "GREEN"], ownKey: "RCAR", statuses: FACTORY, reliability: 0.9,
    },
];

/** The pseudonym of the product owner; undefined when nobody is named. */
export function ownerOf({ programmeId, owner }: Product): string | undefined {
    return owner === undefined ? undefined : `PER-${programmeId.slice(4)}-P0${owner}`;
}

export function directorateOf({ programmeId }: Product): string {
    return PROGRAMMES.find(({ id }) => id === programmeId)?.directorateId ?? "";
}

/** Later waves add their number to the Jira key of the project that they vary. */
function usualKey(jiraKey: string): string {
    return jiraKey.replace(/\d+$/, "");
}

/** The product that a project mostly changes: only agile and hybrid projects that have a Jira key change one. */
export function productOf({ lifecycle, jiraKey }: Pick<Project, "lifecycle" | "jiraKey">): Product | undefined {
    if (lifecycle === "predictive" || jiraKey === undefined) return undefined;
    const key = usualKey(jiraKey);
    return PRODUCTS.find(({ jiraKeys }) => jiraKeys.includes(key));
}
