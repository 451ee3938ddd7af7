import { contrast, GRAPHIC_CONTRAST, isDark, mix, TEXT_CONTRAST } from "./colour";

/** The colours of the report around the visual, as the host gives them. */
export interface HostColours {
    readonly foreground: string;
    readonly background: string;
    readonly selected: string;
    readonly highContrast: boolean;
    /** Where the host's theme has them. */
    readonly sentiments?: Sentiments;
}

/** The colours that a report's theme gives to what is good, neutral and bad. */
export interface Sentiments {
    readonly good: string;
    readonly neutral: string;
    readonly bad: string;
}

/** The few colours that every part of a view is drawn with, besides the palette of the scale. */
export interface Theme extends HostColours {
    readonly dark: boolean;
    /** Quiet text: at least 4.5:1 against the background. */
    readonly muted: string;
    /** Hairlines and empty frames. */
    readonly line: string;
    /** Frames and icons that carry meaning without a rating: at least 3:1. */
    readonly neutral: string;
}

export function makeTheme(host: HostColours): Theme {
    const { foreground, background, highContrast } = host;
    const fade = (share: number, least: number): string => highContrast ? foreground : faded(foreground, background, share, least);
    return { ...host, dark: isDark(background), muted: fade(0.28, TEXT_CONTRAST), line: fade(0.86, 0), neutral: fade(0.42, GRAPHIC_CONTRAST) };
}

const STEP = 0.02;

/** A colour on its way to the background, as far as a share says and a contrast allows; on a page of a middle tone that is less far. */
function faded(foreground: string, background: string, share: number, least: number): string {
    for (let part = share; part > STEP; part -= STEP) {
        const colour = mix(foreground, background, part);
        if (contrast(colour, background) >= least) return colour;
    }
    return foreground;
}
