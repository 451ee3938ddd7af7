import { DateValue, type Value } from "../value";
import type { Collation } from "./collation";
import { compare } from "./compare";
import { DaxValueError } from "./error";

function beside(value: Value, other: Value): Value {
    if (value !== null || other === null) return value;
    if (other instanceof DateValue) return new DateValue(0);
    return typeof other === "string" ? "" : 0;
}

function order(left: Value, right: Value, collation: Collation): number {
    if (typeof left !== "boolean" && typeof right !== "boolean") return compare(left, right, collation);
    throw new DaxValueError("TYPE", "MIN and MAX do not take TRUE or FALSE: convert them to numbers.");
}

/** MIN of two values: BLANK counts as 0, but two BLANKs are BLANK. @throws DaxValueError TYPE for values that cannot be compared */
export function smallerOf(left: Value, right: Value, collation: Collation): Value {
    return order(left, right, collation) <= 0 ? beside(left, right) : beside(right, left);
}

/** MAX of two values, as MIN. @throws DaxValueError TYPE for values that cannot be compared */
export function largerOf(left: Value, right: Value, collation: Collation): Value {
    return order(left, right, collation) >= 0 ? beside(left, right) : beside(right, left);
}
