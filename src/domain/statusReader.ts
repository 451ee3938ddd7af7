import { NON_RATED_WORDS } from "./nonRated";
import { numberRanks, scoreRank, StatusScale, wordRanks } from "./scale";
import { NOT_RATED, StatusCode, UNKNOWN } from "./status";
import { foldWord, isBlank, plainNumber } from "./words";

/**
 * A reader of raw cells on one scale. The meaning of a value depends on the value and the scale alone, never on the other
 * rows; so it is read once and remembered.
 */
export function statusReader(scale: StatusScale): (value: unknown) => StatusCode {
    const words = wordRanks(scale);
    const numbers = numberRanks(scale);
    const known = new Map<unknown, StatusCode>();

    const wordStatus = (word: string): StatusCode | undefined => words.get(word) ?? scale.states?.values.get(word) ?? NON_RATED_WORDS.get(word);

    const numberStatus = (value: number | undefined): StatusCode | undefined => {
        if (value === undefined) return undefined;
        return scale.score === undefined ? numbers.get(value) : scoreRank(scale.score, value);
    };

    const read = (value: unknown): StatusCode => {
        if (isBlank(value)) return NOT_RATED;
        return (typeof value === "string" ? wordStatus(foldWord(value)) : undefined) ?? numberStatus(plainNumber(value)) ?? UNKNOWN;
    };

    return (value) => {
        const found = known.get(value);
        if (found !== undefined) return found;
        const status = read(value);
        known.set(value, status);
        return status;
    };
}
