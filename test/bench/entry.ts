export type Group = "ours" | "floors" | "peers";

/** One way of drawing, in the comparison. */
export interface Entry {
    readonly name: string;
    readonly group: Group;
    readonly title: string;
    /** The least number of marks that proves a drawing of so many rows. */
    readonly leastMarks: (rowCount: number) => number;
    /** True where only a screenful is drawn, as by ourselves; the bar is set against those that draw every row. */
    readonly windowed?: true;
    /** True where the data is handed over laid out, so that the library has nothing but lines to draw; no bar is set against it. */
    readonly byHand?: true;
    /** True where the drawing is larger than the page and the page scrolls it. */
    readonly scrolled?: true;
}

/** The entries whose name, or group, or first word is asked for; all of them when nothing is. */
export const chosen = (entries: readonly Entry[], only: readonly string[]): readonly Entry[] =>
    only.length === 0 ? entries : entries.filter(({ name, group }) => only.some((word) => [name, group, name.split("-")[0]].includes(word)));
