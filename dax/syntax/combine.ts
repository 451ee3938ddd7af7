import type { Binary, BinaryOperator, Expression, In, Unary, UnaryOperator } from "./ast";
import { syntaxError } from "./error";
import type { Position } from "./position";

const TABLES: ReadonlySet<Expression["kind"]> = new Set(["call", "name", "tableConstructor", "variables"]);

/** A list of values is no value: passes on anything else. */
export function refuseTuple(expression: Expression): Expression {
    if (expression.kind !== "tuple") return expression;
    throw syntaxError(expression.at, "Expected one expression, found a list in parentheses: it may stand only at the left of IN, or as a row in braces.");
}

export function unary(at: Position, operator: UnaryOperator, operand: Expression): Unary {
    return { kind: "unary", at, operator, operand: refuseTuple(operand) };
}

export function binary(at: Position, operator: BinaryOperator, left: Expression, right: Expression): Binary {
    return { kind: "binary", at, operator, left: refuseTuple(left), right: refuseTuple(right) };
}

export function membership(at: Position, left: Expression, right: Expression): In {
    if (!TABLES.has(right.kind)) throw syntaxError(right.at, "Expected a table behind IN, found an expression that is none: write { … } around values.");
    return { kind: "in", at, left, right };
}
