import { ZONE_PLACES } from "../../settings/places";
import type { Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import { contrast, GRAPHIC_CONTRAST, mix } from "../common/colour";
import { paletteOf } from "../common/palettes";
import type { Theme } from "../common/theme";

/** How a zone looks: its name, the fill of its cells, and what stands on them. */
export interface ZoneLook {
    readonly label: string;
    readonly colour: string;
    readonly tint: string;
    /** Marks on the tint: at least 3:1. */
    readonly strong: string;
}

const NAMES: Readonly<Record<number, readonly string[]>> = {
    2: ["Risk_acceptable", "Risk_unacceptable"],
    3: ["Risk_acceptable", "Risk_tolerable", "Risk_unacceptable"],
    4: ["Risk_acceptable", "Risk_tolerable", "Risk_undesirable", "Risk_unacceptable"],
    5: ["Risk_acceptable", "Risk_tolerable", "Risk_undesirable", "Risk_unacceptable", "Risk_intolerable"],
};

/** The looks of the zones, best first. In high contrast the host's own colours alone are used, and the signs of the cells tell zones apart. */
export function zoneLooks(zones: Settings["riskZones"], theme: Theme, texts: Texts): readonly ZoneLook[] {
    const { fills } = paletteOf(theme.dark ? "dark" : "light", zones.count);
    return NAMES[zones.count].map((key, at): ZoneLook => {
        const own = zones[`label${ZONE_PLACES[at]}`].trim();
        const label = own === "" ? texts.say(key) : own;
        if (theme.highContrast) return { label, colour: theme.foreground, tint: theme.background, strong: theme.foreground };
        const chosen = zones[`colour${ZONE_PLACES[at]}`];
        const colour = chosen === "" ? fills[at] : chosen;
        const tint = mix(colour, theme.background, theme.dark ? 0.72 : 0.84);
        return { label, colour, tint, strong: strongOn(tint, colour, theme.foreground) };
    });
}

const STEP = 0.05;

/** The colour, as far on its way to that of texts as it takes to be seen on its own tint. */
function strongOn(tint: string, colour: string, foreground: string): string {
    for (let share = 0; share < 1; share += STEP) {
        const mixed = mix(colour, foreground, share);
        if (contrast(mixed, tint) >= GRAPHIC_CONTRAST) return mixed;
    }
    return foreground;
}
