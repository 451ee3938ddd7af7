import { viewport } from "../appearance";
import { budgetCount } from "./budgets";

/** Where the panels stand: sizes in px. */
export const perRow = 7;
export const panelWidth = 169;
export const panelHeight = 108;
export const panelGap = 16;
export const plotTop = 35;
export const plotHeight = 53;
export const fontSize = 12;

const step = panelWidth + panelGap;

/** The panels that are whole in the tile. */
const screenful = Math.floor(viewport.height / panelHeight) * perRow;

/** "whole" draws a panel for every project, taller than the tile, which scrolls it; "window" those in sight. */
export type Extent = "whole" | "window";

export const panelCount = (extent: Extent, rowCount: number): number =>
    extent === "whole" ? budgetCount(rowCount) : Math.min(screenful, budgetCount(rowCount));

export const chartHeight = (panels: number): number => Math.ceil(panels / perRow) * panelHeight;

export interface Place {
    readonly left: number;
    readonly top: number;
}

export const placeOf = (panel: number): Place =>
    ({ left: (panel % perRow) * step, top: Math.floor(panel / perRow) * panelHeight });

export const monthLabels = ["Jan 2023", "Dec 2027"] as const;
