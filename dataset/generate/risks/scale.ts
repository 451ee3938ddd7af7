/** A rank of an axis: likelihood as a ratio 0 to 1, impact in EUR. */
export interface ScaleRank {
    readonly labelFr: string;
    readonly labelEn: string;
    readonly lower: number;
    readonly upper: number;
}

export interface Matrix {
    readonly id: string;
    readonly likelihood: readonly ScaleRank[];
    readonly impact: readonly ScaleRank[];
    /** Zones 1 acceptable, 2 tolerable, 3 unacceptable: one text per likelihood rank, least likely first; one digit per impact rank. */
    readonly zones: readonly string[];
    /** Cells of zone 2 that exceed the appetite too, as likelihood and impact ranks. */
    readonly alsoAboveAppetite: readonly string[];
}

function ranks(labels: readonly (readonly [string, string])[], bounds: readonly number[]): readonly ScaleRank[] {
    return labels.map(([labelFr, labelEn], at) => ({ labelFr, labelEn, lower: bounds[at], upper: bounds[at + 1] }));
}

export const STANDARD: Matrix = {
    id: "STD5",
    likelihood: ranks(
        [["Rare", "Rare"], ["Improbable", "Unlikely"], ["Possible", "Possible"], ["Probable", "Likely"], ["Quasi certain", "Almost certain"]],
        [0, 0.05, 0.2, 0.5, 0.8, 1],
    ),
    impact: ranks(
        [["Négligeable", "Insignificant"], ["Mineur", "Minor"], ["Modéré", "Moderate"], ["Majeur", "Major"], ["Critique", "Severe"]],
        [0, 50_000, 200_000, 1_000_000, 5_000_000, 20_000_000],
    ),
    zones: ["11112", "11123", "11223", "11233", "12233"],
    alsoAboveAppetite: ["15"],
};

/** For those who want no middle rank to hide in. */
export const EVEN: Matrix = {
    id: "ALT4",
    likelihood: ranks(
        [["Improbable", "Unlikely"], ["Possible", "Possible"], ["Probable", "Likely"], ["Quasi certain", "Almost certain"]],
        [0, 0.1, 0.3, 0.6, 1],
    ),
    impact: ranks(
        [["Mineur", "Minor"], ["Modéré", "Moderate"], ["Majeur", "Major"], ["Critique", "Severe"]],
        [0, 100_000, 500_000, 2_000_000, 10_000_000],
    ),
    zones: ["1112", "1122", "1233", "1233"],
    alsoAboveAppetite: [],
};
