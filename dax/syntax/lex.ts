import { isDateText } from "./dateText";
import { readEnclosed, type Enclosed } from "./enclosed";
import { syntaxError, unsupportedError } from "./error";
import { foldName } from "./name";
import { type Position, positionsIn } from "./position";
import { SYMBOLS, type Token } from "./token";

/** One step of the lexer: where it ends, and the token that it gives, if any. */
interface Step {
    readonly end: number;
    readonly token?: Token;
}

/** Reads what starts at the offset, or leaves it to the next reader. */
type Reader = (text: string, offset: number, at: Position) => Step | undefined;

const SPACE = /\s+/uy;
const LINE_COMMENT = /(?:\/\/|--)[^\r\n]*/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*/uy;
const NUMBER_GOES_ON = /[\p{L}\p{N}_.]/uy;

const UNSUPPORTED: readonly (readonly [string, string])[] = [
    ["=>", "=>, a function of one's own,"],
    ["@", "@, a parameter of the query,"],
    ["%", "The sign % as an operator"],
    [".[", ".[ ], a variation of a date column,"],
];

/** Signs of other languages, and what DAX has instead. */
const ADVICE: readonly (readonly [string, string])[] = [
    [";", "separate arguments with a comma"],
    ["|", "write || for OR"],
    ["!", "write NOT or <>"],
    ["“", "write straight quotes"],
    ["”", "write straight quotes"],
    ["’", "write straight quotes"],
];

function match(pattern: RegExp, text: string, offset: number): string | undefined {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
}

function enclosed(text: string, start: number, mark: string, at: Position, what: string): Enclosed {
    const found = readEnclosed(text, start, mark);
    if (found === undefined) throw syntaxError(at, `${what} is not closed: expected ${mark}, found the end of the text.`);
    return found;
}

function skipped(pattern: RegExp): Reader {
    return (text, offset) => {
        const found = match(pattern, text, offset);
        return found === undefined ? undefined : { end: offset + found.length };
    };
}

function readBlockComment(text: string, offset: number, at: Position): Step | undefined {
    if (!text.startsWith("/*", offset)) return undefined;
    const close = text.indexOf("*/", offset + 2);
    if (close < 0) throw syntaxError(at, "The comment is not closed: expected */, found the end of the text.");
    return { end: close + 2 };
}

function readText(text: string, offset: number, at: Position): Step | undefined {
    if (!text.startsWith("\"", offset)) return undefined;
    const { value, end } = enclosed(text, offset + 1, "\"", at, "The text");
    return { end, token: { kind: "text", value, at } };
}

function readDate(text: string, offset: number, at: Position): Step | undefined {
    if (foldName(text.slice(offset, offset + 3)) !== "DT\"") return undefined;
    const { value, end } = enclosed(text, offset + 3, "\"", at, "The date");
    if (!isDateText(value)) {
        throw syntaxError(at, "Expected an existing day as dt\"yyyy-mm-dd\" or dt\"yyyy-mm-ddThh:mm:ss\", found another text after dt.");
    }
    return { end, token: { kind: "date", value, at } };
}

function readQuotedName(text: string, offset: number, at: Position): Step | undefined {
    if (!text.startsWith("'", offset)) return undefined;
    const { value: name, end } = enclosed(text, offset + 1, "'", at, "The table name");
    if (name === "") throw syntaxError(at, "Expected the name of a table between the quotes, found nothing.");
    return { end, token: { kind: "quotedName", name, at } };
}

function readBracketName(text: string, offset: number, at: Position): Step | undefined {
    if (!text.startsWith("[", offset)) return undefined;
    const { value: name, end } = enclosed(text, offset + 1, "]", at, "The name in brackets");
    if (name === "") throw syntaxError(at, "Expected the name of a column or measure between the brackets, found nothing.");
    return { end, token: { kind: "bracketName", name, at } };
}

function readNumber(text: string, offset: number, at: Position): Step | undefined {
    const found = match(NUMBER, text, offset);
    if (found === undefined) return undefined;
    const end = offset + found.length;
    const more = match(NUMBER_GOES_ON, text, end);
    if (more !== undefined) throw syntaxError(at, `Expected a number such as 12.5 or 1e-3, found ${more} right behind it.`);
    if (!Number.isFinite(Number(found))) throw syntaxError(at, "Expected a number below 1.8e308, found a larger one.");
    return { end, token: { kind: "number", text: found, at } };
}

function readWord(text: string, offset: number, at: Position): Step | undefined {
    const found = match(WORD, text, offset);
    return found === undefined ? undefined : { end: offset + found.length, token: { kind: "word", text: found, upper: foldName(found), at } };
}

function readSymbol(text: string, offset: number, at: Position): Step | undefined {
    const unsupported = UNSUPPORTED.find(([sign]) => text.startsWith(sign, offset));
    if (unsupported !== undefined) throw unsupportedError(at, unsupported[1]);
    const symbol = SYMBOLS.find((candidate) => text.startsWith(candidate, offset));
    return symbol === undefined ? undefined : { end: offset + symbol.length, token: { kind: "symbol", symbol, at } };
}

const READERS: readonly Reader[] = [
    skipped(SPACE), skipped(LINE_COMMENT), readBlockComment, readText, readDate, readQuotedName, readBracketName, readNumber, readWord, readSymbol,
];

function step(text: string, offset: number, at: Position): Step {
    for (const read of READERS) {
        const found = read(text, offset, at);
        if (found !== undefined) return found;
    }
    const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    const advice = ADVICE.find(([wrong]) => wrong === sign)?.[1] ?? "remove it, or put the name that has it in quotes";
    throw syntaxError(at, `Expected a name, a value or an operator, found the sign ${sign}: ${advice}.`);
}

/**
 * Cuts a DAX text into tokens; the last is always of kind "end".
 * Throws a DaxSyntaxError at the first thing that is no token, in time linear in the length of the text.
 */
export function lexDax(text: string): readonly Token[] {
    const locate = positionsIn(text);
    const tokens: Token[] = [];
    let offset = 0;
    while (offset < text.length) {
        const { end, token } = step(text, offset, locate(offset));
        if (token !== undefined) tokens.push(token);
        offset = end;
    }
    return [...tokens, { kind: "end", at: locate(offset) }];
}
