import { checkedCulture } from "../culture";
import { numberSeparators } from "../cultureNumber";
import { DaxValueError } from "../error";
import { formatNumber } from "./formatNumber";

const EURO_REGIONS = "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" ");

/** Intl knows how a currency is written, but not which one a region uses. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
    ...EURO_REGIONS.map((region): [string, string] => [region, "EUR"]),
    ["US", "USD"], ["GB", "GBP"], ["BR", "BRL"], ["CA", "CAD"], ["CH", "CHF"],
]);

/** Where the symbol stands, and whether a blank parts it from the number. */
function patternOf(culture: string): string {
    const { region } = new Intl.Locale(checkedCulture(culture)).maximize();
    const currency = CURRENCIES.get(region ?? "");
    if (currency === undefined) {
        throw new DaxValueError("UNSUPPORTED", `The format "Currency" is not supported for "${culture}": write a format with the symbol.`);
    }
    const parts = new Intl.NumberFormat(culture, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(1);
    const symbol = `"${parts.find(({ type }) => type === "currency")?.value ?? ""}"`;
    const blank = parts.some(({ type, value }) => type === "literal" && value.trim() === "") ? " " : "";
    return parts[0].type === "currency" ? `${symbol + blank}#,##0.00` : `#,##0.00${blank}${symbol}`;
}

/** The named format Currency, with two decimals. In the United States a negative amount stands in parentheses. */
export function formatCurrency(value: number, culture: string): string {
    const pattern = patternOf(culture);
    const { decimal } = numberSeparators(culture);
    const usesParentheses = decimal === "." && culture.toLowerCase() === "en-us";
    return formatNumber(value, usesParentheses ? `${pattern};(${pattern})` : pattern, culture);
}
