import { foldWord, isBlank } from "../words";

export type RiskState = "open" | "closed" | "occurred";

const WORDS: Readonly<Record<RiskState, readonly string[]>> = {
    open: ["open", "ouvert", "ouverte", "active", "actif", "new", "nouveau", "in progress", "work in progress", "en cours", "in treatment", "en traitement", "monitored", "surveillé", "identified", "identifié"],
    closed: ["closed", "clos", "close", "closed out", "closed - resolved", "clôturé", "clôturée", "fermé", "fermée", "resolved", "résolu", "cancelled", "canceled", "annulé", "annulée", "retired", "rejected", "rejeté", "abandoned", "abandonné", "done", "terminé", "expired", "expiré"],
    occurred: ["occurred", "survenu", "survenue", "avéré", "materialised", "materialized", "matérialisé", "realised", "realized", "réalisé", "issue"],
};

const STATES = new Map(Object.entries(WORDS).flatMap(([state, words]) => words.map((word): [string, RiskState] => [foldWord(word), state as RiskState])));

/** The state that a cell tells; open where it tells none; undefined for a word that is not known. */
export function riskStateOf(value: unknown): RiskState | undefined {
    if (isBlank(value)) return "open";
    return typeof value === "string" ? STATES.get(foldWord(value)) : undefined;
}
