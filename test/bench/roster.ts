export type Group = "ours" | "floors" | "peers";

export interface Entry {
    readonly name: string;
    readonly group: Group;
    readonly title: string;
    /** The least number of marks that proves a drawing of so many rows. */
    readonly leastMarks: (rowCount: number) => number;
    /** True where only a screenful is drawn, as by ourselves; the bar is set against those that draw every row. */
    readonly windowed?: true;
}

const everyRow = (rowCount: number): number => rowCount;
/** Those of the smaller viewport. */
const screenful = (rowCount: number): number => Math.min(rowCount, 19 * 24);

/** The contenders; each has its page in pages/<name>.ts. */
export const roster: readonly Entry[] = [
    { name: "ours", group: "ours", title: "ours", leastMarks: screenful },
    { name: "floor-cells", group: "floors", title: "floor A, visible cells", leastMarks: screenful },
    { name: "floor-pass", group: "floors", title: "floor B, one pass", leastMarks: everyRow },
    { name: "vega-lite-svg", group: "peers", title: "Vega-Lite, SVG", leastMarks: everyRow },
    { name: "vega-lite-canvas", group: "peers", title: "Vega-Lite, canvas", leastMarks: everyRow },
    { name: "echarts", group: "peers", title: "ECharts, data zoom", leastMarks: screenful, windowed: true },
    { name: "echarts-whole", group: "peers", title: "ECharts, all rows drawn", leastMarks: everyRow },
    { name: "plot", group: "peers", title: "Observable Plot", leastMarks: everyRow },
];

/** The entries whose name, or group, or first word is asked for; all of them when nothing is. */
export const chosen = (only: readonly string[]): readonly Entry[] =>
    only.length === 0 ? roster : roster.filter(({ name, group }) => only.some((word) => [name, group, name.split("-")[0]].includes(word)));
