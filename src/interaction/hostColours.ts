import type powerbi from "powerbi-visuals-api";
import type { HostColours, Sentiments } from "../views/common/theme";

const INK = "#252423";
const PAPER = "#FFFFFF";

/** What is read of the host's palette; older hosts and tests leave parts of it out. */
type LoosePalette = Partial<Pick<powerbi.extensibility.ISandboxExtendedColorPalette, "foreground" | "background" | "foregroundSelected" | "isHighContrast" | "positive" | "neutral" | "negative">>;

/** The report's colours; a host that gives none is taken for a plain light page. */
export function hostColours(palette: LoosePalette | undefined): HostColours {
    return {
        foreground: palette?.foreground?.value ?? INK,
        background: palette?.background?.value ?? PAPER,
        selected: palette?.foregroundSelected?.value ?? palette?.foreground?.value ?? INK,
        highContrast: palette?.isHighContrast === true,
        ...sentimentsOf(palette),
    };
}

function sentimentsOf(palette: LoosePalette | undefined): { readonly sentiments?: Sentiments } {
    const [good, neutral, bad] = [palette?.positive?.value, palette?.neutral?.value, palette?.negative?.value];
    return good === undefined || neutral === undefined || bad === undefined ? {} : { sentiments: { good, neutral, bad } };
}
