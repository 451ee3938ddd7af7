import type { Binder } from "../../../../bind/binder";
import { commonType } from "../../../../bind/commonType";
import type { ScalarNode } from "../../../../bind/node";
import { scalarOfTable } from "../../../../bind/scalarOfTable";
import type { Scope } from "../../../../bind/scope";
import type { Call, Expression } from "../../../../syntax/ast";
import { asVariant, type DaxType, type Value } from "../../../../value";
import type { Read } from "../arguments";

/** Expressions of which one becomes the result. */
export interface Branches {
    readonly nodes: readonly ScalarNode[];
    /** That of all branches, whichever is taken (F055); a variant where they have nothing in common. */
    readonly type: DaxType;
    readonly reads: readonly Read<Value>[];
}

function branchNode(binder: Binder, { name }: Call, expression: Expression, scope: Scope): ScalarNode {
    const node = binder.node(expression, scope);
    if (node.kind === "scalar") return node;
    if (node.shape.columns.length === 1) return scalarOfTable(binder, node);
    return binder.fail("UNSUPPORTED", expression.at, `${name} with a table as its result is not supported: choose between values, or filter the table.`);
}

function variantRead({ type, evaluate }: ScalarNode): Read<Value> {
    return type === "dateTime" ? (frame) => asVariant(evaluate(frame), type) : evaluate;
}

export function bindBranches(binder: Binder, call: Call, expressions: readonly Expression[], scope: Scope): Branches {
    const nodes = expressions.map((expression) => branchNode(binder, call, expression, scope));
    const type = commonType(nodes.map((node) => node.type));
    return { nodes, type, reads: nodes.map((node) => (type === "variant" ? variantRead(node) : node.evaluate)) };
}

export const READ_BLANK: Read<Value> = () => null;
