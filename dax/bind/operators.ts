import type { Frame } from "../evaluate/frame";
import { add, arithmeticType, divide, multiply, negate, power, subtract } from "../scalar/arithmetic";
import { toBoolean, toNumber, toText } from "../scalar/coerce";
import { compare, strictlyEqual } from "../scalar/compare";
import { roundToDecimal } from "../scalar/decimal";
import type { Binary, BinaryOperator, Unary } from "../syntax/ast";
import type { Position } from "../syntax/position";
import { asVariant, type DaxType, isNumeric, type Value } from "../value";
import type { Binder } from "./binder";
import { guarded } from "./guard";
import { needsOf, type ScalarNode } from "./node";
import type { Scope } from "./scope";

type Evaluate = (frame: Frame) => Value;
type Arithmetic = "+" | "-" | "*" | "/" | "^";
type Comparison = "=" | "==" | "<>" | "<" | "<=" | ">" | ">=";

const ARITHMETIC: Readonly<Record<Arithmetic, (left: Value, right: Value) => number | null>> = {
    "+": add, "-": subtract, "*": multiply, "/": divide, "^": power,
};

/** From the sign of a comparison, which is NaN if one side is. */
const HOLDS: Readonly<Record<Exclude<Comparison, "==">, (sign: number) => boolean>> = {
    "=": (sign) => sign === 0,
    "<>": (sign) => sign !== 0,
    "<": (sign) => sign < 0,
    "<=": (sign) => sign <= 0,
    ">": (sign) => sign > 0,
    ">=": (sign) => sign >= 0,
};

/** Both sides are numbers or dates, so no conversion can fail. */
const FAST_HOLDS: Readonly<Record<Exclude<Comparison, "==">, (left: number, right: number) => boolean>> = {
    "=": (left, right) => left === right,
    "<>": (left, right) => left !== right,
    "<": (left, right) => left < right,
    "<=": (left, right) => left <= right,
    ">": (left, right) => left > right,
    ">=": (left, right) => left >= right,
};

function isArithmetic(operator: BinaryOperator): operator is Arithmetic {
    return operator in ARITHMETIC;
}

function isPlainNumber(type: DaxType): boolean {
    return isNumeric(type) || type === "dateTime" || type === "blank";
}

function arithmeticNode(binder: Binder, operator: Arithmetic, at: Position, left: ScalarNode, right: ScalarNode): ScalarNode {
    const type = guarded(binder, at, () => arithmeticType(operator, left.type, right.type));
    const apply = ARITHMETIC[operator];
    const isSure = operator !== "^" && isPlainNumber(left.type) && isPlainNumber(right.type);
    const raw: Evaluate = isSure
        ? (frame) => apply(left.evaluate(frame), right.evaluate(frame))
        : (frame) => {
            const first = left.evaluate(frame);
            const second = right.evaluate(frame);
            return guarded(binder, at, () => apply(first, second));
        };
    const evaluate: Evaluate = type !== "decimal" ? raw : (frame) => {
        const value = raw(frame);
        return typeof value === "number" ? roundToDecimal(value) : value;
    };
    return { kind: "scalar", at, type, needs: needsOf(left, right), evaluate };
}

function variantOf(node: ScalarNode): Evaluate {
    return node.type === "dateTime" ? (frame) => asVariant(node.evaluate(frame), node.type) : node.evaluate;
}

function comparisonNode(binder: Binder, operator: Comparison, at: Position, left: ScalarNode, right: ScalarNode): ScalarNode {
    const { collation } = binder.engine.model;
    const needs = needsOf(left, right);
    const first = variantOf(left);
    const second = variantOf(right);
    if (operator === "==") {
        return {
            kind: "scalar", at, type: "boolean", needs,
            evaluate: (frame) => {
                const one = first(frame);
                const other = second(frame);
                return guarded(binder, at, () => strictlyEqual(one, other, collation));
            },
        };
    }
    const holds = HOLDS[operator];
    if (isPlainNumber(left.type) && isPlainNumber(right.type)) {
        const fast = FAST_HOLDS[operator];
        return {
            kind: "scalar", at, type: "boolean", needs,
            evaluate: (frame) => {
                const one = left.evaluate(frame) ?? 0;
                const other = right.evaluate(frame) ?? 0;
                return typeof one === "number" && typeof other === "number" ? fast(one, other) : holds(compare(one, other, collation));
            },
        };
    }
    return {
        kind: "scalar", at, type: "boolean", needs,
        evaluate: (frame) => {
            const one = first(frame);
            const other = second(frame);
            return guarded(binder, at, () => holds(compare(one, other, collation)));
        },
    };
}

