import { DateValue, type DaxType, type Value } from "../value";
import { dateText } from "./format/formatDate";
import { DaxValueError } from "./error";
import { numberText } from "./number/numberText";

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

function textToNumber(text: string): number {
    if (NUMBER.test(text)) return Number(text);
    throw new DaxValueError("EVALUATION", `The text "${text}" is not a number: convert it, or leave the text out of the calculation.`);
}

/**
 * The value as an operand of arithmetic: a date as its days since 1899-12-30, TRUE as 1. Text is read with a point as the decimal separator,
 * whatever the culture.
 * @throws DaxValueError EVALUATION if a text is not a number
 */
export function toNumber(value: Value): number | null {
    if (value === null || typeof value === "number") return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "string" ? textToNumber(value) : value.serial;
}

function numberOfType(value: number, type: DaxType, culture: string): string {
    if (type === "dateTime") return dateText(value, culture);
    return type === "int64" ? BigInt(Math.round(value)).toString() : numberText(value, culture);
}

/**
 * The value as "&" joins it. The reference does not say how a boolean is written: here it is TRUE or FALSE.
 * @param type the static type, which tells a number from a date
 */
export function toText(value: Value, type: DaxType, culture: string): string {
    if (value === null) return "";
    if (typeof value === "string") return value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return value instanceof DateValue ? dateText(value.serial, culture) : numberOfType(value, type, culture);
}

/**
 * The value as a condition.
 * @throws DaxValueError TYPE for a text other than TRUE or FALSE
 */
export function toBoolean(value: Value): boolean {
    if (typeof value === "boolean") return value;
    if (value === null) return false;
    if (typeof value !== "string") return toNumber(value) !== 0;
    const upper = value.trim().toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
    throw new DaxValueError("TYPE", `The text "${value}" is no condition: compare it with something.`);
}
