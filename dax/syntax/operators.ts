import type { BinaryOperator } from "./ast";
import type { Token } from "./token";

/** How tightly an operator binds: a higher level binds first. Signs and ^ bind tighter than all of these. */
export const LEVEL = { or: 0, and: 1, not: 2, compare: 3, concat: 4, add: 5, multiply: 6 } as const;

/** An operator between two sides, and its level. */
export interface Infix {
    readonly operator: BinaryOperator | "IN";
    readonly level: number;
}

const OPERATORS: readonly (readonly [number, readonly BinaryOperator[]])[] = [
    [LEVEL.or, ["||"]],
    [LEVEL.and, ["&&"]],
    [LEVEL.compare, ["=", "==", "<>", "<", "<=", ">", ">="]],
    [LEVEL.concat, ["&"]],
    [LEVEL.add, ["+", "-"]],
    [LEVEL.multiply, ["*", "/"]],
];

const INFIX: ReadonlyMap<string, Infix> = new Map(
    OPERATORS.flatMap(([level, operators]) => operators.map((operator): [string, Infix] => [operator, { operator, level }])),
);

/** The operator that a token is, when it stands behind a complete operand. */
export function infixOf(token: Token): Infix | undefined {
    if (token.kind === "symbol") return INFIX.get(token.symbol);
    return token.kind === "word" && token.upper === "IN" ? { operator: "IN", level: LEVEL.compare } : undefined;
}
