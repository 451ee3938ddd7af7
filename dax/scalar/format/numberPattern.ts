import { DaxValueError } from "../error";
import type { FormatSign } from "./sections";

/** What a section of a number format asks for. Its pieces are written in turn; each digit piece takes one digit, the first all in excess. */
export interface NumberPattern {
    readonly before: readonly Piece[];
    /** Undefined where the pattern has no point. */
    readonly after: readonly Piece[] | undefined;
    readonly exponent: Exponent | undefined;
    /** What follows the digits. */
    readonly tail: readonly Piece[];
    readonly isGrouped: boolean;
    /** The power of ten by which the number is multiplied first. */
    readonly scale: number;
}

export type Piece = { readonly kind: "literal"; readonly text: string } | { readonly kind: "digit"; readonly isForced: boolean };

export interface Exponent {
    readonly letter: string;
    readonly hasPlus: boolean;
    readonly minimumDigits: number;
}

/** Letters of the language of dates: beside digits nobody can tell which is meant. An M is common, for millions. */
const AMBIGUOUS = /^[dyhnswqtcemDYHNSWQTCE@&!<>*]$/;

function isDigit({ text, isQuoted }: FormatSign): boolean {
    return !isQuoted && (text === "0" || text === "#");
}

function is(sign: FormatSign | undefined, text: string): boolean {
    return sign !== undefined && !sign.isQuoted && sign.text === text;
}

function pieceOf(sign: FormatSign): Piece {
    if (isDigit(sign)) return { kind: "digit", isForced: sign.text === "0" };
    if (sign.isQuoted || !AMBIGUOUS.test(sign.text)) return { kind: "literal", text: sign.text };
    throw new DaxValueError("UNSUPPORTED", `"${sign.text}" is not supported in a number format: put it into quotes to have it written.`);
}

/** The pieces that are no digits. */
export function textOf(pieces: readonly Piece[]): string {
    return pieces.map((piece) => (piece.kind === "literal" ? piece.text : "")).join("");
}

function piecesOf(signs: readonly FormatSign[]): readonly Piece[] {
    return signs.filter((sign) => !is(sign, ",") && !is(sign, ".")).map(pieceOf);
}

interface ExponentAt {
    readonly from: number;
    readonly to: number;
    readonly exponent: Exponent;
}

/** An E or e with its sign and zeros. */
function exponentIn(signs: readonly FormatSign[]): ExponentAt | undefined {
    const from = signs.findIndex((sign, index) => (is(sign, "E") || is(sign, "e"))
        && (is(signs.at(index + 1), "+") || is(signs.at(index + 1), "-")) && is(signs.at(index + 2), "0"));
    if (from < 0) return undefined;
    const zeros = signs.slice(from + 2).findIndex((sign) => !is(sign, "0"));
    const minimumDigits = zeros < 0 ? signs.length - from - 2 : zeros;
    return {
        from,
        to: from + 2 + minimumDigits,
        exponent: { letter: signs[from].text, hasPlus: signs[from + 1].text === "+", minimumDigits },
    };
}

/** Commas right after the last digit before the point divide by a thousand each; one between digits groups. */
function commasOf(before: readonly FormatSign[]): { readonly isGrouped: boolean; readonly thousands: number } {
    const last = before.map(isDigit).lastIndexOf(true);
    const rest = before.slice(last + 1);
    const end = rest.findIndex((sign) => !is(sign, ","));
    return {
        isGrouped: before.slice(before.findIndex(isDigit), last).some((sign) => is(sign, ",")),
        thousands: end < 0 ? rest.length : end,
    };
}

function splitAtPoint(digits: readonly FormatSign[]): readonly [before: readonly FormatSign[], after: readonly FormatSign[] | undefined] {
    const point = digits.findIndex((sign) => is(sign, "."));
    return point < 0 ? [digits, undefined] : [digits.slice(0, point), digits.slice(point + 1)];
}

function checkOrder(after: readonly FormatSign[], tail: readonly FormatSign[]): void {
    const isMark = (sign: FormatSign): boolean => is(sign, ".") || is(sign, ",");
    const isWrong = after.some(isMark) || tail.some((sign) => isDigit(sign) || isMark(sign));
    if (isWrong) throw new DaxValueError("UNSUPPORTED", "A comma or a second point after the point of a number format is not supported.");
}

/**
 * Reads a section that has a digit in it.
 * @throws DaxValueError UNSUPPORTED for signs that are not understood
 */
export function numberPattern(signs: readonly FormatSign[]): NumberPattern {
    const found = exponentIn(signs);
    const [before, after] = splitAtPoint(found === undefined ? signs : signs.slice(0, found.from));
    const tail = found === undefined ? [] : signs.slice(found.to);
    checkOrder(after ?? [], tail);
    const { isGrouped, thousands } = commasOf(before);
    const percents = signs.filter((sign) => is(sign, "%")).length;
    return {
        before: piecesOf(before),
        after: after === undefined ? undefined : piecesOf(after),
        exponent: found?.exponent,
        tail: piecesOf(tail),
        isGrouped,
        scale: percents * 2 - thousands * 3,
    };
}

export function hasDigit(signs: readonly FormatSign[]): boolean {
    return signs.some(isDigit);
}

/** What a section without a digit says instead of the number: there an E cannot begin an exponent. */
export function wordsOf(signs: readonly FormatSign[]): string {
    return textOf(signs.map((sign) => pieceOf(/^e$/i.test(sign.text) ? { ...sign, isQuoted: true } : sign)));
}
