import { glyphOf } from "./appearance";
import { monthLabel, type Portfolio } from "./portfolio";

/** One record per cell, the shape that every charting library takes. */
export interface Cell {
    readonly project: string;
    readonly month: string;
    readonly status: string;
    readonly glyph: string;
}

export const toTable = (portfolio: Portfolio): Cell[] =>
    portfolio.project.map((project, row) => ({
        project,
        month: monthLabel(portfolio.period[row]),
        status: portfolio.status[row],
        glyph: glyphOf(portfolio.status[row]),
    }));
