import { checkedCulture } from "./culture";

/** The ways in which a culture writes dates, as patterns of the language of FORMAT with all of its separators quoted. */
export interface DatePatterns {
    /** Such as m"/"d"/"yyyy: the year always has four digits. */
    readonly shortDate: string;
    readonly longDate: string;
    /** With seconds. */
    readonly longTime: string;
    /** What a "/" of a format stands for. */
    readonly dateSeparator: string;
    /** What a ":" of a format stands for. */
    readonly timeSeparator: string;
}

/** A Friday: its day and its month have one digit, so that padding shows, and its hour differs from the same hour at night. */
const SAMPLE = Date.UTC(2025, 6, 4, 8, 5, 9);

const KNOWN = new Map<string, DatePatterns>();

function partsOf(culture: string, options: Intl.DateTimeFormatOptions): readonly Intl.DateTimeFormatPart[] {
    return new Intl.DateTimeFormat(culture, { ...options, timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" }).formatToParts(SAMPLE);
}

function numeric(value: string, letter: string): string {
    return value.length > 1 ? letter + letter : letter;
}

/** Windows writes plain blanks where CLDR has narrow ones. */
function literal(value: string): string {
    return `"${value.replace(/[\u00a0\u202f]/g, " ").replaceAll("\"", "")}"`;
}

function monthToken(value: string): string {
    return /^\d+$/.test(value) ? numeric(value, "m") : "mmmm";
}

function token({ type, value }: Intl.DateTimeFormatPart): string {
    switch (type) {
        case "year": return "yyyy";
        case "month": return monthToken(value);
        case "day": return numeric(value, "d");
        case "weekday": return "dddd";
        case "hour": return numeric(value, "h");
        case "minute": return "nn";
        case "second": return "ss";
        case "dayPeriod": return "AMPM";
        default: return literal(value);
    }
}

function separatorAfter(parts: readonly Intl.DateTimeFormatPart[], otherwise: string): string {
    return parts.find(({ type }) => type === "literal")?.value.trim() || otherwise;
}

function read(culture: string): DatePatterns {
    const date = partsOf(culture, { dateStyle: "short" });
    const time = partsOf(culture, { timeStyle: "medium" });
    return {
        shortDate: date.map(token).join(""),
        longDate: partsOf(culture, { dateStyle: "full" }).map(token).join(""),
        longTime: time.map(token).join(""),
        dateSeparator: separatorAfter(date, "/"),
        timeSeparator: separatorAfter(time, ":"),
    };
}

/** @throws DaxValueError ARGUMENT if the culture is not known */
export function datePatterns(culture: string): DatePatterns {
    const patterns = KNOWN.get(culture) ?? read(checkedCulture(culture));
    KNOWN.set(culture, patterns);
    return patterns;
}

/** A name in a culture, of the month or of the weekday of a day. */
export interface DateName {
    readonly unit: "month" | "weekday";
    readonly length: "long" | "short";
}

const NAMES = new Map<string, Intl.DateTimeFormat>();

/** @param milliseconds since 1970-01-01, in UTC */
export function dateName(milliseconds: number, { unit, length }: DateName, culture: string): string {
    const key = `${culture} ${unit} ${length}`;
    const format = NAMES.get(key) ?? new Intl.DateTimeFormat(checkedCulture(culture), { [unit]: length, timeZone: "UTC", calendar: "gregory" });
    NAMES.set(key, format);
    return format.format(milliseconds);
}

/** The words for before and after noon. */
export function dayPeriod(isAfternoon: boolean, culture: string): string {
    const format = new Intl.DateTimeFormat(checkedCulture(culture), { hour: "numeric", hour12: true, timeZone: "UTC" });
    const at = Date.UTC(2025, 0, 1, isAfternoon ? 13 : 1);
    return format.formatToParts(at).find(({ type }) => type === "dayPeriod")?.value ?? "";
}
