import { foldWord } from "../words";
import { Range, RangeUnit, readRange } from "./range";

export interface AxisLevel {
    readonly label: string;
    /** Folded words that mean it, its label among them. */
    readonly words: readonly string[];
    /** Least and greatest value in the unit of the axis (probability as ratio 0 to 1; EUR; days); undefined on an ordinal axis. */
    readonly lower: number | undefined;
    readonly upper: number | undefined;
    /** What the bounds are; undefined without any. */
    readonly unit?: RangeUnit | undefined;
}

/** 3 to 7 levels, least first; the rank of a level is its place, from 1. */
export type RiskAxis = readonly AxisLevel[];

export const FEWEST_RANKS = 3;
export const MOST_RANKS = 7;

/** What the numbers of a field are: ranks of the scale, or values in the unit of its bounds. */
export type AxisReading = "ranks" | "values";

/** `word` is the label of the level at fault, or the whole entry where it has no label. */
export type ReadAxis =
    | { readonly ok: true; readonly axis: RiskAxis }
    | { readonly ok: false; readonly fault: "count"; readonly count: number }
    | { readonly ok: false; readonly fault: "repeated" | "bound" | "partial" | "units"; readonly word: string };

/**
 * Reads the author's own scale, least level first: levels separated by `;` or line breaks, each a label, or a label and its
 * range: `Rare = 0..5 %; Possible = 5..20 %; Likely = 20..100 %`. Faults: fewer than 3 or more than 7 levels, a label used twice,
 * a range that cannot be read or ends before it begins, a level without a range where others have one, or in another unit. Gaps and overlaps between
 * levels are read as they stand: they are audited.
 */
export function readAxis(text: string): ReadAxis {
    const entries = text.split(/[;\r\n]+/).map((entry) => entry.trim()).filter((entry) => entry !== "").map(readEntry);
    if (entries.length < FEWEST_RANKS || entries.length > MOST_RANKS) return { ok: false, fault: "count", count: entries.length };
    const repeated = firstRepeated(entries.map(({ label }) => label));
    if (repeated !== undefined) return { ok: false, fault: "repeated", word: repeated };
    const unread = entries.find(({ range }) => range === "unread");
    if (unread !== undefined) return { ok: false, fault: "bound", word: unread.label };
    const partial = entries.find(({ range }) => range === undefined);
    if (partial !== undefined && entries.some(({ range }) => range !== undefined)) return { ok: false, fault: "partial", word: partial.label };
    const other = entries.find(({ range }) => unitOf(range) !== unitOf(entries[0].range));
    if (other !== undefined) return { ok: false, fault: "units", word: other.label };
    return { ok: true, axis: entries.map(levelOf) };
}

/** Whether every level has its bounds. */
export function isBounded(axis: RiskAxis): boolean {
    return axis.every(({ lower, upper }) => lower !== undefined && upper !== undefined);
}

interface Entry {
    readonly label: string;
    /** Undefined where the entry is a label alone. */
    readonly range: Range | "unread" | undefined;
}

function readEntry(entry: string): Entry {
    const cut = entry.indexOf("=");
    if (cut < 0) return { label: entry, range: undefined };
    const label = entry.slice(0, cut).trim();
    // A range without a label has no name to be shown by.
    return label === "" ? { label: entry, range: "unread" } : { label, range: readRange(entry.slice(cut + 1)) ?? "unread" };
}

function unitOf(range: Entry["range"]): RangeUnit | undefined {
    return typeof range === "object" ? range.of : undefined;
}

function levelOf({ label, range }: Entry): AxisLevel {
    const level = { label, words: [foldWord(label)] };
    return typeof range === "object" ? { ...level, lower: range.lower, upper: range.upper, unit: range.of } : { ...level, lower: undefined, upper: undefined };
}

function firstRepeated(labels: readonly string[]): string | undefined {
    const words = labels.map(foldWord);
    return labels.find((_, at) => words.indexOf(words[at]) !== at);
}
