/** A promise about a figure: at most, or at least, so much. */
export interface Bar {
    readonly promise: string;
    readonly figure: number | null;
    readonly atMost?: number;
    readonly atLeast?: number;
    /** What one should know beside the figure. */
    readonly beside?: string;
}

export type Verdict = "PASS" | "FAIL" | "SKIP";

/** SKIP where the figure is not known, so that a partial run never passes a bar it has not met. */
export const judge = ({ figure, atMost = Infinity, atLeast = -Infinity }: Bar): Verdict => {
    if (figure === null || Number.isNaN(figure)) return "SKIP";
    return figure <= atMost && figure >= atLeast ? "PASS" : "FAIL";
};

export const verdictLine = (bar: Bar): string =>
    `${judge(bar)}  ${bar.promise}: ${bar.figure === null ? "not measured" : bar.figure.toFixed(2)}${bar.beside === undefined ? "" : ` (${bar.beside})`}`;
