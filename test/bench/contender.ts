export const scenarios = ["first", "again", "changed", "setting", "scroll", "resize"] as const;
export type Scenario = (typeof scenarios)[number];

/** Some work; it is over when what it returns, if a promise, is. */
export type Action = () => unknown;

/** One after the other, as one piece of work. */
export const inTurn = (one: () => void, other: Action): Action => () => {
    one();
    return other();
};

/** What is on the page: the number of marks, and a text that differs when the drawing differs. */
export interface Drawing {
    readonly marks: number;
    readonly fingerprint: string;
}

/** One way of drawing the heatmap, as the page sees it. */
export interface Contender {
    /** Builds the data and whatever stands before the first drawing; nothing of this is measured. */
    readonly load: (stage: HTMLElement, rowCount: number) => unknown;
    /** Builds the input of a scenario, unmeasured, and returns the work to be measured; null where there is none. */
    readonly arm: (scenario: Scenario) => Action | null;
    readonly drawing: () => Drawing;
}
