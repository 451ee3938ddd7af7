import * as fc from "fast-check";
import type { BinaryOperator, Expression, UnaryOperator } from "../../../dax/syntax/ast";
import { foldName } from "../../../dax/syntax/name";

const at = { line: 1, column: 1 };

/** Any text, rich in the marks that must be doubled. */
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.array(fc.constantFrom("\"", "'", "[", "]", "-", "/", "*", "@", "é", "\n"), { maxLength: 6 }).map((parts) => parts.join("")));
const name = text.filter((one) => one !== "");
const word = fc.constantFrom("a", "Sales", "_x1", "Météo", "asc", "Day", "By", "dt", "e1", "NOTE", "VARIANCE", "INNER");
const functionName = fc.constantFrom("SUM", "calculate", "Stdevx.P", "VAR.P", "Rankx", "AND");
const number = fc.constantFrom("0", "1", "1.0", ".5", "12.25", "1e3", "1.5E-2");
const date = fc.constantFrom("2024-02-29", "1900-01-01T00:00:00", "2024-12-31 23:59:59");
const unaryOperator = fc.constantFrom<UnaryOperator[]>("+", "-", "NOT");
const binaryOperator = fc.constantFrom<BinaryOperator[]>("||", "&&", "=", "==", "<>", "<", "<=", ">", ">=", "&", "+", "-", "*", "/", "^");

const leaf: fc.Arbitrary<Expression> = fc.oneof(
    number.map((written): Expression => ({ kind: "number", at, value: Number(written), text: written })),
    text.map((value): Expression => ({ kind: "text", at, value })),
    date.map((written): Expression => ({ kind: "dateLiteral", at, text: written })),
    fc.boolean().map((value): Expression => ({ kind: "boolean", at, value })),
    fc.tuple(name, name).map(([table, column]): Expression => ({ kind: "column", at, table, column })),
    name.map((one): Expression => ({ kind: "bracket", at, name: one })),
    word.map((one): Expression => ({ kind: "name", at, name: one, isQuoted: false })),
    name.map((one): Expression => ({ kind: "name", at, name: one, isQuoted: true })),
);

const emptyArgument: fc.Arbitrary<Expression> = fc.constant({ kind: "emptyArgument", at });

/** F ( ) has no argument rather than an empty one. */
const isWritable = (args: readonly Expression[]): boolean => args.length !== 1 || args[0].kind !== "emptyArgument";

function call(expression: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
    const args = fc.array(fc.oneof({ arbitrary: expression, weight: 4 }, { arbitrary: emptyArgument, weight: 1 }), { maxLength: 4 }).filter(isWritable);
    return fc.tuple(functionName, args).map(([written, list]) => ({ kind: "call", at, name: written.toUpperCase(), written, args: list }));
}

function table(expression: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
    return fc.integer({ min: 1, max: 3 })
        .chain((width) => fc.array(fc.array(expression, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
        .map((rows) => ({ kind: "tableConstructor", at, rows }));
}

function block(expression: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
    const variables = fc.uniqueArray(fc.record({ at: fc.constant(at), name: word, value: expression }), {
        minLength: 1, maxLength: 3, selector: (variable) => foldName(variable.name),
    });
    return fc.tuple(variables, expression).map(([list, result]) => ({ kind: "variables", at, variables: list, result }));
}

function membership(expression: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
    const tuple = fc.array(expression, { minLength: 2, maxLength: 3 }).map((items): Expression => ({ kind: "tuple", at, items }));
    const right = fc.oneof(table(expression), call(expression), word.map((one): Expression => ({ kind: "name", at, name: one, isQuoted: false })));
    return fc.tuple(fc.oneof(expression, tuple), right).map(([left, one]) => ({ kind: "in", at, left, right: one }));
}

/** Any expression that can be written, of bounded depth. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
    const inner = tie("expression");
    return {
        expression: fc.oneof(
            { maxDepth: 5, depthSize: "medium" },
            leaf,
            call(inner),
            fc.tuple(unaryOperator, inner).map(([operator, operand]): Expression => ({ kind: "unary", at, operator, operand })),
            fc.tuple(binaryOperator, inner, inner).map(([operator, left, right]): Expression => ({ kind: "binary", at, operator, left, right })),
            membership(inner),
            table(inner),
            block(inner),
        ),
    };
}).expression;
