import { type Entry } from "../entry";
import { lines } from "./lines";
import { type Extent, panelCount } from "./panels";

const linesOf = (extent: Extent) => (rowCount: number): number => panelCount(extent, rowCount) * lines.length;

/** A peer that draws every panel, and the same that is given what is in sight. */
const peer = (name: string, title: string): Entry[] => [
    { name: `${name}-whole`, group: "peers", title: `${title}, all panels`, leastMarks: linesOf("whole"), scrolled: true },
    { name: `${name}-window`, group: "peers", title: `${title}, panels in sight`, leastMarks: linesOf("window"), windowed: true },
];

/** The contenders; each has its page in pages/<name>.ts. */
export const roster: readonly Entry[] = [
    { name: "ours", group: "ours", title: "ours", leastMarks: linesOf("window") },
    ...peer("vega-lite-svg", "Vega-Lite, SVG"),
    ...peer("vega-lite-canvas", "Vega-Lite, canvas"),
    ...peer("echarts", "ECharts"),
];
