import { formatSections } from "./formatSections";
import { dateFormat } from "./intlFormats";

const STANDARD: Readonly<Record<string, Intl.DateTimeFormatOptions | undefined>> = {
    d: { dateStyle: "short" },
    D: { dateStyle: "full" },
    t: { timeStyle: "short" },
    T: { timeStyle: "medium" },
    g: { dateStyle: "short", timeStyle: "short" },
    G: { dateStyle: "short", timeStyle: "medium" },
    M: { month: "long", day: "numeric" },
    Y: { month: "long", year: "numeric" },
    "Short Date": { dateStyle: "short" },
    "Long Date": { dateStyle: "full" },
    "Short Time": { timeStyle: "short" },
    "Long Time": { timeStyle: "medium" },
    "General Date": { dateStyle: "short", timeStyle: "medium" },
};
const CUSTOM = /d{1,4}|M{1,4}|y{4}|y{2}|H{1,2}|h{1,2}|m{1,2}|s{1,2}|tt/g;

/**
 * Writes a date as a field's format string says, in a locale. Known are the standard formats d, D, t, T, g, G, M and Y, also by their
 * names, and custom ones of days, months, years, hours, minutes, seconds and text.
 * @returns undefined where the format is another one: what it would write is not guessed
 */
export function formatDate(date: Date, format: string, locale: string): string | undefined {
    if (Number.isNaN(date.getTime())) return undefined;
    if (Object.hasOwn(STANDARD, format)) return dateFormat(locale, STANDARD[format]).format(date);
    const [pieces, ...more] = formatSections(format.replace(/^%/, ""));
    if (more.length > 0) return undefined;
    const letters = pieces.filter(({ isLiteral }) => !isLiteral).map(({ text }) => text.replace(CUSTOM, "")).join("");
    if (/[A-Za-z]/.test(letters) || pieces.every(({ isLiteral }) => isLiteral)) return undefined;
    return pieces.map(({ text, isLiteral }) => isLiteral ? text : text.replace(CUSTOM, (token) => tokenText(date, token, locale))).join("");
}

const padded = (value: number): string => String(value).padStart(2, "0");

function tokenText(date: Date, token: string, locale: string): string {
    const named = (options: Intl.DateTimeFormatOptions): string => dateFormat(locale, options).format(date);
    switch (token) {
        case "d": return String(date.getDate());
        case "dd": return padded(date.getDate());
        case "ddd": return named({ weekday: "short" });
        case "dddd": return named({ weekday: "long" });
        case "M": return String(date.getMonth() + 1);
        case "MM": return padded(date.getMonth() + 1);
        case "MMM": return named({ month: "short" });
        case "MMMM": return named({ month: "long" });
        case "yy": return padded(date.getFullYear() % 100);
        case "yyyy": return String(date.getFullYear()).padStart(4, "0");
        case "tt": return date.getHours() < 12 ? "AM" : "PM";
        default: return timeText(date, token);
    }
}

function timeText(date: Date, token: string): string {
    const values: Readonly<Record<string, number>> = { H: date.getHours(), h: (date.getHours() + 11) % 12 + 1, m: date.getMinutes(), s: date.getSeconds() };
    const value = values[token[0]];
    return token.length === 1 ? String(value) : padded(value);
}
