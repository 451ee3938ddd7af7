/** The types of a column or an expression. A variant holds values of several of them, a blank nothing but BLANK. */
export type DaxType = "int64" | "double" | "decimal" | "string" | "boolean" | "dateTime" | "variant" | "blank";

/**
 * A date inside a variant, where the type of the expression no longer tells it from a number.
 * Everywhere else a date is a number: days since 1899-12-30, with a fraction for the time of the day.
 */
export class DateValue {
    constructor(readonly serial: number) {}
}

/** BLANK is null. Infinity and NaN are values. */
export type Value = number | string | boolean | DateValue | null;

export function isNumeric(type: DaxType): boolean {
    return type === "int64" || type === "double" || type === "decimal";
}

/** The value as a variant holds it: a date keeps its type. */
export function asVariant(value: Value, type: DaxType): Value {
    return type === "dateTime" && typeof value === "number" ? new DateValue(value) : value;
}
