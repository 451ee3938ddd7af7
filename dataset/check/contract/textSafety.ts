import type { CellFault } from "./fault";

/** Ascii and full-width signs at which a spreadsheet starts to compute, with the white space that it skips. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const REPLACED = "\uFFFD";

function isControl(code: number): boolean {
    return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127;
}

function hasControl(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return true;
    return false;
}

/** Faults that any cell may have, whatever its type. */
export function unsafeBytes(text: string): CellFault | undefined {
    if (text.includes(REPLACED)) {
        return { kind: "encoding", remedy: "Save the file as UTF-8; restore the character that was lost here." };
    }
    return hasControl(text) ? { kind: "control", remedy: "Remove the control characters." } : undefined;
}

/** A text that a spreadsheet would execute when somebody opens the file. */
export function formula(text: string): CellFault | undefined {
    if (!FORMULA.test(text)) return undefined;
    return { kind: "formula", remedy: "Begin the text with a word: a spreadsheet would compute =, +, - or @." };
}
