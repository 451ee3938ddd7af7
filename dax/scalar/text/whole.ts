import { toNumber } from "../coerce";
import { formatNumber } from "../format/formatNumber";
import { roundAt } from "../number/rounding";

/** A letter whose other case is several letters stays as it is, as in Windows. */
function letterByLetter(text: string, change: (letter: string) => string): string {
    return Array.from(text, (letter) => {
        const changed = change(letter);
        return changed.length === letter.length ? changed : letter;
    }).join("");
}

export function upper(text: string): string {
    return letterByLetter(text, (letter) => letter.toUpperCase());
}

export function lower(text: string): string {
    return letterByLetter(text, (letter) => letter.toLowerCase());
}

/** TRIM: no blanks at the ends, and one between words. */
export function trim(text: string): string {
    return text.split(" ").filter((word) => word !== "").join(" ");
}

export function concatenate(left: string, right: string): string {
    return left + right;
}

/** EXACT: with case and accents. */
export function exact(left: string, right: string): boolean {
    return left === right;
}

/** VALUE, of a number with a point as its decimal separator. @throws DaxValueError EVALUATION for another text */
export function value(text: string): number | null {
    return toNumber(text);
}

/** FIXED: a number with so many decimals, negative ones left of the point, with thousands separators unless they are not wanted. */
export function fixed(number: number, decimals: number, isPlain: boolean, culture: string): string {
    const places = Math.trunc(decimals);
    const digits = places > 0 ? `0.${"0".repeat(places)}` : "0";
    return formatNumber(roundAt(number, places), isPlain ? digits : `#,##${digits}`, culture);
}
