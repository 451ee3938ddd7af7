import type { Expression } from "../../../dax/syntax/ast";

const quoted = (text: string, mark: string): string => `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
const bracketed = (name: string): string => `[${name.replaceAll("]", "]]")}]`;

function list(head: string, parts: readonly string[]): string {
    return `(${[head, ...parts].join(" ")})`;
}

/** The tree as an S-expression, to see at a glance how it groups. */
export function tree(expression: Expression): string {
    switch (expression.kind) {
        case "number": return expression.text;
        case "text": return quoted(expression.value, "\"");
        case "dateLiteral": return `#${expression.text}`;
        case "boolean": return expression.value ? "true" : "false";
        case "emptyArgument": return "_";
        case "column": return quoted(expression.table, "'") + bracketed(expression.column);
        case "bracket": return bracketed(expression.name);
        case "name": return expression.isQuoted ? quoted(expression.name, "'") : expression.name;
        case "call": return list(expression.name, expression.args.map(tree));
        case "unary": return list(expression.operator, [tree(expression.operand)]);
        case "binary": return list(expression.operator, [tree(expression.left), tree(expression.right)]);
        case "in": return list("IN", [tree(expression.left), tree(expression.right)]);
        case "tuple": return list("tuple", expression.items.map(tree));
        case "tableConstructor": return list("table", expression.rows.map((row) => list("row", row.map(tree))));
        case "variables": return list("VAR", [...expression.variables.map(({ name, value }) => list(name, [tree(value)])), tree(expression.result)]);
    }
}

const inParentheses = (expression: Expression): string => (expression.kind === "tuple" ? dax(expression) : `(${dax(expression)})`);

/** The tree as DAX, every operand in parentheses, so that precedence plays no part. */
export function dax(expression: Expression): string {
    switch (expression.kind) {
        case "number": return expression.text;
        case "text": return quoted(expression.value, "\"");
        case "dateLiteral": return `dt"${expression.text}"`;
        case "boolean": return expression.value ? "TRUE" : "FALSE ( )";
        case "emptyArgument": return "";
        case "column": return quoted(expression.table, "'") + bracketed(expression.column);
        case "bracket": return bracketed(expression.name);
        case "name": return expression.isQuoted ? quoted(expression.name, "'") : expression.name;
        case "call": return `${expression.written}(${expression.args.map(dax).join(", ")})`;
        case "unary": return `${expression.operator} ${inParentheses(expression.operand)}`;
        case "binary": return `${inParentheses(expression.left)} ${expression.operator} ${inParentheses(expression.right)}`;
        case "in": return `${inParentheses(expression.left)} IN ${inParentheses(expression.right)}`;
        case "tuple": return `(${expression.items.map(dax).join(", ")})`;
        case "tableConstructor": return `{${expression.rows.map((row) => `(${row.map(dax).join(", ")})`).join(", ")}}`;
        case "variables": return [...expression.variables.map(({ name, value }) => `VAR ${name} = ${dax(value)}`), `RETURN ${dax(expression.result)}`].join("\n");
    }
}

/** The tree without positions, for comparing. */
export function withoutPositions(expression: Expression): unknown {
    return JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === "at" ? undefined : value)));
}
