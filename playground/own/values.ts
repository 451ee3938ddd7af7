const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** Power BI gives dates in local time, at midnight when they carry no hour. */
function localDate(text: string): Date | null {
    const parts = isoDate.exec(text.trim());
    if (!parts) return null;
    const [year, month, day, hour, minute, second] = parts.slice(1).map(part => Number((part as string | undefined) ?? 0));
    const date = new Date(year, month - 1, day, hour, minute, second);
    return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

/** Which of day and month a slashed date begins with. */
export type DateOrder = "dayFirst" | "monthFirst";

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;

export function dateOrder(texts: readonly string[], otherwise: DateOrder): DateOrder {
    const parts = texts.map(text => slashed.exec(text.trim())).filter(part => part !== null);
    if (parts.some(([, first]) => Number(first) > 12)) return "dayFirst";
    if (parts.some(([, , second]) => Number(second) > 12)) return "monthFirst";
    return otherwise;
}

function slashedDate(text: string, order: DateOrder): Date | null {
    const parts = slashed.exec(text);
    if (!parts) return null;
    const [first, second, year] = parts.slice(1).map(Number);
    const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
    return localDate([year, month, day].map(part => String(part).padStart(2, "0")).join("-"));
}

const yearAndMonth = /^\d{4}-\d{2}$/;

export function parseDate(text: string, order: DateOrder): Date | null {
    const trimmed = text.trim();
    return localDate(yearAndMonth.test(trimmed) ? `${trimmed}-01` : trimmed) ?? slashedDate(trimmed, order);
}

const spaces = /[\s\u00a0\u202f€%]/g;

/** A file whose fields are parted by semicolons keeps the comma for decimals, as French spreadsheets do. */
export function parseNumber(text: string, delimiter: string): number | null {
    const compact = text.replace(spaces, "");
    const decimalComma = delimiter === ";" || /^-?\d+,\d{1,2}$/.test(compact);
    const plain = decimalComma ? compact.replace(/\./g, "").replace(",", ".") : compact.replace(/,/g, "");
    const pointOnly = decimalComma && !compact.includes(",") ? compact : plain;
    const value = Number(pointOnly);
    return compact === "" || !Number.isFinite(value) ? null : value;
}
