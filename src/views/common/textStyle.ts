import type { TextStyle } from "../../settings/settings";
import type { Theme } from "./theme";

export const BOLD = "600";
export const REGULAR = "400";

/** The colour of a text: the author's, or the usual one; in high contrast always the usual one, which is the host's. */
export function textColour({ colour }: TextStyle, theme: Theme, usual: string): string {
    return colour === "" || theme.highContrast ? usual : colour;
}

/** How the texts of a layer are written: attributes that they inherit from it. */
export function textAttributes(style: TextStyle, theme: Theme, usual: string): Readonly<Record<string, string>> {
    return {
        fill: textColour(style, theme, usual),
        "font-weight": style.bold ? BOLD : REGULAR,
        "font-style": style.italic ? "italic" : "normal",
        "text-decoration": style.underline ? "underline" : "none",
    };
}
