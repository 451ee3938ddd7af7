import { DRAFT, EXEMPT, MISSING, NOT_RATED, RESET, StatusCode } from "./status";

/** Words for the states without a rating, folded by `foldWord`, in French and English. */
const WORDS: readonly (readonly [StatusCode, readonly string[]])[] = [
    [NOT_RATED, ["not rated", "unrated", "no rating", "no dca", "early planning", "non evalue", "non evaluee", "non note", "non renseigne", "en preparation"]],
    [EXEMPT, ["exempt", "exempted", "legal sensitivity", "exempte", "exemptee", "dispense", "dispensee", "non applicable", "not applicable", "n/a"]],
    [RESET, ["reset", "rebaselined", "re baselined", "replanifie", "replanifiee", "remise a zero", "reinitialise", "reinitialisee"]],
    [MISSING, ["missing", "not provided", "not collected", "manquant", "manquante", "non collecte", "non collectee", "non fourni", "non fournie"]],
    [DRAFT, ["draft", "brouillon"]],
];

export const NON_RATED_WORDS: ReadonlyMap<string, StatusCode> = new Map(
    WORDS.flatMap(([state, words]) => words.map((word): [string, StatusCode] => [word, state])),
);
