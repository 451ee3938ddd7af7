import type { CellFault } from "./fault";

/** What most cells are made of: nothing below needs to look at them. */
const PLAIN = /^[\x20-\x7E]*$/;
/** Ascii and full-width signs at which a spreadsheet starts to compute, with the white space that it skips; tab and return do too. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u;
const REPLACED = "\uFFFD";

/** The bytes 80 to BF as Windows-1252, and as Latin-1, shows them. */
const CONTINUED = "\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** Letters and marks of French whose UTF-8 bytes were shown one by one: é as Ã©, ’ as â€™, € as â‚¬, œ as Å“. */
const SHOWN_BY_BYTES = new RegExp(`[ÂÃ][${CONTINUED}]|â[€‚„†ˆ\\u0080-\\u0088][${CONTINUED}]|Å[“\\u0093]`);

function isControl(code: number): boolean {
    return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127;
}

function hasControl(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return true;
    return false;
}

/** Faults that any cell may have, whatever its type. */
export function unsafeBytes(text: string): CellFault | undefined {
    if (PLAIN.test(text)) return undefined;
    if (text.includes(REPLACED)) {
        return { kind: "encoding", remedy: "Save the file as UTF-8; restore the character that was lost here." };
    }
    const shown = SHOWN_BY_BYTES.exec(text);
    if (shown) {
        const remedy = `Restore the letters: "${shown[0]}" stands for one of them, as UTF-8 does when it is opened as Windows-1252.`;
        return { kind: "encoding", remedy };
    }
    return hasControl(text) ? { kind: "control", remedy: "Remove the control characters." } : undefined;
}

/** A text that a spreadsheet would execute when somebody opens the file. */
export function formula(text: string): CellFault | undefined {
    if (!FORMULA.test(text)) return undefined;
    return { kind: "formula", remedy: "Begin the text with a word: a spreadsheet would compute =, +, - or @." };
}
