/** How the level moved since the previous published report; unknown when that one is older than the sample. */
export type Change = "unknown" | "first" | "same" | "better" | "worse";

/** An empty opening lets the fact stand alone. */
export const OPENINGS: Readonly<Record<Change, readonly string[]>> = {
    unknown: [""],
    first: ["première météo : ", "point de départ : "],
    same: [
        "", "", "", "pas d'évolution depuis {moisPasse} : ", "situation inchangée : ", "comme en {moisPasse} : ", "constat confirmé : ",
    ],
    better: [
        "retour à {apres} après {avant} : ", "amélioration depuis le dernier comité : ", "le plan d'action porte ses fruits : ",
        "situation redressée : ", "embellie confirmée avec {equipe} : ",
    ],
    worse: [
        "passage de {avant} à {apres} : ", "dégradation ce mois-ci : ", "situation en recul depuis {moisPasse} : ",
        "nouvelle alerte : ", "les craintes exprimées en {moisPasse} se confirment : ",
    ],
};
