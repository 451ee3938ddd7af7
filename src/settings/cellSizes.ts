import type { Settings } from "./settings";

/** Sizes of cells in CSS pixels. */
export interface CellSizes {
    readonly minWidth: number;
    readonly maxWidth: number;
    readonly height: number;
    readonly gap: number;
}

const COMPACT: CellSizes = { minWidth: 24, maxWidth: 80, height: 24, gap: 1 };
const ROOMY: CellSizes = { minWidth: 48, maxWidth: 160, height: 40, gap: 4 };

/** The sizes by the density that the author chose. */
export function cellSizes(cells: Settings["cells"]): CellSizes {
    switch (cells.density) {
        case "compact": return COMPACT;
        case "roomy": return ROOMY;
        case "asSet": return cells;
    }
}
