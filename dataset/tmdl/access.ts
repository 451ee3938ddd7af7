import type { Annotation, Described, Expression, Place } from "./model";
import { readReference } from "./name";
import { nodeTitle, type TmdlExpression, type TmdlNode } from "./node";
import { readValue } from "./value";

/** An object that the grammar has accepted, with the file it was read from. */
export interface Source {
    readonly file: string;
    readonly node: TmdlNode;
}

/** The check of the grammar runs before a model is built: what it requires is there, or this program is wrong. */
export function certain<T>(value: T | undefined, source: Source): T {
    if (value === undefined) throw new Error(`${source.file}: ${nodeTitle(source.node)} was not checked before it was read.`);
    return value;
}

export function place({ file, node }: Source): Place {
    return { file, line: node.line };
}

export function textOf({ node }: Source, property: string): string | undefined {
    return node.properties.get(property)?.value;
}

export function flagOf(source: Source, property: string, otherwise = false): boolean {
    const value = textOf(source, property);
    return value === undefined ? otherwise : value === "true";
}

export function integerOf(source: Source, property: string): number | undefined {
    const value = textOf(source, property);
    return value === undefined ? undefined : Number(value);
}

/** The value among those allowed, undefined when the property is not written. */
export function choiceOf<T extends string>(source: Source, property: string, allowed: readonly T[]): T | undefined {
    const value = textOf(source, property);
    return allowed.find((candidate) => candidate === value);
}

/** The parts of a reference, without quotes. */
export function referenceOf(source: Source, property: string): readonly string[] | undefined {
    const value = textOf(source, property);
    return value === undefined ? undefined : readReference(value);
}

export function nameOf(source: Source): string {
    return source.node.name ?? "";
}

/** The children of one type, in order. */
export function childrenOf({ file, node }: Source, keyword: string): Source[] {
    return node.children.filter((child) => child.keyword === keyword).map((child) => ({ file, node: child }));
}

function located(file: string, expression: TmdlExpression): Expression {
    return { text: expression.text, file, line: expression.line };
}

export function expressionOf({ file, node }: Source): Expression | undefined {
    return node.expression && located(file, node.expression);
}

/** The expression of a child such as `source = …`. */
export function childExpressionOf(source: Source, keyword: string): Expression | undefined {
    const child = childrenOf(source, keyword).at(0);
    return child && expressionOf(child);
}

export function annotation(source: Source): Annotation {
    return { ...place(source), name: nameOf(source), value: readValue(source.node.expression?.text ?? "") ?? "" };
}

export function described(source: Source): Described {
    return {
        ...place(source), name: nameOf(source), description: source.node.description,
        annotations: childrenOf(source, "annotation").map(annotation),
    };
}
