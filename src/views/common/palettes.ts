import { FEWEST_LEVELS, MOST_LEVELS } from "../../domain/scale";
import { mix } from "./colour";
import type { Sentiments } from "./theme";

/** Fills of a scale, best level first, and the colour of the icons that stand on them. */
export interface Palette {
    readonly fills: readonly string[];
    readonly glyph: string;
}

export type PaletteName = "light" | "dark" | "ragSafeLight" | "ragSafeDark" | "greyLight" | "greyDark";

const WHITE = "#FFFFFF";
const NEAR_BLACK = "#1E1E1E";

/**
 * Fills by number of levels. The four-level ramps are computed to keep their distance under the three colour-vision
 * deficiencies; the longer ones lie on the same path through Lab. Every fill keeps 3:1 against the page and its icon.
 */
const RAMPS: Readonly<Record<Exclude<PaletteName, keyof typeof GREYS>, Readonly<Record<number, readonly string[]>>>> = {
    light: {
        2: ["#308C94", "#1E003F"],
        3: ["#308C94", "#B68E25", "#7D0500"],
        4: ["#308C94", "#B68E25", "#7D0500", "#1E003F"],
        5: ["#308C94", "#B68E25", "#9C5311", "#7D0500", "#1E003F"],
        6: ["#308C94", "#888D62", "#B68E25", "#9C5311", "#7D0500", "#1E003F"],
        7: ["#308C94", "#888D62", "#B68E25", "#9C5311", "#7D0500", "#540025", "#1E003F"],
    },
    dark: {
        2: ["#82DCEC", "#6F64B9"],
        3: ["#82DCEC", "#FFE48E", "#BA5146"],
        4: ["#82DCEC", "#FFE48E", "#BA5146", "#6F64B9"],
        5: ["#82DCEC", "#FFE48E", "#DA903B", "#BA5146", "#6F64B9"],
        6: ["#82DCEC", "#9EC29B", "#FFE48E", "#DA903B", "#BA5146", "#6F64B9"],
        7: ["#82DCEC", "#9EC29B", "#FFE48E", "#DA903B", "#BA5146", "#B16C94", "#6F64B9"],
    },
    ragSafeLight: {
        2: ["#1B7F4F", "#B3201B"],
        3: ["#1B7F4F", "#A07800", "#B3201B"],
        4: ["#1B7F4F", "#A07800", "#B4430A", "#7A1021"],
        5: ["#1B7F4F", "#5F7F1A", "#A07800", "#B4430A", "#7A1021"],
        6: ["#1B7F4F", "#5F7F1A", "#A07800", "#B4430A", "#B3201B", "#4A0A16"],
        7: ["#1B7F4F", "#5F7F1A", "#A07800", "#B4430A", "#B3201B", "#7A1021", "#4A0A16"],
    },
    ragSafeDark: {
        2: ["#35C27A", "#FF6B6B"],
        3: ["#35C27A", "#F2C94C", "#FF6B6B"],
        4: ["#35C27A", "#F2C94C", "#FF9A4D", "#FF6B6B"],
        5: ["#35C27A", "#A3CF4A", "#F2C94C", "#FF9A4D", "#FF6B6B"],
        6: ["#35C27A", "#A3CF4A", "#F2C94C", "#FF9A4D", "#FF6B6B", "#D065E8"],
        7: ["#35C27A", "#A3CF4A", "#F2C94C", "#FF9A4D", "#FF6B6B", "#D065E8", "#9E7BFF"],
    },
};

/** The grey of the best level and of the worst: the worse, the further from the page. The palest still keeps 3:1 against the page. */
const GREYS = { greyLight: [0x94, 0x00], greyDark: [0x6B, 0xFF] } as const;

export function paletteOf(name: PaletteName, levelCount: number): Palette {
    const glyph = name === "light" || name === "ragSafeLight" || name === "greyLight" ? WHITE : NEAR_BLACK;
    return { fills: name === "greyLight" || name === "greyDark" ? greys(GREYS[name], levelCount) : RAMPS[name][levelCount] ?? [], glyph };
}

function greys([best, worst]: readonly [number, number], levelCount: number): readonly string[] {
    if (levelCount < FEWEST_LEVELS || levelCount > MOST_LEVELS) return [];
    return Array.from({ length: levelCount }, (_, at) => {
        const tone = Math.round(best + ((worst - best) * at) / (levelCount - 1)).toString(16).padStart(2, "0").toUpperCase();
        return `#${tone}${tone}${tone}`;
    });
}

/** What a report's theme calls good, neutral and bad, with as many steps between as the scale has levels. */
export function sentimentFills({ good, neutral, bad }: Sentiments, levelCount: number): readonly string[] {
    return Array.from({ length: levelCount }, (_, at) => {
        const severity = (2 * at) / (levelCount - 1);
        return severity <= 1 ? mix(good, neutral, severity) : mix(neutral, bad, severity - 1);
    });
}
