import type { Field } from "../../dataview/table";
import { isBlank } from "../../domain/words";

/** The signs of a currency in a format string: a symbol, or a quoted code of three letters. */
const CURRENCY = /\p{Sc}|\bkr\b|\b(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|CNY|SEK|NOK|DKK|PLN|CZK|HUF|XAF|XOF|MAD|TND)\b/u;

/** A currency and its locale, or a locale alone, as "[$€-fr-FR]" and "[$-409]": the dollar there is no sign of a currency. */
const BRACKETS = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;

const SYMBOLS: Readonly<Record<string, string | undefined>> = { EUR: "€", USD: "$", GBP: "£", JPY: "¥" };

export function symbolOf(code: string | undefined): string | undefined {
    return code === undefined ? undefined : SYMBOLS[code.toUpperCase()] ?? code;
}

/** The currencies that the formats of some fields name. */
export function currenciesOf(fields: readonly Field[], rowCount: number): ReadonlySet<string> {
    const formats = new Set(fields.map(({ format }) => format));
    for (const { formatOf } of fields) {
        if (formatOf !== undefined) for (let row = 0; row < rowCount; row += 1) formats.add(formatOf(row));
    }
    return new Set([...formats].flatMap((format) => symbolOf(CURRENCY.exec((format ?? "").replace(BRACKETS, " $1 "))?.[0]) ?? []));
}

/** The different values of a field, as texts. */
export function valuesIn(field: Field | undefined, rowCount: number): ReadonlySet<string> {
    const values = new Set<unknown>();
    for (let row = 0; field !== undefined && row < rowCount; row += 1) if (!isBlank(field.values[row])) values.add(field.values[row]);
    return new Set([...values].map((value) => typeof value === "string" || typeof value === "number" ? String(value).slice(0, MOST_LETTERS) : "?"));
}

const MOST_LETTERS = 40;
