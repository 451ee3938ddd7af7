import type { PortfolioTable } from "../../dataview/table";
import { isRated } from "../../domain/status";
import type { Settings } from "../../settings/settings";
import { contrast, GRAPHIC_CONTRAST, readableOn, readColour, visibleOn } from "../common/colour";
import type { Look } from "../common/looks";
import type { Theme } from "../common/theme";
import type { RowCells } from "./rowCells";

/** The colours that a rule, a field or the author gives to single cells. */
export interface CellPaints {
    /** The paint of a cell as a text to compare, empty for none. */
    readonly of: (cells: RowCells, column: number) => string;
    /** A look under a paint. */
    readonly look: (look: Look, paint: string) => Look;
}

const BETWEEN = "|";

/**
 * Undefined where no cell has a colour of its own, and in high contrast. A rule speaks of reports: a rolled-up rating has but
 * what the author gave to all. States without a rating stay as they are, so that they never look rated.
 */
export function cellPaints({ fill, iconColour }: Pick<Settings["cells"], "fill" | "iconColour">, { paintOf }: Pick<PortfolioTable, "paintOf">, theme: Theme): CellPaints | undefined {
    if (theme.highContrast || (paintOf === undefined && fill === "" && iconColour === "")) return undefined;
    const paintAt = (row: number): string => {
        const own = row < 0 ? undefined : paintOf?.(row);
        return [own?.fill, own?.iconColour].map((colour, at) => known(colour) ?? [fill, iconColour][at]).join(BETWEEN);
    };
    return {
        of: (cells, column) => {
            const paint = isRated(cells.status[column]) ? paintAt(cells.firstRow[column]) : BETWEEN;
            return paint === BETWEEN ? "" : paint;
        },
        look: (look, paint) => paintedLook(look, paint, theme),
    };
}

function known(colour: string | undefined): string | undefined {
    return colour !== undefined && readColour(colour) !== undefined ? colour : undefined;
}

/** An icon that has no colour of its own, and a text, are seen on whatever fill a rule gives. */
function paintedLook(look: Look, paint: string, theme: Theme): Look {
    const [ownFill, ownIcon] = paint.split(BETWEEN);
    const fill = ownFill === "" ? look.fill : ownFill;
    const glyph = ownIcon === "" ? visibleOn(fill, look.glyph) : ownIcon;
    const frame = contrast(fill, theme.background) < GRAPHIC_CONTRAST ? theme.neutral : "none";
    return { ...look, fill, glyph, text: readableOn(fill, look.text), frame: ownFill === "" ? look.frame : frame };
}
