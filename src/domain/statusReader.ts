import { NON_RATED_WORDS } from "./nonRated";
import { numberRanks, StatusScale, wordRanks } from "./scale";
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

    const read = (value: unknown): StatusCode => {
        if (isBlank(value)) return NOT_RATED;
        const rank = typeof value === "string" ? words.get(foldWord(value)) ?? NON_RATED_WORDS.get(foldWord(value)) : undefined;
        return rank ?? numbers.get(plainNumber(value) ?? NaN) ?? UNKNOWN;
    };

    return (value) => {
        const found = known.get(value);
        if (found !== undefined) return found;
        const status = read(value);
        known.set(value, status);
        return status;
    };
}
