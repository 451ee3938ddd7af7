import { type Entry } from "../entry";
import { lines } from "./lines";
import { type Extent, panelCount } from "./panels";

const linesOf = (extent: Extent) => (rowCount: number): number => panelCount(extent, rowCount) * lines.length;
/** Each panel of ours has a line of zero and one of the closing besides. */
const ourPaths = (rowCount: number): number => panelCount("window", rowCount) * (lines.length + 2);
const everyRow = (rowCount: number): number => rowCount;

/** A peer that draws every panel, and the same that is given what is in sight. */
const peer = (name: string, title: string): Entry[] => [
    { name: `${name}-whole`, group: "peers", title: `${title}, all panels`, leastMarks: linesOf("whole"), scrolled: true },
    { name: `${name}-window`, group: "peers", title: `${title}, panels in sight`, leastMarks: linesOf("window"), windowed: true },
];

/**
 * A peer that does not know of panels: they were laid out for it beforehand, in one pair of axes with a line a series through
 * all of them. No author of a report would write it so, but it is the least that the library can take.
 */
const peerByHand = (name: string, title: string): Entry[] => peer(name, `${title}, laid out by hand`).map((entry) => ({ ...entry, byHand: true as const }));

/** The contenders; each has its page in pages/<name>.ts. */
export const roster: readonly Entry[] = [
    { name: "ours", group: "ours", title: "ours", leastMarks: ourPaths },
    { name: "floor-panels", group: "floors", title: "floor A, panels in sight", leastMarks: linesOf("window") },
    { name: "floor-pass", group: "floors", title: "floor B, one pass", leastMarks: everyRow },
    ...peer("vega-lite-svg", "Vega-Lite, SVG"),
    ...peer("vega-lite-canvas", "Vega-Lite, canvas"),
    ...peer("echarts", "ECharts"),
    ...peerByHand("vega-lite-hand", "Vega-Lite, canvas"),
    ...peerByHand("echarts-hand", "ECharts"),
];
