import * as fc from "fast-check";
import { eachRow, growTree, keyOf, openNodes, rowsBelow, sortFamilies, Tree, TreeNode } from "../../../../src/views/common/tree";
import { alike, expectAlways } from "../../domain/property";
import { nodeAt } from "../heatmap/portfolio";

/** Grows a tree from rows rather than from columns. */
function grow(...rows: readonly (readonly unknown[])[]): Tree {
    const depth = Math.max(0, ...rows.map((row) => row.length));
    return growTree(Array.from({ length: depth }, (_, level) => rows.map((row) => row[level])), rows.length);
}

interface Sketch {
    readonly [name: string]: Sketch;
}

function sketch(node: TreeNode): Sketch {
    return Object.fromEntries(node.children.map((child) => [child.value === undefined ? "(blank)" : child.value as string, sketch(child)]));
}

const names = (nodes: readonly TreeNode[]): unknown[] => nodes.map(({ value }) => value);
const own = (node: TreeNode): number[] => {
    const rows: number[] = [];
    eachRow(node, (row) => rows.push(row));
    return rows;
};

const cell = fc.constantFrom("a", "b", "c", "", null, undefined, " ");
const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 25 });

describe("growTree", () => {
    it("nests the levels, outermost first", () => {
        const tree = grow(["North", "Roads", "A"], ["North", "Roads", "B"], ["North", "Rail", "C"], ["South", "Roads", "D"]);
        expect(sketch(tree.root)).toEqual({ North: { Roads: { A: {}, B: {} }, Rail: { C: {} } }, South: { Roads: { D: {} } } });
    });

    it("keeps rows, groups and members in the order of their appearance", () => {
        const tree = grow(["S", "Z"], ["N", "Y"], ["S", "A"], ["N", "B"]);
        expect(names(tree.root.children)).toEqual(["S", "N"]);
        expect(names(nodeAt(tree, "S").children)).toEqual(["Z", "A"]);
    });

    it("gathers the rows of one path, neighbours or not", () => {
        const tree = grow(["A"], ["A"], ["B"], ["A"]);
        expect(own(nodeAt(tree, "A"))).toEqual([0, 1, 3]);
        expect(own(nodeAt(tree, "B"))).toEqual([2]);
        expect(Array.from(tree.nodeOf, (id) => tree.nodes[id].value)).toEqual(["A", "A", "B", "A"]);
    });

    it("tells apart members of one name in two groups", () => {
        const tree = grow(["North", "Roads"], ["South", "Roads"]);
        expect(nodeAt(tree, "North", "Roads")).not.toBe(nodeAt(tree, "South", "Roads"));
    });

    it("ends a path at trailing blanks: such a row belongs to the group itself", () => {
        const tree = grow(["North", null, null], ["North", "Roads", ""], ["North", "Roads", "A"]);
        expect(sketch(tree.root)).toEqual({ North: { Roads: { A: {} } } });
        expect(own(nodeAt(tree, "North"))).toEqual([0]);
        expect(own(nodeAt(tree, "North", "Roads"))).toEqual([1]);
    });

    it("keeps a blank between two names as a row of its own", () => {
        expect(sketch(grow(["North", null, "A"]).root)).toEqual({ North: { "(blank)": { A: {} } } });
    });

    it("gives a row without any name a blank top row", () => {
        const tree = grow([null, null], ["", " "], [undefined, "A"]);
        expect(sketch(tree.root)).toEqual({ "(blank)": { A: {} } });
        expect(own(nodeAt(tree, undefined))).toEqual([0, 1]);
    });

    it("takes equal dates for one name", () => {
        expect(grow([new Date(5)], [new Date(5)], [new Date(6)]).root.children.length).toBe(2);
    });

    it("tells false and zero from blank", () => {
        expect(names(grow([0], [false], [null]).root.children)).toEqual([0, false, undefined]);
    });

    it("takes all that is no plain value for one odd name", () => {
        expect(grow([{}], [[1]], [Symbol("x")]).root.children.length).toBe(1);
    });

    it("has no rows without data", () => {
        expect(growTree([], 0).root.children).toEqual([]);
        expect(growTree([[]], 0).nodes.length).toBe(1);
    });

    it("gives every row to the node of its path, and every node the rows that are its own", () => {
        expectAlways(fc.property(table, (rows) => {
            const tree = grow(...rows);
            return rows.every((row, at) => {
                const path: string[] = row.map((value) => (value ?? "").trim());
                while (path.length > 1 && path.at(-1) === "") path.pop();
                const node = nodeAt(tree, ...path.map((name) => name || undefined));
                return node.id === tree.nodeOf[at] && own(node).includes(at);
            }) && alike(tree.nodes.flatMap(own).sort((one, other) => one - other), rows.map((_, at) => at));
        }));
    });

    it("grows the same families whatever the order of the rows", () => {
        const shape = (node: TreeNode): unknown => node.children.map((child) => [child.value ?? "", shape(child)]).sort();
        const shuffled = table.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }).map((other) => ({ rows, other })));
        expectAlways(fc.property(shuffled, ({ rows, other }) => alike(shape(grow(...rows).root), shape(grow(...other).root))));
    });
});

