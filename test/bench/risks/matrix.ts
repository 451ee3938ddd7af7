import { viewport } from "../appearance";
import { rankCount } from "./register";

/** Where the matrix stands in the tile: sizes in px. Peers leave the rest of it empty, where ours lists risks. */
export const plot = { left: 130, top: 24, width: 650, height: 620 } as const;
export const cellWidth = plot.width / rankCount;
export const cellHeight = plot.height / rankCount;
export const rightOfPlot = viewport.width - plot.left - plot.width;
export const belowPlot = viewport.height - plot.top - plot.height;
export const fontSize = 12;

export const ranks = Array.from({ length: rankCount }, (_, at) => at + 1);
export const probabilityTitle = "Probability";
export const impactTitle = "Impact";
export const probabilityLabels = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"] as const;
export const impactLabels = ["Insignificant", "Minor", "Moderate", "Major", "Severe"] as const;

export const severities = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof severities)[number];
export const severityColours: readonly string[] = ["#c8e6c9", "#fff3c4", "#ffd9b0", "#f6b8b8"];

/** A field of the matrix. */
export interface Square {
    readonly probability: number;
    readonly impact: number;
    readonly severity: Severity;
    readonly colour: string;
}

const severityAt = (score: number): number => [5, 10, 15].filter((bound) => score >= bound).length;

export const squares: readonly Square[] = ranks.flatMap((probability) => ranks.map((impact): Square => {
    const at = severityAt(probability * impact);
    return { probability, impact, severity: severities[at], colour: severityColours[at] };
}));

export const indexOf = (probability: number, impact: number): number => (probability - 1) * rankCount + impact - 1;

/** The upper left corner of a square: impacts to the right, probabilities upward. */
export const cornerOf = ({ probability, impact }: Pick<Square, "probability" | "impact">): { readonly x: number; readonly y: number } =>
    ({ x: plot.left + (impact - 1) * cellWidth, y: plot.top + (rankCount - probability) * cellHeight });

/** That of every mark; none of the squares is near it. */
export const markColour = "#1a237e";
