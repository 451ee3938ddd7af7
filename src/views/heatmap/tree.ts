import { isBlank } from "../../domain/words";

/** A row of the heatmap: a directorate, a programme, a project. */
export interface TreeNode {
    readonly id: number;
    /** The path of values from the top: stays the same when rows come, go or are sorted. */
    readonly key: string;
    /** The raw value of the level field; undefined for a blank one. */
    readonly value: unknown;
    readonly depth: number;
    readonly parent: TreeNode | undefined;
    children: readonly TreeNode[];
    /** First data row of its own, or -1; the others follow in `Tree.next`. */
    firstRow: number;
    lastRow: number;
}

export interface Tree {
    readonly root: TreeNode;
    readonly nodes: readonly TreeNode[];
    /** For each data row, the id of its node. */
    readonly nodeOf: Int32Array;
    /** For each data row, the next row of the same node, or -1. */
    readonly next: Int32Array;
}

interface GrowingNode extends TreeNode {
    children: GrowingNode[];
    byValue: Map<unknown, GrowingNode> | undefined;
}

/**
 * Grows the hierarchy from the level fields, outermost first. Trailing blanks end a path early: such a row belongs to the
 * group itself (a declared status), not to a member. A row without any value belongs to a blank top row.
 */
export function growTree(levels: readonly (readonly unknown[])[], rowCount: number): Tree {
    const nodes: GrowingNode[] = [];
    const root = newNode(nodes, undefined, undefined, "");
    const nodeOf = new Int32Array(rowCount);
    const next = new Int32Array(rowCount).fill(-1);
    let node = root;
    for (let row = 0; row < rowCount; row += 1) {
        if (row === 0 || !repeats(levels, row)) node = walk(nodes, root, levels, row);
        nodeOf[row] = node.id;
        if (node.lastRow < 0) node.firstRow = row;
        else next[node.lastRow] = row;
        node.lastRow = row;
    }
    return { root, nodes, nodeOf, next };
}

function repeats(levels: readonly (readonly unknown[])[], row: number): boolean {
    for (let level = levels.length - 1; level >= 0; level -= 1) {
        if (levels[level][row] !== levels[level][row - 1]) return false;
    }
    return true;
}

function walk(nodes: GrowingNode[], root: GrowingNode, levels: readonly (readonly unknown[])[], row: number): GrowingNode {
    let depth = levels.length;
    while (depth > 1 && isBlank(levels[depth - 1][row])) depth -= 1;
    let node = root;
    for (let level = 0; level < depth; level += 1) node = childOf(nodes, node, levels[level][row]);
    return node;
}

function childOf(nodes: GrowingNode[], parent: GrowingNode, value: unknown): GrowingNode {
    const name = nameOf(value);
    parent.byValue ??= new Map();
    const known = parent.byValue.get(name);
    if (known !== undefined) return known;
    const child = newNode(nodes, parent, isBlank(value) ? undefined : value, `${parent.key}/${String(name).replace(/[/%]/g, escapeMark)}`);
    parent.byValue.set(name, child);
    parent.children.push(child);
    return child;
}

function newNode(nodes: GrowingNode[], parent: GrowingNode | undefined, value: unknown, key: string): GrowingNode {
    const depth = parent === undefined ? -1 : parent.depth + 1;
    const node: GrowingNode = { id: nodes.length, key, value, depth, parent, children: [], byValue: undefined, firstRow: -1, lastRow: -1 };
    nodes.push(node);
    return node;
}

/** Dates compare by instant; whatever is not a plain value cannot name a row and counts as one odd value. */
function nameOf(value: unknown): string | number | boolean | bigint {
    if (isBlank(value)) return "";
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return value;
    return value instanceof Date ? `@${value.getTime()}` : "?";
}

function escapeMark(mark: string): string {
    return mark === "/" ? "%2F" : "%25";
}

/** The rows that are open, top down: the children of every node that is not folded. */
export function openNodes(tree: Tree, isFolded: (node: TreeNode) => boolean): TreeNode[] {
    const open: TreeNode[] = [];
    const visit = (node: TreeNode): void => {
        for (const child of node.children) {
            open.push(child);
            if (child.children.length > 0 && !isFolded(child)) visit(child);
        }
    };
    visit(tree.root);
    return open;
}

/** Every data row of a node: its own and those below it. */
export function* rowsBelow(tree: Tree, node: TreeNode): Generator<number> {
    for (let row = node.firstRow; row >= 0; row = tree.next[row]) yield row;
    for (const child of node.children) yield* rowsBelow(tree, child);
}

/** Sorts every family by the least value of `order` below each node; nodes without one come last, equals keep their order. */
export function sortFamilies(tree: Tree, order: (row: number) => number): void {
    const least = new Float64Array(tree.nodes.length).fill(Infinity);
    for (let row = 0; row < tree.nodeOf.length; row += 1) {
        const value = order(row);
        if (Number.isNaN(value)) continue;
        for (let node: TreeNode | undefined = tree.nodes[tree.nodeOf[row]]; node !== undefined && value < least[node.id]; node = node.parent) {
            least[node.id] = value;
        }
    }
    for (const node of tree.nodes) node.children = [...node.children].sort((one, other) => compare(least[one.id], least[other.id]));
}

function compare(one: number, other: number): number {
    return one === other ? 0 : one < other ? -1 : 1;
}
