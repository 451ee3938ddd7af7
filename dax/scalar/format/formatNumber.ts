import { numberSeparators, type NumberSeparators } from "../cultureNumber";
import { DaxValueError } from "../error";
import { decimalDigits, exactDigits } from "../number/digits";
import { roundAt } from "../number/rounding";
import { hasDigit, type NumberPattern, numberPattern, type Piece, textOf, wordsOf } from "./numberPattern";
import { type FormatSign, sectionsOf } from "./sections";

function digitCount(pieces: readonly Piece[]): number {
    return pieces.filter(({ kind }) => kind === "digit").length;
}

interface PlainDigits {
    readonly before: string;
    readonly after: string;
}

/** The digits of a number that is already rounded to so many places, without zeros at either end. */
function plainDigits(rounded: number): PlainDigits {
    const { text, point } = exactDigits(rounded);
    if (point <= 0) return { before: "", after: text === "" ? "" : text.padStart(text.length - point, "0") };
    return { before: text.slice(0, point).padEnd(point, "0"), after: text.slice(point) };
}

/** Puts a separator behind a digit that has 3, 6, 9 … digits to its right. */
function grouped(digits: string, right: number, separator: string): string {
    return Array.from(digits, (digit, index) => {
        const behind = digits.length - 1 - index + right;
        return behind > 0 && behind % 3 === 0 ? digit + separator : digit;
    }).join("");
}

/** How many digits are written before the point at least: from the first 0 of the pattern on. */
function leastBefore(pieces: readonly Piece[]): number {
    const places = pieces.filter((piece) => piece.kind === "digit");
    const firstForced = places.findIndex(({ isForced }) => isForced);
    return firstForced < 0 ? 0 : places.length - firstForced;
}

/** How many digits are written after the point at least: up to the last 0 of the pattern. */
function leastAfter(pieces: readonly Piece[]): number {
    const forced = pieces.filter((piece) => piece.kind === "digit").map(({ isForced }) => isForced);
    return forced.lastIndexOf(true) + 1;
}

function writeBefore(pieces: readonly Piece[], digits: string, separator: string): string {
    const places = digitCount(pieces);
    const padded = digits.padStart(leastBefore(pieces), "0");
    if (places === 0) return textOf(pieces) + padded;
    let left = places;
    return pieces.map((piece) => {
        if (piece.kind === "literal") return piece.text;
        const start = left === places ? 0 : padded.length - left;
        left -= 1;
        return grouped(padded.slice(Math.max(start, 0), Math.max(padded.length - left, 0)), left, separator);
    }).join("");
}

function writeAfter(pieces: readonly Piece[], digits: string): string {
    const shown = Math.max(digits.length, leastAfter(pieces));
    let used = 0;
    return pieces.map((piece) => {
        if (piece.kind === "literal") return piece.text;
        used += 1;
        return used <= shown ? digits.charAt(used - 1) || "0" : "";
    }).join("");
}

function writeDigits({ before, after, isGrouped }: NumberPattern, rounded: number, { decimal, group }: NumberSeparators): string {
    const digits = plainDigits(rounded);
    const head = writeBefore(before, digits.before, isGrouped ? group : "");
    return after === undefined ? head : head + decimal + writeAfter(after, digits.after);
}

/** The exponent that leaves as many digits before the point as the pattern has there. */
function exponentOf(amount: number, pattern: NumberPattern): number {
    const before = Math.max(digitCount(pattern.before), 1);
    const first = decimalDigits(amount).point - before;
    const mantissa = roundAt(scaled(amount, -first), digitCount(pattern.after ?? []));
    return decimalDigits(mantissa).point > before ? first + 1 : first;
}

/** Moves the point in the decimal text: a product of doubles would bring noise. */
function scaled(amount: number, places: number): number {
    if (places === 0 || amount === 0) return amount;
    const { text, point } = decimalDigits(amount);
    return Number(`0.${text}e${point + places}`);
}

function writeScientific(amount: number, pattern: NumberPattern, separators: NumberSeparators): string {
    if (pattern.exponent === undefined) return "";
    const { letter, hasPlus, minimumDigits } = pattern.exponent;
    const exponent = amount === 0 ? 0 : exponentOf(amount, pattern);
    const mantissa = roundAt(scaled(amount, -exponent), digitCount(pattern.after ?? []));
    const sign = exponent < 0 ? "-" : "+";
    return writeDigits(pattern, mantissa, separators) + letter + (sign === "+" && !hasPlus ? "" : sign)
        + String(Math.abs(exponent)).padStart(minimumDigits, "0") + textOf(pattern.tail);
}

interface Written {
    readonly text: string;
    readonly isZero: boolean;
}

function writeAmount(amount: number, signs: readonly FormatSign[], culture: string): Written {
    if (!hasDigit(signs)) return { text: wordsOf(signs), isZero: amount === 0 };
    const pattern = numberPattern(signs);
    const separators = numberSeparators(culture);
    const moved = scaled(amount, pattern.scale);
    if (pattern.exponent !== undefined) return { text: writeScientific(moved, pattern, separators), isZero: amount === 0 };
    const rounded = roundAt(moved, digitCount(pattern.after ?? []));
    return { text: writeDigits(pattern, rounded, separators), isZero: rounded === 0 };
}

const MOST_SECTIONS = 4;

/** A second section is written without a sign of its own; one that is empty leaves negative numbers to the first. */
function writeSigned(value: number, sections: readonly (readonly FormatSign[])[], culture: string): string {
    const [positive, negative = []] = sections;
    if (value < 0 && negative.length > 0) return writeAmount(-value, negative, culture).text;
    const { text, isZero } = writeAmount(Math.abs(value), positive, culture);
    return value < 0 && !isZero ? `-${text}` : text;
}

/**
 * A number by a format such as #,##0.00;(#,##0.00);zero. A number that is not finite is written as text joins it.
 * @throws DaxValueError UNSUPPORTED for a format that is not understood
 */
export function formatNumber(value: number, format: string, culture: string): string {
    const sections = sectionsOf(format);
    if (sections.length > MOST_SECTIONS) {
        throw new DaxValueError("UNSUPPORTED", `The format "${format}" has ${sections.length} sections: write at most ${MOST_SECTIONS}.`);
    }
    if (!Number.isFinite(value)) return String(value);
    if (value === 0 && sections.length > 2) return writeAmount(0, sections[2], culture).text;
    return writeSigned(value, sections, culture);
}
