import type { DaxType, Value } from "../../value";
import { toNumber, toText } from "../coerce";
import { checkedCulture } from "../culture";
import { DaxValueError } from "../error";
import { formatDate } from "./formatDate";
import { formatNumber } from "./formatNumber";
import { isUnsupportedName, namedWords, namedWriter } from "./named";
import { hasDigit } from "./numberPattern";
import { type FormatSign, sectionsOf } from "./sections";

function unsupported(format: string, what: string): DaxValueError {
    return new DaxValueError("UNSUPPORTED", `The format "${format}" is not supported for ${what}: write another format, or join the text with "&".`);
}

function isLetter({ text, isQuoted }: FormatSign): boolean {
    return !isQuoted && /^\p{L}$/u.test(text);
}

/** A format without a digit but with a letter is one of dates. */
function isDateFormat(sections: readonly (readonly FormatSign[])[]): boolean {
    return !sections.some(hasDigit) && sections.some((signs) => signs.some(isLetter));
}

function byPattern(value: number, format: string, culture: string): string {
    const sections = sectionsOf(format);
    if (!isDateFormat(sections)) return formatNumber(value, format, culture);
    if (sections.length > 1) throw unsupported(format, "dates, as it has several sections");
    return formatDate(value, format, culture);
}

function blankText(format: string): string {
    const sections = sectionsOf(format);
    if (sections.length > 3 && sections[3].length > 0) throw unsupported(format, "BLANK, as it has a section for it");
    return "";
}

/** Far above any format that is meant. */
const LONGEST_FORMAT = 1000;

function numberByFormat(value: number, format: string, culture: string): string {
    if (isUnsupportedName(format)) throw unsupported(format, "any value");
    const write = namedWriter(format);
    return write === undefined ? byPattern(value, format, culture) : write(value, culture);
}

/**
 * FORMAT. BLANK is "", and a format without a sign is that of "&".
 * @param type the static type, which tells a number from a date
 * @throws DaxValueError UNSUPPORTED for a format that is not understood, and for a text or a boolean with a format of numbers
 */
export function formatValue(value: Value, type: DaxType, format: string, culture: string): string {
    checkedCulture(culture);
    if (format.length > LONGEST_FORMAT) throw new DaxValueError("LIMIT", `The format has ${format.length} signs: write ${LONGEST_FORMAT} at most.`);
    if (value === null) return blankText(format);
    if (format === "") return toText(value, type, culture);
    if (typeof value === "string") throw unsupported(format, "text");
    const words = namedWords(format);
    if (words !== undefined) return words[toNumber(value) === 0 ? 0 : 1];
    if (typeof value === "boolean") throw unsupported(format, "TRUE and FALSE");
    return numberByFormat(toNumber(value) ?? 0, format, culture);
}
