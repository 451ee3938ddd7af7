import type powerbi from "powerbi-visuals-api";
import type { Theme } from "./theme";

type Palette = powerbi.extensibility.ISandboxExtendedColorPalette;
type IColorInfo = powerbi.IColorInfo;

const colour = (value: string): IColorInfo => ({ value });

/** A key keeps the colour that it was first given, and the colours go round. */
function dataColours(theme: Theme): (key: string) => IColorInfo {
    const given = new Map<string, string>();
    return key => {
        const value = given.get(key) ?? theme.dataColors[given.size % theme.dataColors.length];
        given.set(key, value);
        return colour(value);
    };
}

function fixedColours(theme: Theme): Omit<Palette, "isHighContrast" | "getColor" | "reset"> {
    const [foreground, secondary, tertiary] =
        [theme.foreground, theme.foregroundNeutralSecondary, theme.foregroundNeutralTertiary].map(colour);
    return {
        foreground,
        foregroundLight: secondary,
        foregroundDark: foreground,
        foregroundNeutralLight: tertiary,
        foregroundNeutralDark: foreground,
        foregroundNeutralSecondary: secondary,
        foregroundNeutralSecondaryAlt: secondary,
        foregroundNeutralSecondaryAlt2: secondary,
        foregroundNeutralTertiary: tertiary,
        foregroundNeutralTertiaryAlt: tertiary,
        foregroundSelected: colour(theme.foregroundSelected),
        foregroundButton: foreground,
        background: colour(theme.background),
        backgroundLight: colour(theme.backgroundLight),
        backgroundNeutral: colour(theme.backgroundNeutral),
        backgroundDark: colour(theme.backgroundDark),
        hyperlink: colour(theme.hyperlink),
        visitedHyperlink: colour(theme.hyperlink),
        mapPushpin: foreground,
        shapeStroke: foreground,
        selection: colour(theme.foregroundSelected),
        separator: colour(theme.backgroundNeutral),
        negative: colour(theme.bad),
        neutral: colour(theme.neutral),
        positive: colour(theme.good),
    };
}

export function createPalette(theme: Theme, highContrast: boolean): Palette {
    let getColor = dataColours(theme);
    const palette: Palette = {
        ...fixedColours(theme),
        isHighContrast: highContrast,
        getColor: key => getColor(key),
        reset: () => {
            getColor = dataColours(theme);
            return palette;
        },
    };
    return palette;
}
