import { isBlank } from "../../domain/words";

/** A member of a portfolio: a directorate, a programme, a project. */
export interface TreeNode {
    readonly id: number;
    /** The raw value of the level field; undefined for a blank one. */
    readonly value: unknown;
    readonly depth: number;
    readonly parent: TreeNode | undefined;
    readonly children: readonly TreeNode[];
    /** Its own data rows, as runs of neighbours: first and end of each, one after the other. */
    readonly runs: readonly number[];
}

export interface Tree {
    readonly root: TreeNode;
    readonly nodes: readonly TreeNode[];
    /** For each data row, the id of its node. */
    readonly nodeOf: Int32Array;
}

type Name = string | number | boolean | bigint;

interface GrowingNode extends TreeNode {
    children: GrowingNode[];
    readonly runs: number[];
    byName: Map<Name, GrowingNode> | undefined;
}

type Levels = readonly (readonly unknown[])[];

/**
 * Grows the hierarchy from the level fields, outermost first. Trailing blanks end a path early: such a row belongs to the
 * group itself (a declared status), not to a member. A row without any value belongs to a blank top row.
 */
export function growTree(levels: Levels, rowCount: number): Tree {
    const nodes: GrowingNode[] = [];
    const path = [newNode(nodes, undefined, undefined)];
    const nodeOf = new Int32Array(rowCount);
    const starts = runStarts(levels, rowCount);
    for (let first = 0; first < rowCount;) {
        walk(nodes, path, levels, first);
        const node = path[path.length - 1];
        const next = starts.indexOf(1, first + 1);
        const end = next < 0 ? rowCount : next;
        node.runs.push(first, end);
        nodeOf.fill(node.id, first, end);
        first = end;
    }
    return { root: path[0], nodes, nodeOf };
}

/** Marks the rows whose path differs from the row before: rows of one project come together, so paths are walked once a run. */
function runStarts(levels: Levels, rowCount: number): Uint8Array {
    const starts = new Uint8Array(rowCount);
    for (const values of levels) {
        let last = values[0];
        for (let row = 1; row < rowCount; row += 1) {
            const value = values[row];
            if (value === last) continue;
            starts[row] = 1;
            last = value;
        }
    }
    return starts;
}

/** Turns the path of the row before, root first, into the path of a row: most rows share all but the last steps with it. */
function walk(nodes: GrowingNode[], path: GrowingNode[], levels: Levels, row: number): void {
    let depth = levels.length;
    while (depth > 1 && isBlank(levels[depth - 1][row])) depth -= 1;
    let shared = 0;
    while (shared < depth && shared < path.length - 1 && levels[shared][row] === levels[shared][row - 1]) shared += 1;
    path.length = shared + 1;
    for (let level = shared; level < depth; level += 1) path.push(childOf(nodes, path[level], levels[level][row]));
}

function childOf(nodes: GrowingNode[], parent: GrowingNode, value: unknown): GrowingNode {
    const name = nameOf(value);
    parent.byName ??= new Map();
    const known = parent.byName.get(name);
    if (known !== undefined) return known;
    const child = newNode(nodes, parent, name === "" ? undefined : value);
    parent.byName.set(name, child);
    parent.children.push(child);
    return child;
}

function newNode(nodes: GrowingNode[], parent: GrowingNode | undefined, value: unknown): GrowingNode {
    const depth = parent === undefined ? -1 : parent.depth + 1;
    const node: GrowingNode = { id: nodes.length, value, depth, parent, children: [], runs: [], byName: undefined };
    nodes.push(node);
    return node;
}

/** Dates compare by instant; whatever is not a plain value cannot name a row and counts as one odd value. */
function nameOf(value: unknown): Name {
    if (isBlank(value)) return "";
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return value;
    return value instanceof Date ? `@${value.getTime()}` : "?";
}

/** Whether a row can be closed over its members: the total of all rows cannot. */
export function isFoldable(node: TreeNode): boolean {
    return node.children.length > 0 && node.parent !== undefined;
}

/** The path of values from the top: it stays the same when rows come, go or are sorted. */
export function keyOf(node: TreeNode): string {
    if (node.parent === undefined) return "";
    return `${keyOf(node.parent)}/${String(nameOf(node.value)).replace(/[/%]/g, (mark) => (mark === "/" ? "%2F" : "%25"))}`;
}

/** The rows that are open, top down: the family of every node that is not folded, in its own order. */
export function openNodes(tree: Tree, isFolded: (node: TreeNode) => boolean, familyOf = ({ children }: TreeNode) => children): TreeNode[] {
    const open: TreeNode[] = [];
    const visit = (node: TreeNode): void => {
        for (const child of familyOf(node)) {
            open.push(child);
            if (child.children.length > 0 && !isFolded(child)) visit(child);
        }
    };
    visit(tree.root);
    return open;
}

/** The data rows of the node itself. */
export function eachRow(node: TreeNode, visit: (row: number) => void): void {
    const { runs } = node;
    for (let at = 0; at < runs.length; at += 2) {
        for (let row = runs[at]; row < runs[at + 1]; row += 1) visit(row);
    }
}

/** Every data row of a node: its own and those below it. */
export function* rowsBelow(node: TreeNode): Generator<number> {
    for (let at = 0; at < node.runs.length; at += 2) {
        for (let row = node.runs[at]; row < node.runs[at + 1]; row += 1) yield row;
    }
    for (const child of node.children) yield* rowsBelow(child);
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
    for (const node of tree.nodes) (node as GrowingNode).children.sort((one, other) => compare(least[one.id], least[other.id]));
}

function compare(one: number, other: number): number {
    return one === other ? 0 : one < other ? -1 : 1;
}
