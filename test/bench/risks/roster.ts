import { type Entry } from "../entry";
import { toCircles } from "./points";
import { registers } from "./register";

/** What a peer draws: a point a risk, points that cannot tell exposures, or the circles of cells that were counted for it. */
export type Drawn = "risks" | "oneSize" | "cells";
export type Library = "ECharts" | "Vega-Lite";

export interface RiskEntry extends Entry {
    readonly library?: Library;
    readonly drawn?: Drawn;
}

const everyRisk = (rowCount: number): number => rowCount;
const filledCells = (rowCount: number): number => toCircles(registers.create(rowCount)).length;

const peer = (name: string, library: Library, drawn: Drawn, title: string): RiskEntry =>
    ({ name, group: "peers", title, leastMarks: drawn === "cells" ? filledCells : everyRisk, library, drawn });

/** The contenders; each has its page in pages/<name>.ts. */
export const roster: readonly RiskEntry[] = [
    { name: "ours", group: "ours", title: "ours", leastMarks: filledCells },
    { name: "floor-matrix", group: "floors", title: "floor A, matrix and lines in sight", leastMarks: filledCells },
    { name: "floor-pass", group: "floors", title: "floor B, one pass", leastMarks: everyRisk },
    peer("echarts", "ECharts", "risks", "ECharts, every risk"),
    peer("vega-lite-svg", "Vega-Lite", "risks", "Vega-Lite, SVG, every risk"),
    peer("vega-lite-canvas", "Vega-Lite", "risks", "Vega-Lite, canvas, every risk"),
    peer("echarts-large", "ECharts", "oneSize", "ECharts, mode for many, points of one size"),
    peer("echarts-cells", "ECharts", "cells", "ECharts, handed counted cells"),
    peer("vega-lite-svg-cells", "Vega-Lite", "cells", "Vega-Lite, SVG, handed counted cells"),
    peer("vega-lite-canvas-cells", "Vega-Lite", "cells", "Vega-Lite, canvas, handed counted cells"),
];
