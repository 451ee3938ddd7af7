import { DaxError } from "../error";
import type { ColumnName } from "../model/definition";
import { datePartsOf, timePartsOf, toMilliseconds } from "../scalar/date/serial";
import { DateValue, type Value } from "../value";

/** A text as DAX writes it, whatever is in it. */
export function textLiteral(text: string): string {
    return `"${text.replaceAll("\"", "\"\"")}"`;
}

export function tableReference(table: string): string {
    return `'${table.replaceAll("'", "''")}'`;
}

/** A measure, or a column that a query made. */
export function bracketReference(name: string): string {
    return `[${name.replaceAll("]", "]]")}]`;
}

export function columnReference({ table, column }: ColumnName): string {
    return tableReference(table) + bracketReference(column);
}

function numberLiteral(value: number): string {
    if (!Number.isFinite(value)) throw new DaxError("ARGUMENT", `A filter cannot compare with ${value}: give it a number.`);
    return String(value);
}

function padded(number: number, length = 2): string {
    return String(number).padStart(length, "0");
}

function dateLiteral({ serial }: DateValue): string {
    const { year, month, day } = datePartsOf(serial);
    const { hour, minute, second } = timePartsOf(serial);
    if (!(year >= 0 && year <= 9999)) throw new DaxError("ARGUMENT", "A filter names a date outside the years 0 to 9999: give it another.");
    if (toMilliseconds(serial) % 1000 !== 0) throw new DaxError("UNSUPPORTED", "A filter names a fraction of a second: leave the fraction out.");
    const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
    const time = hour + minute + second === 0 ? "" : `T${padded(hour)}:${padded(minute)}:${padded(second)}`;
    return `dt"${date}${time}"`;
}

/**
 * A value as DAX writes it: nothing in it can end the literal. Throws a DaxError for a number that is not finite, and for a date that a
 * literal cannot tell.
 */
export function literalOf(value: Value): string {
    if (value === null) return "BLANK ()";
    if (value instanceof DateValue) return dateLiteral(value);
    switch (typeof value) {
        case "string": return textLiteral(value);
        case "boolean": return value ? "TRUE" : "FALSE";
        default: return numberLiteral(value);
    }
}
