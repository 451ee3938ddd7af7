import type { Bilingual } from "../read/tableTexts";
import type { Threshold } from "../read/thresholds";

/** Unit of the measures that are shown as percentages. */
const SHARE = "ratio, 1 = 100 %";
const MOST_DIGITS = 12;

interface Bound {
    readonly value: number;
    readonly text: Bilingual;
}

function boundOf(value: number, unit: string): Bound {
    const isShare = unit === SHARE;
    // Without rounding, 0.07 × 100 would show what floating point leaves behind.
    const shown = isShare ? Number((value * 100).toPrecision(MOST_DIGITS)) : value;
    const suffix = isShare ? " %" : "";
    return { value, text: { en: `${shown}${suffix}`, fr: `${String(shown).replace(".", ",")}${suffix}` } };
}

function joined(parts: readonly Bilingual[]): Bilingual {
    return { en: parts.map(({ en }) => en).join(", "), fr: parts.map(({ fr }) => fr).join(", ") };
}

function lowerIsBetter(lower: Bound | undefined, upper: Bound | undefined): Bilingual {
    return joined([
        ...(lower ? [{ en: `above ${lower.text.en}`, fr: `plus de ${lower.text.fr}` }] : []),
        ...(upper ? [{ en: `at most ${upper.text.en}`, fr: `au plus ${upper.text.fr}` }] : []),
    ]);
}

function higherIsBetter(lower: Bound | undefined, upper: Bound | undefined): Bilingual {
    return joined([
        ...(upper ? [{ en: `below ${upper.text.en}`, fr: `moins de ${upper.text.fr}` }] : []),
        ...(lower ? [{ en: `at least ${lower.text.en}`, fr: `au moins ${lower.text.fr}` }] : []),
    ]);
}

function nearZero(lower: Bound | undefined, upper: Bound | undefined): Bilingual {
    if (!lower && upper?.value === 0) return { en: "exactly 0", fr: "exactement 0" };
    const { en, fr } = lowerIsBetter(lower, upper);
    return { en: `${en} away from 0`, fr: `${fr} d'écart à 0` };
}

/** The values of one level in words; a limit that two levels share belongs to the better one. `unit` is that of the measure, in English. */
export function limitInWords({ direction, lower, upper }: Threshold, unit: string): Bilingual {
    const least = lower === undefined ? undefined : boundOf(lower, unit);
    const most = upper === undefined ? undefined : boundOf(upper, unit);
    if (!least && !most) return { en: "any value", fr: "toute valeur" };
    switch (direction) {
        case "lower_is_better": return lowerIsBetter(least, most);
        case "higher_is_better": return higherIsBetter(least, most);
        case "near_zero_is_better": return nearZero(least, most);
    }
}
