import { DaxValueError } from "../error";

/** As long as a text may be in the engine, in characters. */
export const LONGEST_TEXT = 268_435_456;

function checkedCount(count: number, least: number, name: string): number {
    const whole = Math.trunc(count);
    if (whole >= least) return whole;
    throw new DaxValueError("EVALUATION", `${name} needs a number of at least ${least}, found ${count}.`);
}

/** LEN: blanks count. */
export function len(text: string): number {
    return text.length;
}

/** LEFT: one character if no count is given, the whole text if it is shorter. */
export function left(text: string, count = 1): string {
    return text.slice(0, checkedCount(count, 0, "LEFT"));
}

/** RIGHT: one character if no count is given, the whole text if it is shorter. */
export function right(text: string, count = 1): string {
    return text.slice(Math.max(text.length - checkedCount(count, 0, "RIGHT"), 0));
}

/** MID: the first character is 1. */
export function mid(text: string, start: number, count: number): string {
    const from = checkedCount(start, 1, "MID") - 1;
    return text.slice(from, from + checkedCount(count, 0, "MID"));
}

/** REPLACE: puts a text in the place of so many characters; the first is 1. */
export function replace(text: string, start: number, count: number, replacement: string): string {
    const from = checkedCount(start, 1, "REPLACE") - 1;
    return text.slice(0, from) + replacement + text.slice(from + checkedCount(count, 0, "REPLACE"));
}

/** REPT. */
export function rept(text: string, count: number): string {
    const times = checkedCount(count, 0, "REPT");
    if (text.length * times > LONGEST_TEXT) {
        throw new DaxValueError("LIMIT", `REPT makes a text of ${text.length * times} characters: ask for ${LONGEST_TEXT} at most.`);
    }
    return text.repeat(times);
}

/** SUBSTITUTE: with case; every occurrence, or only the given one, from 1. */
export function substitute(text: string, old: string, replacement: string, occurrence?: number): string {
    if (old === "") return text;
    const pieces = text.split(old);
    if (occurrence === undefined) return pieces.join(replacement);
    const which = checkedCount(occurrence, 1, "SUBSTITUTE");
    if (which >= pieces.length) return text;
    return pieces.slice(0, which).join(old) + replacement + pieces.slice(which).join(old);
}
