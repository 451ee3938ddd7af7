import { writeDecimal } from "./writeDecimal";

/** What fills the `{name}` places of a text. */
export type Values = Readonly<Partial<Record<string, string | number>>>;

/** Gives a text of the reader's language by its key. */
export type Say = (key: string, values?: Values) => string;

/** Gives the singular (`key_one`) or plural (`key_other`) text for a count, with `{count}` written in the reader's way. */
export type SayCount = (key: string, count: number, values?: Values) => string;

export interface Texts {
    readonly locale: string;
    readonly say: Say;
    readonly sayCount: SayCount;
    readonly number: (value: number) => string;
}

/** @param lookUp the host's localised text for a key */
export function makeTexts(locale: string, lookUp: (key: string) => string): Texts {
    const known = knownLocale(locale);
    // Short whole numbers look the same in every language of the visual.
    const number = (value: number): string => Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : writeDecimal(value, 0, MOST_DECIMALS, known);
    const say: Say = (key, values = {}) => fill(lookUp(key), values, number);
    const sayCount: SayCount = (key, count, values = {}) =>
        say(`${key}_${isOne(count, known) ? "one" : "other"}`, { ...values, count });
    return { locale: known, say, sayCount, number };
}

const MOST_DECIMALS = 3;

/** As it is written. The texts are French or English, whatever the language of the reader: in French less than two is one, in English nothing else is. */
function isOne(count: number, locale: string): boolean {
    const size = Math.abs(Math.round(count * 10 ** MOST_DECIMALS) / 10 ** MOST_DECIMALS);
    return /^fr\b/.test(locale) ? size < 2 : size === 1;
}

function fill(template: string, values: Values, number: (value: number) => string): string {
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return value === undefined ? whole : typeof value === "number" ? number(value) : value;
    });
}

function knownLocale(locale: string): string {
    try {
        return Intl.getCanonicalLocales(locale)[0] ?? "en-US";
    } catch {
        return "en-US";
    }
}
