import type { Settings } from "../../settings/settings";
import { keyOf, TreeNode } from "../common/tree";

/** Which groups are folded: a group stands as the settings say until a person turned it over. */
export interface Folding {
    readonly test: (settings: Settings) => (node: TreeNode) => boolean;
    readonly turn: (node: TreeNode) => void;
    /** The groups that are turned over, by their keys. */
    readonly turned: () => readonly string[];
    /** Turns over these groups and no others, where there are any to take over. */
    readonly takeOver: (keys: readonly string[] | undefined) => void;
}

export function folding(): Folding {
    let turned = new Set<string>();
    return {
        test: ({ view: { openLevels } }) => (node) => (openLevels > 0 && node.depth >= openLevels - 1) !== (turned.size > 0 && turned.has(keyOf(node))),
        turn: (node) => {
            if (!turned.delete(keyOf(node))) turned.add(keyOf(node));
        },
        turned: () => [...turned],
        takeOver: (keys) => {
            if (keys !== undefined) turned = new Set(keys);
        },
    };
}
