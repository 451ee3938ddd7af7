import type { QueryResult } from "../../dax/query/result";
import { toMilliseconds } from "../../dax/scalar/date/serial";
import { DateValue, type DaxType, isNumeric, type Value } from "../../dax/value";

/** A date is ISO text; null is BLANK. */
export type SheetCell = string | number | boolean | null;

export interface SheetColumn {
    readonly name: string;
    /** Numbers, in digits or in words, stand to the right. */
    readonly isNumeric: boolean;
}

/** A table as it is printed. */
export interface Sheet {
    readonly columns: readonly SheetColumn[];
    readonly rows: readonly (readonly SheetCell[])[];
}

const MIDNIGHT = "T00:00:00.000Z";
const LAST_MILLISECOND = 8.64e15;

/** yyyy-mm-dd, or yyyy-mm-ddThh:mm:ss where the day has a time. */
function isoText(serial: number): string {
    const milliseconds = toMilliseconds(serial);
    if (!(Math.abs(milliseconds) <= LAST_MILLISECOND)) return String(serial);
    const text = new Date(milliseconds).toISOString();
    return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text.slice(0, -".000Z".length);
}

export function sheetCell(value: Value, type: DaxType): SheetCell {
    if (value instanceof DateValue) return isoText(value.serial);
    return type === "dateTime" && typeof value === "number" ? isoText(value) : value;
}

export function sheetOf({ columns, rows }: QueryResult): Sheet {
    return {
        columns: columns.map(({ name, type }) => ({ name, isNumeric: isNumeric(type) || type === "variant" })),
        rows: rows.map((row) => row.map((value, at) => sheetCell(value, columns[at].type))),
    };
}
