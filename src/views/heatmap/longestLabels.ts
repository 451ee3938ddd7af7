import type { TreeNode } from "../common/tree";

/** So many of each depth are measured: of labels with as many letters, one may be half as wide again as another. */
const CANDIDATES = 8;
/** A number or a date is written in about so many letters. */
const LETTERS_OF_VALUE = 10;

/** The longest labels of each depth: measuring every one of thousands would cost more than drawing those in sight. */
export function longestLabels(open: readonly TreeNode[]): TreeNode[] {
    const byDepth: TreeNode[][] = [];
    for (const node of open) keepIfLong(byDepth[Math.max(0, node.depth)] ??= [], node);
    return byDepth.flat();
}

/** Keeps a list of the longest, the longest first. */
function keepIfLong(longest: TreeNode[], node: TreeNode): void {
    const length = lengthOf(node);
    let place = longest.length;
    while (place > 0 && lengthOf(longest[place - 1]) < length) place -= 1;
    if (place === CANDIDATES) return;
    longest.splice(place, 0, node);
    if (longest.length > CANDIDATES) longest.pop();
}

const lengthOf = ({ value }: TreeNode): number => typeof value === "string" ? value.length : LETTERS_OF_VALUE;
