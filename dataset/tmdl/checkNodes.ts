import { checkDefault, checkValue } from "./checkValue";
import { excerpt, fault, type LineFault } from "./fault";
import { childType, rootType } from "./grammar";
import type { ObjectType } from "./kind";
import { nearest } from "../../dax/syntax/nearest";
import { nodeTitle, type TmdlNode, type TmdlProperty } from "./node";

type Titled = Pick<TmdlNode, "keyword" | "name"> | undefined;

/** The compatibility level that a word needs: a fault when that of the database, written in another file, is lower. */
export interface LevelNeed {
    readonly line: number;
    readonly what: string;
    readonly since: number;
}

export interface Checked {
    readonly faults: readonly LineFault[];
    readonly needs: readonly LevelNeed[];
}

function title(node: Titled): string {
    return node ? nodeTitle(node) : "the margin of a file";
}

function unknown(word: string, line: number, parent: Titled, type: ObjectType): LineFault {
    const known = [...type.properties.keys(), ...type.children.keys()];
    const near = nearest(word, known);
    const remedy = near === undefined ? `Known here: ${known.join(", ") || "nothing"}.` : `Did you mean "${near}"?`;
    return fault(line, "unknown", `Unknown object or property "${excerpt(word)}" in ${title(parent)}. ${remedy}`);
}

function propertyFaults(node: TmdlNode, type: ObjectType, name: string, property: TmdlProperty): LineFault[] {
    const rule = type.properties.get(name);
    if (rule) return checkValue(name, property, rule.value);
    if (name === "description") {
        return [fault(property.line, "description", `Write the description of ${title(node)} as "///" lines directly above it.`)];
    }
    if (!type.children.has(name)) return [unknown(name, property.line, node, type)];
    const remedy = property.bare ? "Give it its name, its expression or its properties." : `Write "${name} = …" or "${name} Name".`;
    return [fault(property.line, "syntax", `"${name}" in ${title(node)} is an object, not a property. ${remedy}`)];
}

function nameFaults(node: TmdlNode, type: ObjectType): LineFault[] {
    if (type.name === "required" && node.name === undefined) {
        return [fault(node.line, "name", `${title(node)} has no name. Write "${excerpt(node.keyword)} Name".`)];
    }
    if (type.name !== "none" || node.name === undefined) return [];
    return [fault(node.line, "name", `${title(node)} takes no name. Write "${node.keyword}" alone.`)];
}

function descriptionFaults(node: TmdlNode, type: ObjectType): LineFault[] {
    if (type.described || node.description === undefined) return [];
    return [fault(node.line, "description", `${title(node)} takes no description. Remove the "///" lines above it.`)];
}

function missingFaults(node: TmdlNode, type: ObjectType): LineFault[] {
    return Array.from(type.properties).filter(([name, rule]) => rule.required && !node.properties.has(name))
        .map(([name]) => fault(node.line, "missing", `${title(node)} has no "${name}". Add it.`));
}

function singleFaults(nodes: readonly TmdlNode[], parent: Titled, type: ObjectType): LineFault[] {
    const seen = new Set<string>();
    return nodes.filter(({ keyword }) => {
        const again = seen.has(keyword);
        seen.add(keyword);
        return again && childType(type, keyword)?.single;
    }).map((node) => fault(node.line, "duplicate", `A second "${node.keyword}" in ${title(parent)}. Keep one.`));
}

function shapeFaults(node: TmdlNode, type: ObjectType): LineFault[] {
    const wrong = type.shape?.(node);
    return wrong === undefined ? [] : [fault(node.line, "missing", `${title(node)} ${wrong}`)];
}

function ownFaults(node: TmdlNode, type: ObjectType): LineFault[] {
    return [
        ...nameFaults(node, type), ...descriptionFaults(node, type), ...missingFaults(node, type),
        ...checkDefault(node, type.expression), ...shapeFaults(node, type),
        ...Array.from(node.properties).flatMap(([name, property]) => propertyFaults(node, type, name, property)),
    ];
}

function ownNeeds(node: TmdlNode, type: ObjectType): LevelNeed[] {
    const properties = Array.from(node.properties, ([name, { line }]) => ({ line, what: name, since: type.properties.get(name)?.since ?? 0 }));
    return [{ line: node.line, what: node.keyword, since: type.since }, ...properties].filter((need) => need.since > 0);
}

function notAnObject(child: TmdlNode, parent: TmdlNode | undefined, type: ObjectType): LineFault {
    if (!type.properties.has(child.keyword)) return unknown(child.keyword, child.line, parent, type);
    const message = `"${child.keyword}" in ${title(parent)} is a property: write "${child.keyword}: value" or, for a flag, its name alone, `
        .concat("with nothing indented below it.");
    return fault(child.line, "syntax", message);
}

function checkChildren(nodes: readonly TmdlNode[], parent: TmdlNode | undefined, type: ObjectType): Checked {
    const checked = nodes.map((child) => {
        const own = childType(type, child.keyword);
        return own ? checkNode(child, own) : { faults: [notAnObject(child, parent, type)], needs: [] };
    });
    return {
        faults: [...singleFaults(nodes, parent, type), ...checked.flatMap(({ faults }) => faults)],
        needs: checked.flatMap(({ needs }) => needs),
    };
}

// The depth of the nodes is bounded by their reader.
function checkNode(node: TmdlNode, type: ObjectType): Checked {
    const below = checkChildren(node.children, node, type);
    return { faults: [...ownFaults(node, type), ...below.faults], needs: [...ownNeeds(node, type), ...below.needs] };
}

/** Checks the objects of one file against the grammar: types, properties, values; what depends on another file is left out. */
export function checkNodes(nodes: readonly TmdlNode[]): Checked {
    return checkChildren(nodes, undefined, rootType());
}
