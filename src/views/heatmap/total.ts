import type { Settings, Total } from "../../settings/settings";
import type { HeatmapModel } from "./model";
import type { TreeNode } from "../common/tree";

/** The open rows with the one that stands for all of them, where the author wants it. */
export function withTotal(open: readonly TreeNode[], root: TreeNode, total: Total): readonly TreeNode[] {
    switch (total) {
        case "noTotal": return open;
        case "totalTop": return open.length === 0 ? open : [root, ...open];
        case "totalBottom": return open.length === 0 ? open : [...open, root];
    }
}

/** Whether some row in the picture stands for members below it. */
export function hasGroups(model: Pick<HeatmapModel, "hasGroups">, { rows }: Pick<Settings, "rows">): boolean {
    return model.hasGroups || rows.total !== "noTotal";
}
