import type { Expression } from "../../../../dax/syntax/ast";
import type { Token } from "../../../../dax/syntax/token";
import { everyNode } from "../../../../dax/syntax/walk";
import { signAt } from "../calls";
import { placeIn } from "../daxTexts";
import { rule } from "../rule";

function isSign(token: Token | undefined, symbol: string): boolean {
    return token?.kind === "symbol" && token.symbol === symbol;
}

/** What stands before tells whether the divisor may be blank: of two written numbers, both are known. */
function dividesResult(token: Token, index: number, tokens: readonly Token[]): boolean {
    const before = index > 0 ? tokens[index - 1] : undefined;
    return isSign(token, "/") && (before?.kind === "bracketName" || isSign(before, ")"));
}

export const divide = rule("USE_THE_DIVIDE_FUNCTION_FOR_DIVISION", 2, ({ dax }) => dax.flatMap(({ subject, source, tokens }) =>
    tokens.filter(dividesResult).map(({ at }) => ({
        subject, at: placeIn(source, at),
        message: "A division by 0 gives infinity here. Write DIVIDE ( numerator, denominator ), which gives a blank.",
    }))));

function isRatio(node: Expression): boolean {
    return node.kind === "call" ? node.name === "DIVIDE" : node.kind === "binary" && node.operator === "/";
}

function isOneAndRatio(node: Expression): boolean {
    if (node.kind !== "binary" || (node.operator !== "-" && node.operator !== "+")) return false;
    return node.left.kind === "number" && node.left.value === 1 && isRatio(node.right);
}

export const oneMinusRatio = rule("AVOID_USING_'1-(X/Y)'_SYNTAX", 2, ({ dax }) => dax.flatMap((text) =>
    Array.from(everyNode(text.tree)).filter(isOneAndRatio).map((node) => signAt(
        text, node, "1 with a ratio gives 100 % where nothing stands. Write DIVIDE ( y - x, y ), or DIVIDE ( y + x, y ).",
    ))));
