import type { Settings } from "../../settings/settings";
import type { Theme } from "../common/theme";
import type { AmountMeasure } from "./leaves";

/** How a line is drawn. Each differs from the others by its shape too: solid, outlined, dashed, stepped, dotted. */
export interface LineLook {
    readonly colour: string;
    readonly width: number;
    /** A pattern of dashes, or none. */
    readonly dash: string;
    /** Drawn as two thin lines: a plan is an outline. */
    readonly isOutlined: boolean;
    readonly isStepped: boolean;
}

export type DrawnLine = Exclude<AmountMeasure, "madeForecast" | "landing" | "previousLanding">;

/** From the quietest to the one that must stand above the others. */
export const DRAWN_LINES = ["budget", "revised", "planned", "committed", "previousForecast", "earned", "forecast", "actual"] as const satisfies readonly DrawnLine[];

/** What begins with the first money; earned value may be measured from later on, and a forecast begins at the closing with all that was spent. */
export const RISING: ReadonlySet<DrawnLine> = new Set(["actual", "committed", "planned"]);

export type LineLooks = Readonly<Record<DrawnLine, LineLook>>;

const EARNED = { light: "#1F7A82", dark: "#82DCEC" } as const;

export function lineLooks(lines: Settings["lines"], theme: Theme): LineLooks {
    const own = (chosen: string, usual: string): string => theme.highContrast ? theme.foreground : chosen === "" ? usual : chosen;
    const plain = { dash: "none", isOutlined: false, isStepped: false };
    const actual = own(lines.actualColour, theme.foreground);
    const budget = own(lines.budgetColour, theme.muted);
    return {
        budget: { ...plain, colour: budget, width: 1.25, dash: "1.5 4", isStepped: true },
        revised: { ...plain, colour: budget, width: 1.75, isStepped: true },
        planned: { ...plain, colour: own(lines.plannedColour, theme.neutral), width: 3.5, isOutlined: true },
        committed: { ...plain, colour: own(lines.committedColour, theme.neutral), width: 1.25, isStepped: true },
        previousForecast: { ...plain, colour: theme.neutral, width: 1.25, dash: "2 3" },
        earned: { ...plain, colour: own(lines.earnedColour, theme.dark ? EARNED.dark : EARNED.light), width: 2, dash: "9 2.5 2 2.5" },
        forecast: { ...plain, colour: actual, width: 2.25, dash: "6 3.5" },
        actual: { ...plain, colour: actual, width: 2.75 },
    };
}

/** The lines that the author lets be drawn. */
export function isShown(line: DrawnLine, lines: Settings["lines"]): boolean {
    switch (line) {
        case "actual": case "revised": return true;
        case "previousForecast": return lines.previous;
        default: return lines[line];
    }
}
