import { type Entry } from "./entry";

const everyRow = (rowCount: number): number => rowCount;
/** Those of the smaller viewport. */
const screenful = (rowCount: number): number => Math.min(rowCount, 19 * 24);

/** The contenders; each has its page in pages/<name>.ts. */
export const roster: readonly Entry[] = [
    { name: "ours", group: "ours", title: "ours", leastMarks: screenful },
    { name: "floor-cells", group: "floors", title: "floor A, visible cells", leastMarks: screenful, scrolled: true },
    { name: "floor-pass", group: "floors", title: "floor B, one pass", leastMarks: everyRow },
    { name: "vega-lite-svg", group: "peers", title: "Vega-Lite, SVG", leastMarks: everyRow },
    { name: "vega-lite-canvas", group: "peers", title: "Vega-Lite, canvas", leastMarks: everyRow },
    { name: "echarts", group: "peers", title: "ECharts, data zoom", leastMarks: screenful, windowed: true },
    { name: "echarts-whole", group: "peers", title: "ECharts, all rows drawn", leastMarks: everyRow },
    { name: "plot", group: "peers", title: "Observable Plot", leastMarks: everyRow },
];
