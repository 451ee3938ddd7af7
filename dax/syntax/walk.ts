import type { BracketReference, ColumnReference, Expression, NameReference } from "./ast";
import { isBareWord } from "./bareWord";
import { foldName } from "./name";

/** The expressions directly inside an expression, in the order in which they are written. */
export function childrenOf(expression: Expression): readonly Expression[] {
    switch (expression.kind) {
        case "call": return expression.args;
        case "unary": return [expression.operand];
        case "binary":
        case "in": return [expression.left, expression.right];
        case "tuple": return expression.items;
        case "tableConstructor": return expression.rows.flat();
        case "variables": return [...expression.variables.map(({ value }) => value), expression.result];
        default: return [];
    }
}

/** The expression and all inside it, each before its children, in the order in which they are written. */
export function* everyNode(expression: Expression): Generator<Expression, void> {
    const waiting = [expression];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        for (const child of [...childrenOf(node)].reverse()) waiting.push(child);
    }
}

function nodesOf<T extends Expression>(expression: Expression, isWanted: (node: Expression) => node is T): readonly T[] {
    return Array.from(everyNode(expression)).filter(isWanted);
}

/** The names, in upper case, of the functions that are called. TRUE, FALSE and NOT are no calls. */
export function calledFunctions(expression: Expression): ReadonlySet<string> {
    return new Set(nodesOf(expression, (node) => node.kind === "call").map(({ name }) => name));
}

/** Each Table[Column], as often as it is written. */
export function columnReferences(expression: Expression): readonly ColumnReference[] {
    return nodesOf(expression, (node) => node.kind === "column");
}

/** Each [Name] without a table, as often as it is written. */
export function bracketReferences(expression: Expression): readonly BracketReference[] {
    return nodesOf(expression, (node) => node.kind === "bracket");
}

/** The names that are variables where the walk stands, each with the number of blocks that define it. */
class Scope {
    readonly #blocks = new Map<string, number>();

    constructor(names: Iterable<string>) {
        for (const name of names) this.add(name, 1);
    }

    add(name: string, count: 1 | -1): void {
        const key = foldName(name);
        this.#blocks.set(key, (this.#blocks.get(key) ?? 0) + count);
    }

    has(name: string): boolean {
        return (this.#blocks.get(foldName(name)) ?? 0) > 0;
    }
}

/** Looks at an expression, or lets a variable come into scope (+1) or go out of it (-1). */
type Step = { readonly visit: Expression } | { readonly variable: string; readonly count: 1 | -1 };

function stepsInside(expression: Expression): readonly Step[] {
    if (expression.kind === "call") {
        return expression.args.filter((_, index) => !isBareWord(expression, index)).map((visit) => ({ visit }));
    }
    if (expression.kind !== "variables") return childrenOf(expression).map((visit) => ({ visit }));
    const { variables, result } = expression;
    return [
        ...variables.flatMap(({ name, value }): Step[] => [{ visit: value }, { variable: name, count: 1 }]),
        { visit: result },
        ...variables.map(({ name }): Step => ({ variable: name, count: -1 })),
    ];
}

/**
 * The names that must be tables: no variable in scope, no bare word such as ASC where its function takes one.
 * The tables of column references are not among them. `outerVariables` are those that a query defines around the expression.
 */
export function tableNames(expression: Expression, outerVariables: Iterable<string> = []): readonly NameReference[] {
    const scope = new Scope(outerVariables);
    const found: NameReference[] = [];
    const waiting: Step[] = [{ visit: expression }];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
        if ("variable" in step) {
            scope.add(step.variable, step.count);
            continue;
        }
        const { visit } = step;
        if (visit.kind === "name" && (visit.isQuoted || !scope.has(visit.name))) found.push(visit);
        for (const inside of [...stepsInside(visit)].reverse()) waiting.push(inside);
    }
    return found;
}
