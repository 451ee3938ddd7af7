import type { HeatmapModel } from "./model";
import type { TreeNode } from "../common/tree";

/** Whether any of the data rows behind a cell, those of all its members, was chosen in another visual. */
export type IsLit = (node: TreeNode, column: number) => boolean;

export function litCells({ tree, columns, rowCount }: Pick<HeatmapModel, "tree" | "columns" | "rowCount">, isHighlighted: (row: number) => boolean): IsLit {
    const width = columns.list.length;
    const lit = new Set<number>();
    for (let row = 0; row < rowCount; row += 1) {
        if (!isHighlighted(row)) continue;
        const column = columns.of[row];
        for (let node: TreeNode | undefined = tree.nodes[tree.nodeOf[row]]; node !== undefined && !lit.has(node.id * width + column); node = node.parent) {
            lit.add(node.id * width + column);
        }
    }
    return (node, column) => lit.has(node.id * width + column);
}
