/** One line of a CSV file, by the names in its header. */
export type CsvRecord = Readonly<Record<string, string | undefined>>;

export const textOf = (record: CsvRecord, name: string): string => (record[name] ?? "").trim();

export function numberOf(record: CsvRecord, name: string): number | null {
    const text = textOf(record, name);
    const value = Number(text);
    return text === "" || Number.isNaN(value) ? null : value;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** Power BI gives dates in local time, at midnight when they carry no hour. */
export function localDate(text: string): Date | null {
    const parts = isoDate.exec(text.trim());
    if (!parts) return null;
    const [year, month, day, hour, minute, second] = parts.slice(1).map(part => Number((part as string | undefined) ?? 0));
    const date = new Date(year, month - 1, day, hour, minute, second);
    return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

export const dateOf = (record: CsvRecord, name: string): Date | null => localDate(textOf(record, name));
