import { asVariant, type DaxType, type Value } from "../value";
import { toBoolean, toNumber, toText } from "./coerce";
import { roundToDecimal } from "./decimal";
import { DaxValueError } from "./error";

function toInteger(value: number): number {
    if (Number.isInteger(value)) return value;
    throw new DaxValueError("UNSUPPORTED", `CONVERT of ${value} to a whole number is not supported: round it first, with ROUND or INT.`);
}

/**
 * CONVERT; BLANK stays BLANK.
 * @param from the static type, which tells a number from a date
 * @throws DaxValueError UNSUPPORTED for a number with decimals as int64, or a text as a date
 */
export function convert(value: Value, from: DaxType, to: DaxType, culture: string): Value {
    if (value === null) return null;
    switch (to) {
        case "int64": return toInteger(toNumber(value) ?? 0);
        case "double": return toNumber(value);
        case "decimal": return roundToDecimal(toNumber(value) ?? 0);
        case "string": return toText(value, from, culture);
        case "boolean": return toBoolean(value);
        case "variant": return asVariant(value, from);
        case "dateTime": {
            if (typeof value !== "string") return toNumber(value);
            throw new DaxValueError("UNSUPPORTED", "CONVERT of a text to a date is not supported, as it depends on the culture: use DATE.");
        }
        case "blank": return null;
    }
}
