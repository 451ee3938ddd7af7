import { NO_STANDING, Standing, standingAt } from "../../domain/standing";
import { isRated, NOTHING, StatusCode } from "../../domain/status";
import { BETTER, WORSE } from "../../domain/trend";
import type { Columns } from "./columns";
import type { RowCells } from "./rowCells";
import { eachRow, TreeNode } from "../common/tree";

/**
 * How a row stands: of periods, in the present one; of dimensions, in the worst of them, where it falls by the dimensions that
 * are declared to get worse, and rises by those that get better while none does.
 */
export function standingOf(cells: RowCells, kind: Columns["kind"], present: number | undefined): Standing {
    if (kind === "period") return present === undefined ? NO_STANDING : standingAt(cells.status, present);
    const [worse, better] = [WORSE, BETTER].map((trend) => cells.trend.reduce((count, one) => count + (one === trend ? 1 : 0), 0));
    return { ...NO_STANDING, status: cells.status.reduce(worst, NOTHING), fall: worse > 0 ? worse : -better };
}

function worst(one: StatusCode, other: StatusCode): StatusCode {
    return isRated(other) ? Math.max(one, other) : one;
}

/** The greatest weight that the data give a row: several periods repeat it; of a group, the sum of its members. */
export function weightBelow(weightOf: (row: number) => number, node: TreeNode): number {
    if (node.children.length > 0) return node.children.reduce((sum, child) => sum + weightBelow(weightOf, child), 0);
    let greatest = 0;
    eachRow(node, (row) => {
        greatest = Math.max(greatest, weightOf(row));
    });
    return greatest;
}
