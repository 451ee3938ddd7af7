/** A value of a table: a blank is written as nothing. */
export type CsvValue = string | number | Date | undefined;

/** A cell of the data as a file holds it; nothing for what is no plain value. */
export function csvValue(value: unknown): CsvValue {
    if (typeof value === "string" || typeof value === "number" || value instanceof Date) return value;
    return typeof value === "boolean" || typeof value === "bigint" ? String(value) : undefined;
}

const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet may take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as a file that the reader's spreadsheet opens as such: RFC 4180, UTF-8 with its mark, separators and decimals of the
 * locale, instants as yyyy-mm-dd and, where they are no midnight, hh:mm:ss. A text that a spreadsheet would reckon gets an apostrophe before it.
 */
export function csvText(locale: string, lines: Iterable<readonly CsvValue[]>): string {
    const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
    const separator = decimal === "," ? ";" : ",";
    const written: string[] = [];
    for (const values of lines) written.push(values.map((value) => quoted(plain(value, decimal), separator)).join(separator));
    return `${BYTE_ORDER_MARK}${written.join("\r\n")}\r\n`;
}

function plain(value: CsvValue, decimal: string): string {
    if (value === undefined) return "";
    if (typeof value === "number") return Number.isFinite(value) ? String(value).replace(".", decimal) : "";
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : instantOf(value);
    return FORMULA.test(value) ? `'${value}` : value;
}

/** As the reader's clock has it: the host hands over midnights of the local time. */
function instantOf(date: Date): string {
    const time = [date.getHours(), date.getMinutes(), date.getSeconds()];
    return time.some((part) => part !== 0) ? `${dayOf(date)} ${time.map(twoDigits).join(":")}` : dayOf(date);
}

/** The day of the reader's clock, as yyyy-mm-dd. */
export function dayOf(date: Date): string {
    return [String(date.getFullYear()).padStart(4, "0"), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
}

function twoDigits(part: number): string {
    return String(part).padStart(2, "0");
}

function quoted(text: string, separator: string): string {
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, "\"\"")}"` : text;
}