/** The truth of a value where a condition is wanted: BLANK and 0 are false. */
export function conditionOf(binder: Binder, node: ScalarNode): (frame: Frame) => boolean {
    if (node.type === "boolean") return (frame) => node.evaluate(frame) === true;
    return (frame) => {
        const value = node.evaluate(frame);
        return guarded(binder, node.at, () => toBoolean(value));
    };
}

/** The second side is not evaluated where the first decides. */
export function bothNode(binder: Binder, at: Position, left: ScalarNode, right: ScalarNode, isAnd: boolean): ScalarNode {
    const first = conditionOf(binder, left);
    const second = conditionOf(binder, right);
    const evaluate: Evaluate = isAnd ? (frame) => first(frame) && second(frame) : (frame) => first(frame) || second(frame);
    return { kind: "scalar", at, type: "boolean", needs: needsOf(left, right), evaluate };
}

function notNode(binder: Binder, at: Position, operand: ScalarNode): ScalarNode {
    const truth = conditionOf(binder, operand);
    return { kind: "scalar", at, type: "boolean", needs: operand.needs, evaluate: (frame) => !truth(frame) };
}

/** A value as text: a number with 15 digits, a date in the short form of the culture, BLANK as the empty text. */
export function textOf(binder: Binder, node: ScalarNode): (frame: Frame) => string {
    const { model: { culture } } = binder.engine;
    return (frame) => {
        const value = node.evaluate(frame);
        return typeof value === "string" ? value : toText(value, node.type, culture);
    };
}

function joinNode(binder: Binder, at: Position, left: ScalarNode, right: ScalarNode): ScalarNode {
    const first = textOf(binder, left);
    const second = textOf(binder, right);
    const needs = needsOf(left, right);
    return {
        kind: "scalar", at, type: "string", needs,
        // The union of two BLANKs is a text, and an empty one.
        evaluate: (frame) => first(frame) + second(frame),
    };
}

/** A value as a number: text that looks like one is converted. */
export function numberOf(binder: Binder, node: ScalarNode): (frame: Frame) => number | null {
    return (frame) => {
        const value = node.evaluate(frame);
        if (typeof value === "number" || value === null) return value;
        return guarded(binder, node.at, () => toNumber(value));
    };
}

export function bindBinary(binder: Binder, { operator, left, right, at }: Binary, scope: Scope): ScalarNode {
    const first = binder.scalar(left, scope);
    const second = binder.scalar(right, scope);
    if (isArithmetic(operator)) return arithmeticNode(binder, operator, at, first, second);
    if (operator === "&&" || operator === "||") return bothNode(binder, at, first, second, operator === "&&");
    if (operator === "&") return joinNode(binder, at, first, second);
    return comparisonNode(binder, operator, at, first, second);
}

export function bindUnary(binder: Binder, { operator, operand, at }: Unary, scope: Scope): ScalarNode {
    const node = binder.scalar(operand, scope);
    if (operator === "NOT") return notNode(binder, at, node);
    if (operator === "+") return node;
    const type = isNumeric(node.type) ? node.type : "double";
    const { constant } = node;
    if (constant !== undefined && typeof constant.value === "number") {
        const negative = -constant.value;
        return { kind: "scalar", at, type, needs: node.needs, evaluate: () => negative, constant: { value: negative } };
    }
    const number = numberOf(binder, node);
    return { kind: "scalar", at, type, needs: node.needs, evaluate: (frame) => negate(number(frame)) };
}
