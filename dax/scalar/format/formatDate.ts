import { dateName, datePatterns, dayPeriod } from "../cultureDate";
import { datePartsOf, dayOf, serialOf, timePartsOf, toMilliseconds } from "../date/serial";
import { weekday, weekNumber } from "../date/week";
import { DaxValueError } from "../error";
import { type DateToken, dateTokens } from "./dateTokens";

interface Writing {
    readonly serial: number;
    readonly culture: string;
    readonly hasDayPeriod: boolean;
}

type Field = (writing: Writing) => string;

function padded(value: number): string {
    return String(value).padStart(2, "0");
}

function hourOf({ serial, hasDayPeriod }: Writing): number {
    const { hour } = timePartsOf(serial);
    return hasDayPeriod ? (hour + 11) % 12 + 1 : hour;
}

function nameOf(unit: "month" | "weekday", length: "long" | "short"): Field {
    return ({ serial, culture }) => dateName(toMilliseconds(serial), { unit, length }, culture);
}

const FIELDS: Readonly<Record<string, Field>> = {
    d: ({ serial }) => String(datePartsOf(serial).day),
    dd: ({ serial }) => padded(datePartsOf(serial).day),
    ddd: nameOf("weekday", "short"),
    dddd: nameOf("weekday", "long"),
    w: ({ serial }) => String(weekday(serial)),
    ww: ({ serial }) => String(weekNumber(serial)),
    m: ({ serial }) => String(datePartsOf(serial).month),
    mm: ({ serial }) => padded(datePartsOf(serial).month),
    mmm: nameOf("month", "short"),
    mmmm: nameOf("month", "long"),
    q: ({ serial }) => String(Math.ceil(datePartsOf(serial).month / 3)),
    y: ({ serial }) => String(dayOf(serial) - serialOf(datePartsOf(serial).year, 1, 0)),
    yy: ({ serial }) => padded(datePartsOf(serial).year % 100),
    yyyy: ({ serial }) => String(datePartsOf(serial).year).padStart(4, "0"),
    h: (writing) => String(hourOf(writing)),
    hh: (writing) => padded(hourOf(writing)),
    n: ({ serial }) => String(timePartsOf(serial).minute),
    nn: ({ serial }) => padded(timePartsOf(serial).minute),
    s: ({ serial }) => String(timePartsOf(serial).second),
    ss: ({ serial }) => padded(timePartsOf(serial).second),
};

function formOf(letters: string, { serial, culture }: Writing): string {
    const patterns = datePatterns(culture);
    switch (letters) {
        case "ddddd": return formatDate(serial, patterns.shortDate, culture);
        case "dddddd": return formatDate(serial, patterns.longDate, culture);
        case "ttttt": return formatDate(serial, patterns.longTime, culture);
        default: return dateText(serial, culture);
    }
}

function dayPeriodOf(words: readonly [string, string] | undefined, { serial, culture }: Writing): string {
    const isAfternoon = timePartsOf(serial).hour >= 12;
    if (words === undefined) return dayPeriod(isAfternoon, culture);
    return words[isAfternoon ? 1 : 0];
}

function written(token: DateToken, writing: Writing): string {
    switch (token.kind) {
        case "literal": return token.text;
        case "field": return FIELDS[token.letters](writing);
        case "form": return formOf(token.letters, writing);
        case "dayPeriod": return dayPeriodOf(token.words, writing);
        case "separator": return datePatterns(writing.culture)[token.of === "date" ? "dateSeparator" : "timeSeparator"];
    }
}

/**
 * A date by a pattern, such as dd/mm/yyyy.
 * @throws DaxValueError UNSUPPORTED for a pattern that is not understood, EVALUATION for a number that is no date
 */
export function formatDate(serial: number, pattern: string, culture: string): string {
    if (Number.isNaN(new Date(toMilliseconds(serial)).getTime())) {
        throw new DaxValueError("EVALUATION", `${serial} is no date: days are counted from 1899-12-30.`);
    }
    const tokens = dateTokens(pattern);
    const writing = { serial, culture, hasDayPeriod: tokens.some(({ kind }) => kind === "dayPeriod") };
    return tokens.map((token) => written(token, writing)).join("");
}

/** A date as text joins it and as General Date: the short form of the culture, with the time unless it is midnight. */
export function dateText(serial: number, culture: string): string {
    const { shortDate, longTime } = datePatterns(culture);
    const isMidnight = toMilliseconds(serial) === toMilliseconds(dayOf(serial));
    return formatDate(serial, isMidnight ? shortDate : `${shortDate} ${longTime}`, culture);
}
