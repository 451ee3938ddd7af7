import type { CellFault } from "./fault";
import { readValue } from "./value";

/** Spaces of any width that do not break a line, apostrophes, and the plain space. */
const GROUPED_BY_SPACE = /^-?\d{1,3}(?:[ \u00A0\u2009\u202F'’]\d{3})+(?:[.,]\d+)?$/;
const GROUP_SPACE = /[ \u00A0\u2009\u202F'’]/g;
const EDGE = /^[\s\p{Sc}]+|[\s\p{Sc}]+$/gu;
const COMMA_DECIMAL = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const POINT_DECIMAL = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Without sign of currency, spaces around, a plus or a typographic minus; spaces inside go when they part thousands. */
function bare(text: string): string {
    const signed = text.replace(EDGE, "").replace(/^\+/, "").replace(/^−/, "-");
    const minus = signed.startsWith("-") ? "-" : "";
    const digits = minus + signed.slice(minus.length).replace(EDGE, "");
    return GROUPED_BY_SPACE.test(digits) ? digits.replace(GROUP_SPACE, "") : digits;
}

function readingsOf(type: "integer" | "number", text: string): readonly string[] {
    const digits = bare(text);
    const candidates = [
        ...(COMMA_DECIMAL.test(digits) ? [digits.replaceAll(".", "").replace(",", ".")] : []),
        ...(POINT_DECIMAL.test(digits) ? [digits.replaceAll(",", "")] : []),
    ];
    // A count such as 12,00 is a whole number once its decimals are left out.
    const whole = candidates.map((candidate) => (type === "integer" ? candidate.replace(/\.0+$/, "") : candidate));
    return [...new Set(whole)].filter((candidate) => readValue(type, candidate) !== undefined);
}

/** A number as a spreadsheet shows it: what it is, or both of its meanings; undefined when it is no number. */
export function otherNumber(type: "integer" | "number", text: string): CellFault | undefined {
    const readings = readingsOf(type, text);
    if (readings.length === 0) return undefined;
    if (readings.length > 1) {
        return { kind: "number-format", remedy: `Write ${readings.join(" or ")}: the separator may part decimals or thousands.` };
    }
    const form = type === "integer" ? "digits alone" : "a decimal point, no sign of currency, nothing between thousands";
    return { kind: "number-format", remedy: `Write ${readings[0]}: ${form}.` };
}
