import type { VariablesBlock } from "../syntax/ast";
import { foldName } from "../syntax/name";
import type { Position } from "../syntax/position";
import type { Frame } from "../evaluate/frame";
import type { Value } from "../value";
import type { Binder } from "./binder";
import { NO_NEEDS, type Needs, type Node } from "./node";
import type { Scope, Variable } from "./scope";

/** What a variable reads is read where it stands: the block that declares it has these needs. */
function needsOfReading({ place }: Variable): Needs {
    return { ...NO_NEEDS, variables: new Set([place]) };
}

export function variableNode(variable: Variable, at: Position): Node {
    const { place, node } = variable;
    const needs = needsOfReading(variable);
    if (node.kind === "table") return { kind: "table", at, needs, shape: node.shape, evaluate: (frame) => frame.table(place, node.evaluate) };
    if (node.constant !== undefined) return { ...node, at };
    return { kind: "scalar", at, needs, type: node.type, evaluate: (frame) => frame.value(place, node.evaluate) };
}

function declare(binder: Binder, { variables }: VariablesBlock, scope: Scope): { readonly scope: Scope; readonly declared: readonly Variable[] } {
    const declared: Variable[] = [];
    let inner = scope;
    for (const { name, value } of variables) {
        const variable = { name, place: binder.places.newVariable(), node: binder.node(value, inner) };
        declared.push(variable);
        inner = { ...inner, variables: new Map(inner.variables).set(foldName(name), variable) };
    }
    return { scope: inner, declared };
}

function needsOfBlock(result: Node, declared: readonly Variable[]): Needs {
    const own = new Set(declared.map(({ place }) => place));
    const all = [result.needs, ...declared.map(({ node }) => node.needs)];
    return {
        tables: new Set(all.flatMap(({ tables }) => [...tables])),
        variables: new Set(all.flatMap(({ variables }) => [...variables]).filter((place) => !own.has(place))),
        rows: new Set(all.flatMap(({ rows }) => [...rows])),
        grouping: all.some(({ grouping }) => grouping),
    };
}

/** VAR … RETURN …: each variable is evaluated where it is written, and only if it is read. */
export function bindVariables(binder: Binder, block: VariablesBlock, scope: Scope): Node {
    const { scope: inner, declared } = declare(binder, block, scope);
    const result = binder.node(block.result, inner);
    const needs = needsOfBlock(result, declared);
    const places = declared.map(({ place }) => place);
    if (result.kind === "table") {
        const evaluateTable = result.evaluate;
        return {
            kind: "table", at: block.at, needs, shape: result.shape,
            evaluate: (frame) => {
                for (const place of places) frame.declare(place);
                return evaluateTable(frame);
            },
        };
    }
    const evaluateValue = result.evaluate;
    return {
        kind: "scalar", at: block.at, needs, type: result.type,
        evaluate: (frame) => {
            for (const place of places) frame.declare(place);
            return evaluateValue(frame);
        },
    };
}

/** What reads the values of variables in scope, in the order of their places; undefined where one is a table. */
export function variableReaders(scope: Scope, places: ReadonlySet<number>): readonly ((frame: Frame) => Value)[] | undefined {
    const wanted = [...scope.variables.values()].filter(({ place }) => places.has(place));
    if (wanted.length < places.size) return undefined;
    const readers: ((frame: Frame) => Value)[] = [];
    for (const { place, node } of wanted) {
        if (node.kind === "table") return undefined;
        readers.push((frame) => frame.value(place, node.evaluate));
    }
    return readers;
}
