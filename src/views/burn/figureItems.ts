import type { GapLevel } from "../../domain/burn/gap";
import type { Settings } from "../../settings/settings";
import type { Words } from "./headline";
import type { AmountTexts } from "../common/amounts";
import { levelOf } from "./gapLooks";
import { FIGURE_KEYS } from "./keys";
import type { Part } from "./part";

/** One figure of the strip, or one column of the table that is spoken. */
export interface FigureItem {
    readonly key: FigureName;
    readonly label: string;
    readonly value: string;
    readonly level: GapLevel | undefined;
    /** Who tells it, where both the model and the visual could. */
    readonly isOwn: boolean;
}

export const FIGURES = ["revised", "committed", "actual", "remaining", "landing", "gap", "costIndex", "scheduleIndex"] as const;
export type FigureName = (typeof FIGURES)[number];

/** In a narrow tile the first of these stay. */
const BY_WEIGHT: readonly FigureName[] = ["landing", "gap", "revised", "actual", "remaining", "committed", "costIndex", "scheduleIndex"];

/** The figures of a part that are told, in the order of the strip; at most so many, the weightiest. */
export function figureItems(part: Part, words: Pick<Words, "texts" | "amounts">, alerts: Settings["alerts"], most: number = FIGURES.length): readonly FigureItem[] {
    const told = FIGURES.flatMap((key) => itemOf(key, part, words, alerts) ?? []);
    const kept = new Set(BY_WEIGHT.filter((key) => told.some((item) => item.key === key)).slice(0, most));
    return told.filter(({ key }) => kept.has(key));
}

function itemOf(key: FigureName, { figures }: Part, { texts, amounts }: Pick<Words, "texts" | "amounts">, alerts: Settings["alerts"]): FigureItem | undefined {
    const value = figures[key];
    if (value === undefined) return undefined;
    const isIndex = key === "costIndex" || key === "scheduleIndex";
    return {
        key,
        label: texts.say(FIGURE_KEYS[key]),
        value: isIndex ? amounts.ratio(value) : key === "gap" ? gapText(value, figures.gapShare, amounts) : amounts.amount(value),
        level: key === "gap" ? levelOf(figures, alerts) : undefined,
        isOwn: isIndex ? figures.sources[key] === "own" : key === "landing" && figures.method !== "model",
    };
}

/** "+0.6 M€ (+5.1 %)". */
export function gapText(gap: number, share: number | undefined, { signed, signedPercent }: Pick<AmountTexts, "signed" | "signedPercent">): string {
    return share === undefined ? signed(gap) : `${signed(gap)} (${signedPercent(share)})`;
}
