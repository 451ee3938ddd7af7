import { foldWord, isBlank } from "../words";

export type RiskState = "open" | "closed" | "occurred";

const WORDS: Readonly<Record<RiskState, readonly string[]>> = {
    open: ["open", "ouvert", "ouverte", "active", "actif", "new", "nouveau", "in progress", "work in progress", "en cours", "in treatment", "en traitement", "monitored", "surveillé"],
    closed: ["closed", "clos", "close", "clôturé", "fermé", "resolved", "résolu", "cancelled", "canceled", "annulé", "retired", "abandonné", "done", "terminé"],
    occurred: ["occurred", "survenu", "avéré", "materialised", "materialized", "matérialisé", "réalisé", "issue"],
};

const STATES = new Map(Object.entries(WORDS).flatMap(([state, words]) => words.map((word): [string, RiskState] => [foldWord(word), state as RiskState])));

/** The state that a cell tells; open where it tells none; undefined for a word that is not known. */
export function riskStateOf(value: unknown): RiskState | undefined {
    if (isBlank(value)) return "open";
    return typeof value === "string" ? STATES.get(foldWord(value)) : undefined;
}
