import type { Expression, Query } from "./ast";
import { Cursor } from "./cursor";
import { refuseDeepTree } from "./depth";
import { readExpression } from "./expression";
import { lexDax } from "./lex";
import { readQuery } from "./query";

/** Reads one whole expression, such as that of a measure, without a leading =. Throws a DaxSyntaxError. */
export function parseExpression(text: string): Expression {
    const cursor = new Cursor(lexDax(text));
    const expression = readExpression(cursor);
    cursor.expectEnd("an operator or the end of the expression");
    return refuseDeepTree(expression);
}

/** The expressions of a query, in the order in which they are written. */
export function expressionsOf(query: Query): readonly Expression[] {
    const evaluated = query.evaluations.flatMap(({ table, order }) => [table, ...order.map(({ expression }) => expression)]);
    return [...query.definitions.map(({ expression }) => expression), ...evaluated];
}

/** Reads a whole query: DEFINE, if any, and one EVALUATE or more. Throws a DaxSyntaxError. */
export function parseQuery(text: string): Query {
    const query = readQuery(new Cursor(lexDax(text)));
    for (const expression of expressionsOf(query)) refuseDeepTree(expression);
    return query;
}
