import type { Theme } from "./theme";

export type Level = "good" | "watch" | "bad";

/** The colours of what is good, to be watched and bad; text and sign say the same. */
export function levelColour(level: Level | undefined, theme: Theme): string {
    if (theme.highContrast || level === undefined) return theme.foreground;
    return (theme.dark ? DARK : LIGHT)[level];
}

const LIGHT: Readonly<Record<Level, string>> = { good: "#1F7A82", watch: "#8A6A12", bad: "#9B1C12" };
const DARK: Readonly<Record<Level, string>> = { good: "#82DCEC", watch: "#FFE48E", bad: "#FF9C8F" };

/** Signs of alerts in a box of 12 by 12: a triangle to watch, a filled octagon that is bad, each with its exclamation mark cut out. */
export const ALERT_ICONS: Readonly<Record<Exclude<Level, "good">, string>> = {
    watch: "M6 0.8L11.8 11.2H0.2zM5.4 4.4V8h1.2V4.4zM5.4 8.8V10h1.2V8.8z",
    bad: "M3.6 0.2H8.4L11.8 3.6V8.4L8.4 11.8H3.6L0.2 8.4V3.6zM5.3 2.6V7.2h1.4V2.6zM5.3 8.2V9.6h1.4V8.2z",
};
