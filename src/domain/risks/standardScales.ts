/** A level of a usual scale: the key of its name, the words that mean it in English and French, already folded, and its bounds. */
export interface StandardLevel {
    readonly key: string;
    readonly words: readonly string[];
    /** Likelihood as a ratio, 0 to 1; impact in EUR. Undefined on an ordinal scale. */
    readonly bounds: readonly [lower: number, upper: number] | undefined;
}

export interface StandardScales {
    readonly likelihood: readonly StandardLevel[];
    readonly impact: readonly StandardLevel[];
}

const level = (key: string, words: readonly string[], bounds?: readonly [number, number]): StandardLevel => ({ key, words, bounds });

const RARE = ["rare", "tres improbable", "very unlikely"];
const UNLIKELY = ["unlikely", "improbable"];
const POSSIBLE = ["possible"];
const LIKELY = ["likely", "probable"];
const CERTAIN = ["almost certain", "quasi certain", "quasi certaine"];
const INSIGNIFICANT = ["insignificant", "negligeable", "negligible"];
const MINOR = ["minor", "mineur"];
const MODERATE = ["moderate", "modere"];
const MAJOR = ["major", "majeur"];
const SEVERE = ["severe", "critique", "critical", "catastrophique", "catastrophic"];
const LOW = ["low", "faible"];
const MEDIUM = ["medium", "moyen", "moyenne"];
const HIGH = ["high", "eleve", "elevee", "fort", "forte"];

/** The scales of the dataset, and the ordinal one of three levels that project tools come with. */
export const STANDARD_SCALES: Readonly<Record<"std5" | "std4" | "std3", StandardScales>> = {
    std5: {
        likelihood: [
            level("Risk_rare", RARE, [0, 0.05]), level("Risk_unlikely", UNLIKELY, [0.05, 0.2]), level("Risk_possible", POSSIBLE, [0.2, 0.5]),
            level("Risk_likely", LIKELY, [0.5, 0.8]), level("Risk_certain", CERTAIN, [0.8, 1]),
        ],
        impact: [
            level("Risk_insignificant", INSIGNIFICANT, [0, 50_000]), level("Risk_minor", MINOR, [50_000, 200_000]), level("Risk_moderate", MODERATE, [200_000, 1_000_000]),
            level("Risk_major", MAJOR, [1_000_000, 5_000_000]), level("Risk_severe", SEVERE, [5_000_000, 20_000_000]),
        ],
    },
    std4: {
        likelihood: [level("Risk_unlikely", UNLIKELY, [0, 0.1]), level("Risk_possible", POSSIBLE, [0.1, 0.3]), level("Risk_likely", LIKELY, [0.3, 0.6]), level("Risk_certain", CERTAIN, [0.6, 1])],
        impact: [
            level("Risk_minor", MINOR, [0, 100_000]), level("Risk_moderate", MODERATE, [100_000, 500_000]), level("Risk_major", MAJOR, [500_000, 2_000_000]),
            level("Risk_severe", SEVERE, [2_000_000, 10_000_000]),
        ],
    },
    std3: {
        likelihood: [level("Risk_low", LOW), level("Risk_medium", MEDIUM), level("Risk_high", HIGH)],
        impact: [level("Risk_lowImpact", LOW), level("Risk_mediumImpact", MEDIUM), level("Risk_highImpact", HIGH)],
    },
};
