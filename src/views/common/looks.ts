import { DRAFT, EXEMPT, isRated, MISSING, NON_RATED_STATES, NOT_RATED, RESET, StatusCode, UNKNOWN } from "../../domain/status";
import type { PaletteChoice } from "../../settings/settings";
import { readableOn } from "./colour";
import { STATE_ICONS, weatherIcons } from "./icons";
import { paletteOf, PaletteName } from "./palettes";
import type { Theme } from "./theme";

/** How a status is drawn: the icon tells it without the colour, and the colour without the icon. */
export interface Look {
    readonly icon: string;
    readonly fill: string;
    readonly glyph: string;
    /** Text on the fill: at least 4.5:1, where an icon needs but 3:1. */
    readonly text: string;
    /** Text on the page, once the fill has left the tile. */
    readonly bareText: string;
    /** Frame around the tile, or "none". */
    readonly frame: string;
    /** Dash pattern of the frame, or "none". */
    readonly dash: string;
}

/** A legend's sign: a look without text, and the size of the box in which its icon is written. */
export interface Swatch extends Omit<Look, "text" | "bareText"> {
    readonly box: number;
}

type LevelColours = Pick<Look, "fill" | "glyph" | "text" | "frame">;

export type Looks = ReadonlyMap<StatusCode, Look>;

const STATES: readonly (readonly [StatusCode, string, string])[] = [
    [NOT_RATED, STATE_ICONS.notRated, "none"],
    [EXEMPT, STATE_ICONS.exempt, "none"],
    [RESET, STATE_ICONS.reset, "none"],
    [MISSING, STATE_ICONS.missing, "3 2"],
    [DRAFT, STATE_ICONS.draft, "3 2"],
    [UNKNOWN, STATE_ICONS.unknown, "1 2"],
];

/** The looks of every status on a scale of so many levels. In high contrast only the host's own colours are used. */
export function makeLooks(levelCount: number, choice: PaletteChoice, theme: Theme): Looks {
    const looks = new Map<StatusCode, Look>(STATES.map(([status, icon, dash]) => [status, stateLook(icon, dash, theme)]));
    const palette = paletteOf(paletteName(choice, theme.dark), levelCount);
    weatherIcons(levelCount).forEach((icon, at) => {
        const colours = theme.highContrast ? plainColours(theme) : levelColours(palette.fills[at], palette.glyph);
        looks.set(at + 1, { icon, dash: "none", bareText: theme.muted, ...colours });
    });
    return looks;
}

function plainColours({ background, foreground }: Theme): LevelColours {
    return { fill: background, glyph: foreground, text: foreground, frame: foreground };
}

function levelColours(fill: string, glyph: string): LevelColours {
    return { fill, glyph, text: readableOn(fill, glyph), frame: "none" };
}

function stateLook(icon: string, dash: string, theme: Theme): Look {
    const text = { text: theme.muted, bareText: theme.muted };
    return { icon, dash, fill: theme.background, glyph: theme.neutral, ...text, frame: dash === "none" ? theme.line : theme.neutral };
}

function paletteName(choice: PaletteChoice, dark: boolean): PaletteName {
    if (choice === "ragSafe") return dark ? "ragSafeDark" : "ragSafeLight";
    return choice === "auto" ? (dark ? "dark" : "light") : choice;
}

/** Every status that a legend may have to explain, in the order in which it does. */
export function legendOrder(levelCount: number): readonly StatusCode[] {
    const ranks = Array.from({ length: levelCount }, (_, at) => at + 1).filter(isRated);
    return [...ranks, ...NON_RATED_STATES, UNKNOWN];
}
