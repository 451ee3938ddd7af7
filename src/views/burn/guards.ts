import type { Field, PortfolioTable } from "../../dataview/table";
import { isBlank } from "../../domain/words";

/** Why amounts are not added: of what should be one, there are several. */
export interface GuardFault {
    readonly fault: "currencies" | "versions";
    readonly values: readonly string[];
}

/** The signs of a currency in a format string: a symbol, or a quoted code of three letters. */
const CURRENCY = /\p{Sc}|\bkr\b|\b(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|CNY|SEK|NOK|DKK|PLN|CZK|HUF|XAF|XOF|MAD|TND)\b/u;

/** A currency and its locale, or a locale alone, as "[$€-fr-FR]" and "[$-409]": the dollar there is no sign of a currency. */
const BRACKETS = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;

/** Amounts in several currencies, and several versions of one budget, have no sum: then there is no picture. */
export function guardFault(table: PortfolioTable): GuardFault | undefined {
    const currencies = new Set([...valuesIn(table.budget.currency, table.rowCount), ...(table.budget.currency === undefined ? currenciesOf(amountFields(table), table.rowCount) : [])]);
    if (currencies.size > 1) return { fault: "currencies", values: [...currencies] };
    const versions = valuesIn(table.budget.version, table.rowCount);
    return versions.size > 1 ? { fault: "versions", values: [...versions] } : undefined;
}

/** The currency in which amounts are written; undefined where no format says one. */
export function currencyOf(table: PortfolioTable): string | undefined {
    const [named] = valuesIn(table.budget.currency, table.rowCount);
    return currenciesOf(amountFields(table), table.rowCount).values().next().value ?? symbolOf(named);
}

const SYMBOLS: Readonly<Record<string, string | undefined>> = { EUR: "€", USD: "$", GBP: "£", JPY: "¥" };

function symbolOf(code: string | undefined): string | undefined {
    return code === undefined ? undefined : SYMBOLS[code.toUpperCase()] ?? code;
}

function amountFields({ budget: { measures } }: PortfolioTable): readonly Field[] {
    const { budget, revised, planned, committed, actual, earned, forecast, previousForecast, landing, previousLanding } = measures;
    return [budget, revised, planned, committed, actual, earned, forecast, previousForecast, landing, previousLanding].filter((field) => field !== undefined);
}

function currenciesOf(fields: readonly Field[], rowCount: number): ReadonlySet<string> {
    const formats = new Set(fields.map(({ format }) => format));
    for (const { formatOf } of fields) {
        if (formatOf !== undefined) for (let row = 0; row < rowCount; row += 1) formats.add(formatOf(row));
    }
    return new Set([...formats].flatMap((format) => symbolOf(CURRENCY.exec((format ?? "").replace(BRACKETS, " $1 "))?.[0]) ?? []));
}

function valuesIn(field: Field | undefined, rowCount: number): ReadonlySet<string> {
    const values = new Set<unknown>();
    for (let row = 0; field !== undefined && row < rowCount; row += 1) if (!isBlank(field.values[row])) values.add(field.values[row]);
    return new Set([...values].map((value) => typeof value === "string" || typeof value === "number" ? String(value).slice(0, MOST_LETTERS) : "?"));
}

const MOST_LETTERS = 40;
