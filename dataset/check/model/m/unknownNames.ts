import { Language } from "@microsoft/powerquery-parser";
import { LIBRARY } from "./library";
import type { ReadM } from "./parse";

type Node = Language.Ast.TNode;

/** The names that a node gives to all below it, and those from around it. */
interface Scope {
    readonly names: ReadonlySet<string>;
    readonly outer: Scope | undefined;
}

export interface UnknownName {
    readonly name: string;
    /** From 1, within the text. */
    readonly line: number;
}

const { NodeKind } = Language.Ast;
const QUOTED = /^#"(.*)"$/s;

/** A name without its quotes. */
function plain(written: string): string {
    return QUOTED.exec(written)?.[1].replaceAll("\"\"", "\"") ?? written;
}

function namesGivenBy(node: Node): readonly string[] {
    switch (node.kind) {
        case NodeKind.LetExpression: return node.variableList.elements.map((variable) => plain(variable.node.key.literal));
        case NodeKind.RecordExpression: return node.content.elements.map((field) => plain(field.node.key.literal));
        case NodeKind.FunctionExpression: return node.parameters.content.elements.map((parameter) => plain(parameter.node.name.literal));
        case NodeKind.EachExpression: return ["_"];
        default: return [];
    }
}

function isKnown(name: string, from: Scope): boolean {
    for (let scope: Scope | undefined = from; scope; scope = scope.outer) {
        if (scope.names.has(name)) return true;
    }
    return LIBRARY.has(name);
}

function childrenOf({ nodes }: ReadM, node: Node): readonly Node[] {
    return (nodes.childIdsById.get(node.id) ?? []).map((id) => nodes.astNodeById.get(id)).filter((child) => child !== undefined);
}

/** The names that are neither steps, parameters, fields nor of the library, nor among those that the whole model knows. */
export function unknownNames(read: ReadM, global: ReadonlySet<string>): readonly UnknownName[] {
    const found: UnknownName[] = [];
    const waiting: { readonly node: Node; readonly scope: Scope }[] = [{ node: read.root, scope: { names: global, outer: undefined } }];
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
        const { node, scope } = visit;
        const name = node.kind === NodeKind.IdentifierExpression ? plain(node.identifier.literal) : undefined;
        if (name !== undefined && !isKnown(name, scope)) found.push({ name, line: node.tokenRange.positionStart.lineNumber + 1 });
        const given = namesGivenBy(node);
        const inner = given.length === 0 ? scope : { names: new Set(given), outer: scope };
        for (const child of [...childrenOf(read, node)].reverse()) waiting.push({ node: child, scope: inner });
    }
    return found;
}
