import { numberFormat } from "./intlFormats";

interface Signs {
    readonly group: string;
    readonly point: string;
}

const ENGLISH: Signs = { group: ",", point: "." };
const FRENCH: Signs = { group: "\u202f", point: "," };

/** The locales of the visual's own languages of which the signs are known. */
const KNOWN: ReadonlyMap<string, Signs> = new Map([["en", ENGLISH], ["en-US", ENGLISH], ["en-GB", ENGLISH], ["fr", FRENCH], ["fr-FR", FRENCH]]);

/**
 * A number with at least and at most so many decimals, as the browser's own format writes it. The first such format of a page takes
 * the browser tens of milliseconds, more than all else of a first drawing: the languages of the visual do without.
 */
export function writeDecimal(value: number, least: number, most: number, locale: string): string {
    const signs = KNOWN.get(locale);
    const digits = String(Math.abs(value));
    if (signs === undefined || !/^[\d.]+$/.test(digits)) return numberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
    const [whole, fraction] = rounded(digits, most);
    const decimals = fraction.replace(/0+$/, "").padEnd(least, "0");
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, signs.group) : whole;
    const sign = value < 0 || Object.is(value, -0) ? "-" : "";
    return `${sign}${grouped}${decimals === "" ? "" : signs.point}${decimals}`;
}

/** The digits before and after the point, a half rounded away from nought. */
function rounded(digits: string, most: number): readonly [whole: string, fraction: string] {
    const [whole, fraction = ""] = digits.split(".");
    if (fraction.length <= most) return [whole, fraction];
    const kept = whole + fraction.slice(0, most);
    const near = fraction.charAt(most) >= "5" ? oneMore(kept) : kept;
    const end = near.length - most;
    return [near.slice(0, end), near.slice(end)];
}

function oneMore(digits: string): string {
    const nines = /9*$/.exec(digits)?.[0].length ?? 0;
    const place = digits.length - nines - 1;
    const raised = place < 0 ? "1" : digits.slice(0, place) + String(Number(digits.charAt(place)) + 1);
    return raised + "0".repeat(nines);
}
