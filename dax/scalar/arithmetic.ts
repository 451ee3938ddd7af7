import type { DaxType, Value } from "../value";
import { toNumber } from "./coerce";
import { DaxValueError } from "./error";

/*
 * Every result has 0 added to it: a negative zero, which no type of DAX can show, would turn x / 0 into -Infinity.
 */

/** BLANK counts as 0; of two BLANKs the sum is BLANK. */
export function add(left: Value, right: Value): number | null {
    const first = toNumber(left);
    const second = toNumber(right);
    return first === null && second === null ? null : (first ?? 0) + (second ?? 0);
}

/** BLANK counts as 0; of two BLANKs the difference is BLANK. */
export function subtract(left: Value, right: Value): number | null {
    const first = toNumber(left);
    const second = toNumber(right);
    return first === null && second === null ? null : (first ?? 0) - (second ?? 0);
}

/** BLANK if either factor is BLANK, 0 * BLANK too. */
export function multiply(left: Value, right: Value): number | null {
    const first = toNumber(left);
    const second = toNumber(right);
    return first === null || second === null ? null : first * second + 0;
}

/** BLANK if the dividend is BLANK; a BLANK divisor counts as 0, and x / 0 is Infinity, -Infinity or NaN. */
export function divide(left: Value, right: Value): number | null {
    const dividend = toNumber(left);
    const divisor = toNumber(right);
    return dividend === null ? null : dividend / (divisor ?? 0) + 0;
}

/**
 * BLANK if the base is BLANK; a BLANK exponent counts as 0.
 * @throws DaxValueError EVALUATION if no finite number is the result of finite ones
 */
export function power(left: Value, right: Value): number | null {
    const base = toNumber(left);
    const exponent = toNumber(right) ?? 0;
    if (base === null) return null;
    const result = base ** exponent;
    if (Number.isFinite(result) || !Number.isFinite(base) || !Number.isFinite(exponent)) return result + 0;
    throw new DaxValueError("EVALUATION", `${base} to the power of ${exponent} is not a number: check the base and the exponent.`);
}

export function negate(value: Value): number | null {
    const number = toNumber(value);
    return number === null ? null : 0 - number;
}

/** As DIVIDE: the alternate where the divisor is 0 or BLANK, else BLANK where the dividend is BLANK. */
export function divideSafely(dividend: Value, divisor: Value, alternate: Value = null): Value {
    const by = toNumber(divisor);
    return by === null || by === 0 ? alternate : divide(dividend, by);
}

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^";

type NumericType = "int64" | "decimal" | "double" | "dateTime";
type TypesByOperand = Readonly<Record<NumericType, NumericType>>;
type TypeTable = Readonly<Record<NumericType, TypesByOperand>>;

/*
 * The table of implicit conversions of learn.microsoft.com/power-bi/connect-data/desktop-data-types, left operand first. Two departures:
 * a date minus a date is a number of days here and a date there; a date as a first factor, which is not in that table, follows its mirror.
 */
const DOUBLES: TypesByOperand = { int64: "double", decimal: "double", double: "double", dateTime: "double" };
const DATES: TypesByOperand = { int64: "dateTime", decimal: "dateTime", double: "dateTime", dateTime: "dateTime" };
const TYPES: Readonly<Record<ArithmeticOperator, TypeTable>> = {
    "+": {
        int64: { int64: "int64", decimal: "decimal", double: "double", dateTime: "dateTime" },
        decimal: { int64: "decimal", decimal: "decimal", double: "double", dateTime: "dateTime" },
        double: { ...DOUBLES, dateTime: "dateTime" },
        dateTime: DATES,
    },
    "-": {
        int64: { int64: "int64", decimal: "decimal", double: "double", dateTime: "double" },
        decimal: { int64: "decimal", decimal: "decimal", double: "double", dateTime: "double" },
        double: DOUBLES,
        dateTime: { ...DATES, dateTime: "double" },
    },
    "*": {
        int64: { int64: "int64", decimal: "decimal", double: "double", dateTime: "int64" },
        decimal: { int64: "decimal", decimal: "double", double: "decimal", dateTime: "decimal" },
        double: { ...DOUBLES, decimal: "decimal" },
        dateTime: { int64: "int64", decimal: "decimal", double: "double", dateTime: "double" },
    },
    "/": {
        int64: { ...DOUBLES, decimal: "decimal" },
        decimal: { int64: "decimal", decimal: "double", double: "decimal", dateTime: "double" },
        double: DOUBLES,
        dateTime: DOUBLES,
    },
    "^": { int64: DOUBLES, decimal: DOUBLES, double: DOUBLES, dateTime: DOUBLES },
};

/** As which numbers an operand counts; a text or a variant may hold any, a blank takes the type of the other operand. */
function asNumeric(type: DaxType, other: DaxType): NumericType {
    switch (type) {
        case "boolean": return "int64";
        case "string":
        case "variant": return "double";
        case "blank": return other === "blank" || other === "dateTime" ? "int64" : asNumeric(other, "int64");
        default: return type;
    }
}

/** The static type of a result. Where it is decimal, the value is still to be rounded by roundToDecimal. */
export function arithmeticType(operator: ArithmeticOperator, left: DaxType, right: DaxType): DaxType {
    if (left === "blank" && right === "blank") return "blank";
    return TYPES[operator][asNumeric(left, right)][asNumeric(right, left)];
}
