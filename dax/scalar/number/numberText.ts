import { numberSeparators } from "../cultureNumber";
import { decimalDigits, type Digits } from "./digits";

const MOST_BEFORE_POINT = 15;
const MOST_AFTER_POINT = 15;

function plain({ text, point }: Digits, decimal: string): string {
    const before = point > 0 ? text.slice(0, point).padEnd(point, "0") : "0";
    const after = point > 0 ? text.slice(point) : text.padStart(text.length - point, "0");
    return after === "" ? before : before + decimal + after;
}

function scientific({ text, point }: Digits, decimal: string): string {
    const exponent = point - 1;
    const mantissa = text.length > 1 ? text.charAt(0) + decimal + text.slice(1) : text;
    return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function isPlain({ text, point }: Digits): boolean {
    return point <= MOST_BEFORE_POINT && text.length - point <= MOST_AFTER_POINT;
}

/** A number as text joins it: at most 15 significant digits, no thousands separators, scientific where it would grow too long. */
export function numberText(value: number, culture: string): string {
    if (!Number.isFinite(value)) return String(value);
    const { decimal } = numberSeparators(culture);
    const digits = decimalDigits(value);
    if (digits.text === "") return "0";
    return (value < 0 ? "-" : "") + (isPlain(digits) ? plain(digits, decimal) : scientific(digits, decimal));
}
