import type { Range } from "./node";

const DIGITS: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [[48, 57], [65, 90], [95, 95], [97, 122]];
/** White space and ends of lines of ECMAScript. */
const SPACE: readonly Range[] = [
    [0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f],
    [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff],
];
/** What the dot does not match. */
export const LINE_ENDS: readonly Range[] = [[0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]];

const SETS: ReadonlyMap<string, readonly Range[]> = new Map([["d", DIGITS], ["w", WORD], ["s", SPACE]]);
const CONTROLS: ReadonlyMap<string, number> = new Map([["t", 9], ["n", 10], ["v", 11], ["f", 12], ["r", 13]]);
const CODE = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})/;
const PUNCTUATION = /^[\^$\\.*+?()[\]{}|/-]/;

/** What a backslash begins: the characters meant, and how much of the text after the backslash says so. */
export interface Escape {
    readonly ranges: readonly Range[];
    readonly isNegated: boolean;
    readonly length: number;
}

function single(code: number, length: number): Escape {
    return { ranges: [[code, code]], isNegated: false, length };
}

/** Reads what follows a backslash; undefined for an escape that stands for no character, or for characters of Unicode classes. */
export function readEscape(text: string): Escape | undefined {
    const letter = text.charAt(0);
    const ranges = SETS.get(letter.toLowerCase());
    if (ranges) return { ranges, isNegated: letter !== letter.toLowerCase(), length: 1 };
    const control = CONTROLS.get(letter);
    if (control !== undefined) return single(control, 1);
    const code = CODE.exec(text);
    if (code) return single(parseInt(code[1] || code[2] || code[3], 16), code[0].length);
    return PUNCTUATION.test(text) ? single(letter.charCodeAt(0), 1) : undefined;
}
