import type { Settings } from "../../settings/settings";
import { numberFormat } from "../../text/intlFormats";
import type { Texts } from "../../text/say";

/** How amounts are written: all of one picture in one unit, so that they compare. */
export interface AmountTexts {
    /** "12.4 M€", in the reader's language; with a sign where asked for. */
    readonly amount: (value: number) => string;
    readonly signed: (value: number) => string;
    /** Without its unit, which stands at the axis. */
    readonly bare: (value: number) => string;
    readonly percent: (ratio: number) => string;
    readonly signedPercent: (ratio: number) => string;
    readonly ratio: (value: number) => string;
    readonly months: (value: number) => string;
    /** "M€", "k€", "€". */
    readonly unit: string;
}

const FACTORS = { ones: 1, thousands: 1e3, millions: 1e6 } as const;
const PREFIXES = { ones: "", thousands: "k", millions: "M" } as const;

/** Non-breaking: an amount and its unit stay on one line. */
const SPACE = "\u00a0";
const MINUS = "\u2212";

/** @param largest the largest amount of the picture, by which the unit is chosen unless the author chose it */
export function amountTexts({ unit, name, decimals }: Settings["amounts"], largest: number, currency: string | undefined, { locale }: Texts): AmountTexts {
    const scale = unit === "autoUnit" ? usualScale(largest) : unit;
    const factor = FACTORS[scale];
    const label = unitLabel(PREFIXES[scale], name === "" ? currency ?? "" : name);
    const write = (value: number, most: number): string => {
        const text = numberFormat(locale, { maximumFractionDigits: most }).format(Math.abs(value));
        return isNought(text) ? text : `${value < 0 ? MINUS : ""}${text}`;
    };
    const withSign = (text: string, value: number): string => isNought(text) ? `±${text}` : value > 0 ? `+${text}` : text;
    const places = scale === "ones" ? Math.min(decimals, factor === 1 && largest >= 100 ? 0 : decimals) : decimals;
    const bare = (value: number): string => write(value / factor, places);
    const united = (text: string): string => label === "" ? text : `${text}${SPACE}${label}`;
    const percent = (ratio: number): string => `${write(ratio * 100, Math.abs(ratio) < 0.1 ? 1 : 0)}${SPACE}%`;
    return {
        bare,
        amount: (value) => united(bare(value)),
        signed: (value) => united(withSign(bare(value), value)),
        percent,
        signedPercent: (ratio) => withSign(percent(ratio), ratio),
        ratio: (value) => numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value),
        months: (value) => write(value, 1),
        unit: label,
    };
}

const isNought = (text: string): boolean => !/[1-9]/.test(text);

function usualScale(largest: number): keyof typeof FACTORS {
    if (largest >= 1e6) return "millions";
    return largest >= 1e4 ? "thousands" : "ones";
}

/** "M€" and "k€", but "k j-h": a unit of several letters stands apart from its prefix. */
function unitLabel(prefix: string, name: string): string {
    return name.length > 1 && prefix !== "" ? `${prefix}${SPACE}${name}` : `${prefix}${name}`;
}
