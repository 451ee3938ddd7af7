import { DRAFT, EXEMPT, isRated, MISSING, NON_RATED_STATES, NOT_RATED, RESET, StatusCode, UNKNOWN } from "../../domain/status";
import type { IconSet, PaletteChoice } from "../../settings/settings";
import { contrast, GRAPHIC_CONTRAST, readableOn, visibleOn } from "./colour";
import { STATE_ICONS } from "./icons";
import { levelIcons } from "./iconSets";
import { Palette, paletteOf, PaletteName, sentimentFills } from "./palettes";
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

/** How an author wants a scale to look. */
export interface LooksChoice {
    readonly palette: PaletteChoice;
    readonly icons: IconSet;
    /** The number that stands for each level where icons are numbers. */
    readonly numbers: readonly number[];
    /** The author's own fill of each level, best first; empty for the palette's. */
    readonly colours: readonly string[];
    /** The author's own colour of the states without a rating; empty for the theme's. */
    readonly stateColour: string;
}

export const USUAL_LOOKS: LooksChoice = { palette: "auto", icons: "weatherIcons", numbers: [1, 2, 3, 4, 5, 6, 7], colours: [], stateColour: "" };

/** The looks of every status on a scale of so many levels. In high contrast only the host's own colours are used. */
export function makeLooks(levelCount: number, choice: LooksChoice, theme: Theme): Looks {
    const ink = choice.stateColour === "" || theme.highContrast ? theme.neutral : choice.stateColour;
    const looks = new Map<StatusCode, Look>(STATES.map(([status, icon, dash]) => [status, stateLook(icon, dash, ink, theme)]));
    const palette = paletteFor(choice.palette, levelCount, theme);
    levelIcons(choice.icons, levelCount, choice.numbers).forEach((icon, at) => {
        looks.set(at + 1, { icon, dash: "none", bareText: theme.muted, ...levelColours(palette, at, choice.colours.at(at), theme) });
    });
    return looks;
}

/** The fill comes from the author, from the report's theme or from a palette that was measured; only the last needs no second look. */
function levelColours({ fills, glyph, isMeasured }: ChosenPalette, at: number, own: string | undefined, theme: Theme): LevelColours {
    if (theme.highContrast) return { fill: theme.background, glyph: theme.foreground, text: theme.foreground, frame: theme.foreground };
    const fill = own === undefined || own === "" ? fills[at] : own;
    if (isMeasured && fill === fills[at]) return { fill, glyph, text: readableOn(fill, glyph), frame: "none" };
    const frame = contrast(fill, theme.background) < GRAPHIC_CONTRAST ? theme.neutral : "none";
    return { fill, glyph: visibleOn(fill, glyph), text: readableOn(fill, glyph), frame };
}

function stateLook(icon: string, dash: string, ink: string, theme: Theme): Look {
    const text = { text: theme.muted, bareText: theme.muted };
    return { icon, dash, fill: theme.background, glyph: ink, ...text, frame: dash === "none" ? theme.line : ink };
}

interface ChosenPalette extends Palette {
    /** Whether its contrasts are known. */
    readonly isMeasured: boolean;
}

/** A report whose theme has no such colours is given green to red. */
function paletteFor(choice: PaletteChoice, levelCount: number, theme: Theme): ChosenPalette {
    const palette = { ...paletteOf(paletteName(choice, theme.dark), levelCount), isMeasured: true };
    if (choice !== "theme" || theme.sentiments === undefined) return palette;
    return { ...palette, fills: sentimentFills(theme.sentiments, levelCount), isMeasured: false };
}

function paletteName(choice: PaletteChoice, dark: boolean): PaletteName {
    switch (choice) {
        case "auto": return dark ? "dark" : "light";
        case "theme":
        case "ragSafe": return dark ? "ragSafeDark" : "ragSafeLight";
        case "greyscale": return dark ? "greyDark" : "greyLight";
        default: return choice;
    }
}

/** Every status that a legend may have to explain, in the order in which it does. */
export function legendOrder(levelCount: number): readonly StatusCode[] {
    const ranks = Array.from({ length: levelCount }, (_, at) => at + 1).filter(isRated);
    return [...ranks, ...NON_RATED_STATES, UNKNOWN];
}
