import { datePatterns } from "../cultureDate";
import { numberText } from "../number/numberText";
import { formatCurrency } from "./currency";
import { dateText, formatDate } from "./formatDate";
import { formatNumber } from "./formatNumber";

/** Writes a number, or a date as its days since 1899-12-30. */
export type NumberWriter = (value: number, culture: string) => string;

function pattern(format: string): NumberWriter {
    return (value, culture) => formatNumber(value, format, culture);
}

/** The formats of FORMAT that have a name, in lower case. */
const WRITERS: ReadonlyMap<string, NumberWriter> = new Map<string, NumberWriter>([
    ["general number", numberText],
    ["currency", formatCurrency],
    ["fixed", pattern("0.00")],
    ["standard", pattern("#,##0.00")],
    ["percent", pattern("0.00%")],
    ["scientific", pattern("0.00E+00")],
    ["general date", dateText],
    ["long date", (value, culture) => formatDate(value, datePatterns(culture).longDate, culture)],
    ["short date", (value, culture) => formatDate(value, datePatterns(culture).shortDate, culture)],
    ["long time", (value, culture) => formatDate(value, datePatterns(culture).longTime, culture)],
    ["short time", (value, culture) => formatDate(value, "hh:nn", culture)],
]);

export function namedWriter(format: string): NumberWriter | undefined {
    return WRITERS.get(format.toLowerCase());
}

/** What FALSE and TRUE are called, by the name of the format in lower case. */
const WORDS: ReadonlyMap<string, readonly [whenFalse: string, whenTrue: string]> = new Map<string, readonly [string, string]>([
    ["true/false", ["False", "True"]],
    ["yes/no", ["No", "Yes"]],
    ["on/off", ["Off", "On"]],
]);

export function namedWords(format: string): readonly [whenFalse: string, whenTrue: string] | undefined {
    return WORDS.get(format.toLowerCase());
}

/** Of VBA, and with no form that the reference prints for more than one culture. */
const UNSUPPORTED: ReadonlySet<string> = new Set(["medium date", "medium time"]);

export function isUnsupportedName(format: string): boolean {
    return UNSUPPORTED.has(format.toLowerCase());
}
