import { FormatPiece, formatSections } from "./formatSections";
import { numberFormat } from "./intlFormats";

/** What a section makes of a number: text before and after its digits, and how these are written. */
interface NumberShape {
    readonly before: string;
    readonly after: string;
    /** Undefined where the section writes no digits. */
    readonly digits: Intl.NumberFormatOptions | undefined;
    readonly factor: number;
    /** Whether a whole part of zero is left out. */
    readonly dropsZero: boolean;
}

const STANDARD = /^([DFNPdfnp])(\d{0,2})$/;
/** Other standard formats, and those that have a name. */
const UNKNOWN = /^[A-Za-z](?:\d*|[A-Za-z ]*)$/;
const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 20;

/**
 * Writes a number as a field's format string says, with the separators of a locale. Known are the standard formats D, F, N and P, and
 * custom ones of sections, `0`, `#`, `,`, `.`, `%`, `‰` and text.
 * @returns undefined where the format is another one: what it would write is not guessed
 */
export function formatNumber(value: number, format: string, locale: string): string | undefined {
    if (!Number.isFinite(value)) return undefined;
    const standard = STANDARD.exec(format);
    if (standard !== null) return writeStandard(value, standard[1].toUpperCase(), standard[2], locale);
    if (UNKNOWN.test(format)) return undefined;
    const sections = formatSections(format);
    if (sections.length > 3) return undefined;
    const shapes = sections.map(shapeOf);
    if (shapes.includes(undefined)) return undefined;
    return writeCustom(value, shapes, locale);
}

function writeStandard(value: number, kind: string, precision: string, locale: string): string | undefined {
    const decimals = precision === "" ? USUAL_DECIMALS : Math.min(MOST_DECIMALS, Number(precision));
    switch (kind) {
        case "D": return Number.isInteger(value) ? write(value, { minimumIntegerDigits: Math.max(1, Number(precision)), useGrouping: false }, locale) : undefined;
        case "F": return write(value, { ...fixed(decimals), useGrouping: false }, locale);
        case "N": return write(value, fixed(decimals), locale);
        default: return write(value, { ...fixed(decimals), style: "percent" }, locale);
    }
}

const fixed = (decimals: number): Intl.NumberFormatOptions => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });

function writeCustom(value: number, [positive, negative, zero]: readonly (NumberShape | undefined)[], locale: string): string | undefined {
    if (positive === undefined) return undefined;
    if (value < 0 && isThere(negative)) return writeShape(-value, negative, locale);
    const isZero = positive.digits !== undefined && roundsToZero(value * positive.factor, positive.digits);
    if ((value === 0 || isZero) && isThere(zero)) return writeShape(0, zero, locale);
    const sign = value < 0 && !isZero ? "-" : "";
    return sign + writeShape(Math.abs(value), positive, locale);
}

const isThere = (shape: NumberShape | undefined): shape is NumberShape =>
    shape !== undefined && (shape.digits !== undefined || shape.before !== "");

function writeShape(value: number, { before, after, digits, factor, dropsZero }: NumberShape, locale: string): string {
    if (digits === undefined) return before;
    const parts = numberFormat(locale, digits).formatToParts(value * factor);
    const isBare = dropsZero && parts.every(({ type, value: text }) => type !== "integer" || text === "0");
    return before + parts.filter(({ type }) => !isBare || type !== "integer").map((part) => part.value).join("") + after;
}

/** A number that rounds to zero has no sign. */
function write(value: number, options: Intl.NumberFormatOptions, locale: string): string {
    return numberFormat(locale, options).format(roundsToZero(value, options) ? 0 : value);
}

const roundsToZero = (value: number, options: Intl.NumberFormatOptions): boolean => !/[1-9]/.test(numberFormat("en", options).format(value));

/** Undefined where digits stand in several places, or in a notation of powers of ten. */
function shapeOf(pieces: readonly FormatPiece[]): NumberShape | undefined {
    const text = pieces.map((piece) => piece.text).join("");
    // What was quoted means nothing, whatever signs it holds.
    const signs = pieces.map((piece) => piece.isLiteral ? "x".repeat(piece.text.length) : piece.text).join("");
    const factor = (signs.includes("%") ? 100 : 1) * (signs.includes("‰") ? 1000 : 1);
    const found = /[0#][0#,]*(?:\.[0#,]*)?|\.[0#]+/.exec(signs);
    if (found === null) return { before: text, after: "", digits: undefined, factor, dropsZero: false };
    const end = found.index + found[0].length;
    if (/[0#]|^E/i.test(signs.slice(end))) return undefined;
    const [whole, fraction = ""] = found[0].split(".");
    const places = fraction.replace(/,/g, "");
    return {
        before: text.slice(0, found.index),
        after: text.slice(end),
        factor: factor / 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0),
        dropsZero: !whole.includes("0"),
        digits: {
            minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, "").length),
            minimumFractionDigits: Math.min(MOST_DECIMALS, places.lastIndexOf("0") + 1),
            maximumFractionDigits: Math.min(MOST_DECIMALS, places.length),
            useGrouping: /[0#],+[0#]/.test(whole),
        },
    };
}
