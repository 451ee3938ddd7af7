import { FEWEST_LEVELS, MOST_LEVELS, ScaleLevel, StatusScale } from "../scale";
import { foldWord, plainNumber } from "../words";

export type CustomScale =
    | { readonly ok: true; readonly scale: StatusScale }
    | { readonly ok: false; readonly fault: "count" | "limits"; readonly count: number }
    | { readonly ok: false; readonly fault: "repeated" | "notANumber" | "unordered" | "unknownState"; readonly word: string };

/**
 * Reads the author's own scale, best level first: levels separated by `;` or line breaks, each a label, or a label and the
 * values that mean it: `Vert = ok, 1; Orange = 2; Rouge = 3`. Faults: fewer than 2 or more than 7 levels, a value used twice.
 */
export function customScale(text: string): CustomScale {
    const levels = text.split(/[;\r\n]+/).map((entry) => entry.trim()).filter((entry) => entry !== "").map(readLevel);
    if (levels.length < FEWEST_LEVELS || levels.length > MOST_LEVELS) return { ok: false, fault: "count", count: levels.length };
    const word = firstRepeated(levels.flatMap(valuesOf));
    if (word !== undefined) return { ok: false, fault: "repeated", word };
    return { ok: true, scale: { id: "custom", levels } };
}

function readLevel(entry: string): ScaleLevel {
    const cut = entry.indexOf("=");
    const label = (cut < 0 ? entry : entry.slice(0, cut)).trim();
    const aliases = cut < 0 ? [] : entry.slice(cut + 1).split(",").map((alias) => alias.trim()).filter((alias) => alias !== "");
    const values = [label, ...aliases];
    return {
        label,
        words: [...new Set(values.map(foldWord))],
        numbers: [...new Set(values.map(plainNumber).filter((value) => value !== undefined))],
    };
}

function valuesOf(level: ScaleLevel): string[] {
    const words = level.words.filter((word) => plainNumber(word) === undefined);
    return [...words, ...level.numbers.map(String)];
}

function firstRepeated(values: readonly string[]): string | undefined {
    return values.find((value, at) => values.indexOf(value) !== at);
}
