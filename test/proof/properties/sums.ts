import { DateValue, type Value } from "../../../dax/value";

/** The sum as DAX has it: BLANK where every part is BLANK. */
export function sumOf(parts: readonly Value[]): Value {
    const numbers = parts.filter((part) => typeof part === "number");
    return numbers.length === 0 ? null : numbers.reduce((sum, part) => sum + part, 0);
}

/** A quotient with a fixed decimal in it has four decimals. */
const HALF_OF_THE_LAST_DECIMAL = 0.000_06;
const RELATIVE = 1e-9;

/** Equal but for rounding; BLANK is not 0. */
export function isSameSum(one: Value, other: Value): boolean {
    if (typeof one !== "number" || typeof other !== "number") return one === other;
    return Math.abs(one - other) <= RELATIVE * Math.max(1, Math.abs(one), Math.abs(other));
}

export function isSameQuotient(one: Value, other: Value): boolean {
    if (typeof one !== "number" || typeof other !== "number") return one === other;
    return Math.abs(one - other) <= HALF_OF_THE_LAST_DECIMAL + RELATIVE * Math.abs(other);
}

export function shown(value: Value): string {
    if (value === null) return "BLANK";
    return value instanceof DateValue ? `day ${value.serial}` : String(value);
}
