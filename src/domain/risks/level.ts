import { exceeds } from "../burn/dust";
import { foldWord, isBlank, plainNumber } from "../words";
import { AxisLevel, AxisReading, RiskAxis } from "./axis";

/** A rank from 1, `none` for a blank cell, `outside` for what the scale does not know: never a guess. */
export type LevelOf = number | "none" | "outside";

/**
 * A reader of raw cells on one axis. A text is looked up among the words. A number, or a text that is one, is a rank or a value as
 * the reading says: a value belongs to the level whose bounds hold it, to the higher one where two do. The meaning of a cell depends
 * on itself and the axis alone, so it is read once and remembered.
 */
export function levelReader(axis: RiskAxis, reading: AxisReading): (value: unknown) => LevelOf {
    const wordRank = wordReader(axis);
    const numberRank = reading === "ranks" ? rankReader(axis) : (value: number): number | undefined => rankOfValue(axis, value);
    const known = new Map<unknown, LevelOf>();

    const read = (value: unknown): LevelOf => {
        if (isBlank(value)) return "none";
        const number = plainNumber(value);
        return (number === undefined ? wordRank(value) : numberRank(number)) ?? "outside";
    };

    // A rank is read as fast as it is remembered.
    const isRank = reading === "ranks";
    return (value) => {
        if (isRank && typeof value === "number") return numberRank(value) ?? "outside";
        const found = known.get(value);
        if (found !== undefined) return found;
        const level = read(value);
        known.set(value, level);
        return level;
    };
}

/**
 * The rank of the level that holds a value, undefined where none does. The lower bound belongs to a level, the upper one to the next,
 * save that of the last level. Values that miss a bound by floating dust are on it.
 */
export function rankOfValue(axis: RiskAxis, value: number): number | undefined {
    for (let rank = axis.length; rank >= 1; rank -= 1) {
        const { lower, upper } = axis[rank - 1];
        if (lower === undefined || upper === undefined || exceeds(lower, value)) continue;
        if (rank === axis.length ? !exceeds(value, upper) : exceeds(upper, value)) return rank;
    }
    return undefined;
}

/** The middle of the bounds of a level, in their unit; undefined on an ordinal axis. */
export function middleOf({ lower, upper }: AxisLevel): number | undefined {
    return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

function wordReader(axis: RiskAxis): (value: unknown) => number | undefined {
    const ranks = new Map(axis.flatMap(({ words }, at) => words.map((word): [string, number] => [word, at + 1])));
    return (value) => (typeof value === "string" ? ranks.get(foldWord(value)) : undefined);
}

/** Whole numbers from 1; on a scale whose words are numbers ("0", "1", "2"), those numbers alone, whatever the type of the field. */
function rankReader(axis: RiskAxis): (value: number) => number | undefined {
    const numerals = numeralRanks(axis);
    if (numerals.size > 0) return (value) => numerals.get(value);
    return (value) => (Number.isInteger(value) && value >= 1 && value <= axis.length ? value : undefined);
}

function numeralRanks(axis: RiskAxis): ReadonlyMap<number, number> {
    const ranks = new Map<number, number>();
    axis.forEach(({ words }, at) => {
        for (const word of words) {
            const number = plainNumber(word);
            if (number !== undefined) ranks.set(number, at + 1);
        }
    });
    return ranks;
}
