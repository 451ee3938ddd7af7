import type { Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import { writeDecimal } from "../../text/writeDecimal";

/** How amounts are written: all of one picture in one unit, so that they compare. */
export interface AmountTexts {
    /** "12.4 M€", in the reader's language; with a sign where asked for. */
    readonly amount: (value: number) => string;
    readonly signed: (value: number) => string;
    /** For a column of amounts, without its unit and with all its decimals: the same places stand beneath each other. */
    readonly bare: (value: number) => string;
    /** Without its unit, with as many decimals as tell it from the next one a step away. */
    readonly tick: (value: number, step: number) => string;
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
    const named = name === "" ? currency ?? "" : name;
    const label = unitLabel(PREFIXES[scale], named);
    const write = (value: number, most: number, least = 0): string => {
        const text = writeDecimal(Math.abs(value), value === 0 ? 0 : least, most, locale);
        return isNought(text) ? text : `${value < 0 ? MINUS : ""}${text}`;
    };
    const withSign = (text: string, value: number): string => isNought(text) ? `±${text}` : value > 0 ? `+${text}` : text;
    const places = unit === "autoUnit" ? Math.min(decimals, usualPlaces(scale, largest / factor)) : decimals;
    const scaled = (value: number): { readonly text: string; readonly label: string } => {
        // An amount that would be written as next to nothing is told in the next smaller unit.
        const own = finerScale(scale, Math.abs(value), unit);
        return own === scale ? { text: write(value / factor, places), label } : { text: write(value / FACTORS[own], 0), label: unitLabel(PREFIXES[own], named) };
    };
    const united = (value: number, sign: (text: string, value: number) => string): string => {
        const own = scaled(value);
        const text = sign(own.text, value);
        return own.label === "" ? text : `${text}${SPACE}${own.label}`;
    };
    const percent = (ratio: number): string => `${write(ratio * 100, Math.abs(ratio) < 0.1 ? 1 : 0)}${SPACE}%`;
    return {
        bare: (value) => write(value / factor, places, places),
        tick: (value, step) => {
            const decimals = Math.max(0, Math.min(MOST_DECIMALS, -Math.floor(Math.log10(step / factor) + DUST)));
            return write(value / factor, decimals, decimals);
        },
        amount: (value) => united(value, (text) => text),
        signed: (value) => united(value, withSign),
        percent,
        signedPercent: (ratio) => withSign(percent(ratio), ratio),
        ratio: (value) => writeDecimal(value, 2, 2, locale),
        months: (value) => write(value, 1),
        unit: label,
    };
}

const MOST_DECIMALS = 6;
/** A step of a tenth is not quite one in binary. */
const DUST = 1e-9;

const isNought = (text: string): boolean => !/[1-9]/.test(text);

function usualScale(largest: number): keyof typeof FACTORS {
    if (largest >= 1e6) return "millions";
    return largest >= 1e4 ? "thousands" : "ones";
}

const DIGITS = 3;

/** Three digits tell budgets of one size apart; beside a large whole the parts still need a decimal of thousands or millions. */
function usualPlaces(scale: keyof typeof FACTORS, largest: number): number {
    const places = DIGITS - String(Math.floor(largest)).length;
    return Math.max(scale === "ones" ? 0 : 1, places);
}

const LEAST_SHARE = 0.1;

function finerScale(scale: keyof typeof FACTORS, value: number, chosen: Settings["amounts"]["unit"]): keyof typeof FACTORS {
    if (chosen !== "autoUnit" || value === 0 || value >= FACTORS[scale] * LEAST_SHARE) return scale;
    return scale === "millions" && value >= 1e3 ? "thousands" : "ones";
}

/** "M€" and "k€", but "k j-h": a unit of several letters stands apart from its prefix. */
function unitLabel(prefix: string, name: string): string {
    return name.length > 1 && prefix !== "" ? `${prefix}${SPACE}${name}` : `${prefix}${name}`;
}
