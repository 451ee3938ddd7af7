/** A word is a name such as Table.Sort, with its dots; a sign is any other character. `line` is from 1, within the text. */
export interface MToken {
    readonly kind: "word" | "text" | "sign";
    readonly text: string;
    readonly line: number;
}

const SPACE = /\s+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

function behindComment(text: string, at: number): number {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length : end + 2;
}

/** By search rather than by expression: the sample is a text of hundreds of thousands of characters. */
function behindText(text: string, at: number): number {
    let quote = text.indexOf("\"", at + 1);
    while (quote >= 0 && text.startsWith("\"", quote + 1)) quote = text.indexOf("\"", quote + 2);
    return quote < 0 ? text.length : quote + 1;
}

function lineBreaks(text: string): number {
    let count = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
    return count;
}

interface Piece {
    /** Undefined for a blank or a comment. */
    readonly kind: MToken["kind"] | undefined;
    readonly end: number;
}

function pieceAt(text: string, at: number): Piece {
    const skipped = endOf(SPACE, text, at) ?? endOf(LINE_COMMENT, text, at);
    if (skipped !== undefined) return { kind: undefined, end: skipped };
    if (text.startsWith("/*", at)) return { kind: undefined, end: behindComment(text, at) };
    if (text.startsWith("\"", at)) return { kind: "text", end: behindText(text, at) };
    const word = endOf(WORD, text, at);
    return word === undefined ? { kind: "sign", end: at + 1 } : { kind: "word", end: word };
}

/** Cuts an M expression into words, texts with their quotes, and signs, without blanks and comments. Never throws. */
export function mTokens(text: string): readonly MToken[] {
    const tokens: MToken[] = [];
    let line = 1;
    for (let at = 0; at < text.length;) {
        const { kind, end } = pieceAt(text, at);
        const piece = text.slice(at, end);
        if (kind !== undefined) tokens.push({ kind, text: piece, line });
        line += lineBreaks(piece);
        at = end;
    }
    return tokens;
}
