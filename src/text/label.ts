import { isBlank } from "../domain/words";

/** The longest text kept of a cell: more is never read at a glance, and measuring 10,000 characters costs a frame. */
const LONGEST = 300;

/** The text of any cell on one line; `undefined` for an empty one. Control characters read as spaces. */
export function labelOf(value: unknown, writeDate: (time: number) => string, writeNumber: (value: number) => string): string | undefined {
    if (isBlank(value)) return undefined;
    if (typeof value === "string") return oneLine(value) || undefined;
    if (typeof value === "number") return writeNumber(value);
    if (typeof value === "boolean" || typeof value === "bigint") return String(value);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : writeDate(value.getTime());
    return "?";
}

function oneLine(text: string): string {
    // Half of a surrogate pair is no character.
    const end = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    const short = text.length > LONGEST ? `${text.slice(0, end)}…` : text;
    return short.replace(CONTROLS, " ").trim();
}

/** Control characters, and the separators of lines and paragraphs; by their codes, as classes of the alphabet take longer to look up. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