describe("keyOf", () => {
    it("is the path from the top", () => {
        expect(keyOf(nodeAt(grow(["North", "Roads", "A"]), "North", "Roads", "A"))).toBe("/North/Roads/A");
    });

    it("stays the same when rows come, go or are sorted", () => {
        const few = grow(["N", "A"]);
        const many = grow(["S", "B"], ["N", "C"], ["N", "A"]);
        sortFamilies(many, (row) => -row);
        expect(keyOf(nodeAt(many, "N", "A"))).toBe(keyOf(nodeAt(few, "N", "A")));
    });

    it("is no other row's, whatever strokes and percent signs the names hold", () => {
        const name = fc.constantFrom("a", "b", "a/b", "/", "%", "%2F", "", "a%2Fb");
        expectAlways(fc.property(fc.array(fc.tuple(name, name, name), { maxLength: 20 }), (rows) => {
            const { nodes } = grow(...rows);
            return new Set(nodes.slice(1).map(keyOf)).size === nodes.length - 1;
        }));
    });
});

describe("openNodes", () => {
    const tree = grow(["N", "A"], ["N", "B"], ["S", "C"], ["T"]);

    it("lists groups and members top down", () => {
        expect(names(openNodes(tree, () => false))).toEqual(["N", "A", "B", "S", "C", "T"]);
    });

    it("leaves out what lies below a folded group", () => {
        expect(names(openNodes(tree, ({ value }) => value === "N"))).toEqual(["N", "S", "C", "T"]);
        expect(names(openNodes(tree, () => true))).toEqual(["N", "S", "T"]);
    });
});

describe("rowsBelow", () => {
    it("is every row of a node, its own and those below it", () => {
        const tree = grow(["N", "A"], ["S", "B"], ["N", null], ["N", "C"], ["N", "A"]);
        expect([...rowsBelow(nodeAt(tree, "N"))].sort()).toEqual([0, 2, 3, 4]);
        expect([...rowsBelow(nodeAt(tree, "N", "A"))]).toEqual([0, 4]);
        expect([...rowsBelow(tree.root)].length).toBe(5);
    });
});

describe("sortFamilies", () => {
    it("sorts every family by the least value below each node", () => {
        const tree = grow(["N", "A"], ["N", "B"], ["S", "C"], ["S", "D"]);
        sortFamilies(tree, (row) => [5, 4, 9, 1][row]);
        expect(names(openNodes(tree, () => false))).toEqual(["S", "D", "C", "N", "B", "A"]);
    });

    it("puts nodes without a value last, and leaves equals in their order", () => {
        const tree = grow(["A"], ["B"], ["C"], ["D"], ["E"]);
        sortFamilies(tree, (row) => [NaN, 2, NaN, 2, 1][row]);
        expect(names(tree.root.children)).toEqual(["E", "B", "D", "A", "C"]);
    });

    it("takes the least of several rows of one node", () => {
        const tree = grow(["A"], ["B"], ["A"]);
        sortFamilies(tree, (row) => [3, 2, 1][row]);
        expect(names(tree.root.children)).toEqual(["A", "B"]);
    });

    it("changes nothing where no row has a value", () => {
        const tree = grow(["B"], ["A"]);
        sortFamilies(tree, () => NaN);
        expect(names(tree.root.children)).toEqual(["B", "A"]);
    });

    it("leaves every family in ascending order of its least values", () => {
        const numbered = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z"), fc.integer({ min: 0, max: 9 })), { maxLength: 20 });
        expectAlways(fc.property(numbered, (rows) => {
            const tree = grow(...rows.map(([group, member]) => [group, member]));
            sortFamilies(tree, (row) => rows[row][2]);
            const least = (node: TreeNode): number => Math.min(...[...rowsBelow(node)].map((row) => rows[row][2]));
            return tree.nodes.every(({ children }) => children.every((child, at) => at === 0 || least(children[at - 1]) <= least(child)));
        }));
    });
});
