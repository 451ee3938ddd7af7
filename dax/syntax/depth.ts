import type { Expression } from "./ast";
import { syntaxError } from "./error";
import { childrenOf } from "./walk";

/** How deep a tree may be; a chain of operators such as 1 + 1 + 1 … is as deep as it is long. */
export const MAXIMUM_DEPTH = 1000;

interface Visit {
    readonly node: Expression;
    readonly depth: number;
}

/** Spares those who walk the tree by recursion an overflow of the stack. */
export function refuseDeepTree(expression: Expression): Expression {
    const waiting: Visit[] = [{ node: expression, depth: 1 }];
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
        const { node, depth } = visit;
        if (depth > MAXIMUM_DEPTH) {
            throw syntaxError(node.at, `Expected a chain of at most ${MAXIMUM_DEPTH} operations, found a longer one: move a part into a variable.`);
        }
        for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 });
    }
    return expression;
}
