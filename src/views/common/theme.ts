import { isDark, mix } from "./colour";

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
    const fade = (share: number): string => (host.highContrast ? host.foreground : mix(host.foreground, host.background, share));
    return { ...host, dark: isDark(host.background), muted: fade(0.28), line: fade(0.86), neutral: fade(0.42) };
}
