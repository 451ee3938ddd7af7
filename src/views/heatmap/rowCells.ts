import { isExpected, rollUp, RollUpRule, worseOf } from "../../domain/rollUp";
import { isRated, NOTHING, StatusCode } from "../../domain/status";
import { declaredTrend, NO_TREND, TrendCode, trendsAlong } from "../../domain/trend";
import type { CellSource } from "./cellSource";
import { GroupSums, RANK_PLACES, sumMembers } from "./groupSums";
import { eachRow, TreeNode } from "../common/tree";

/** The cells of one row, one place a column. */
export interface RowCells {
    readonly status: Uint8Array;
    readonly trend: Uint8Array;
    /** 1 where every rating behind the cell is stale. */
    readonly stale: Uint8Array;
    /** Members with a rating that counts, and members that were asked for one. */
    readonly rated: Uint32Array;
    readonly expected: Uint32Array;
    /** Of a group that was declared as well as rolled up: the ranks by which the rolled-up rating is worse, negative where it is better. */
    readonly gap: Int8Array;
    /** The first data row of the cell that belongs to the row itself, or -1. */
    readonly firstRow: Int32Array;
}

export function cellsOf(source: CellSource, node: TreeNode): RowCells {
    const own = ownCells(source, node);
    const cells = node.children.length === 0 ? own : rolledUp(source, node, own);
    fillTrends(source, node, cells);
    return cells;
}

function emptyCells(count: number): RowCells {
    return {
        status: new Uint8Array(count),
        trend: new Uint8Array(count),
        stale: new Uint8Array(count),
        rated: new Uint32Array(count),
        expected: new Uint32Array(count),
        gap: new Int8Array(count),
        firstRow: new Int32Array(count).fill(-1),
    };
}

/** The node's own rows: a project's reports, or what was declared for a group itself. */
function ownCells(source: CellSource, node: TreeNode): RowCells {
    const cells = emptyCells(source.columnCount);
    const fresh = new Uint8Array(source.columnCount);
    eachRow(node, (row) => {
        const column = source.columnOf[row];
        const status = source.statuses[row];
        if (cells.firstRow[column] < 0) cells.firstRow[column] = row;
        cells.status[column] = worseOf(cells.status[column], status);
        if (isRated(status) && !source.isStale(row)) fresh[column] = 1;
    });
    for (let column = 0; column < source.columnCount; column += 1) {
        const status = cells.status[column];
        if (isRated(status)) {
            cells.rated[column] = 1;
            cells.stale[column] = 1 - fresh[column];
        }
        if (isExpected(status)) cells.expected[column] = 1;
    }
    return cells;
}

function rolledUp(source: CellSource, node: TreeNode, own: RowCells): RowCells {
    const sums = sumMembers(source, node);
    const cells = emptyCells(source.columnCount);
    for (let column = 0; column < source.columnCount; column += 1) {
        const hasMember = sums.worst[column] !== NOTHING || sums.state[column] !== NOTHING;
        cells.status[column] = hasMember || source.rule === "declared" && own.status[column] !== NOTHING
            ? statusOf(source, sums, column, own.status[column])
            : own.status[column];
        cells.rated[column] = hasMember ? sums.rated[column] : own.rated[column];
        cells.expected[column] = hasMember ? sums.expected[column] : own.expected[column];
        cells.stale[column] = isStaleGroup(source.rule, hasMember, sums, own, column) ? 1 : 0;
        cells.firstRow[column] = own.firstRow[column];
        if (hasMember && isRated(own.status[column])) cells.gap[column] = gapAt(source, sums, column, own.status[column]);
    }
    return cells;
}

function isStaleGroup(rule: RollUpRule, hasMember: boolean, sums: GroupSums, own: RowCells, column: number): boolean {
    if (rule === "declared" || !hasMember) return own.stale[column] === 1;
    return sums.hasRating[column] === 1 && sums.fresh[column] === 0;
}

/** Where the declared rating is the one that is shown, it is the worst rating below that it is held against. */
function gapAt(source: CellSource, sums: GroupSums, column: number, declared: StatusCode): number {
    const derived = source.rule === "declared" ? sums.worst[column] : statusOf(source, sums, column, declared);
    return isRated(derived) ? derived - declared : 0;
}

function statusOf({ rule, share }: CellSource, sums: GroupSums, column: number, declared: StatusCode): StatusCode {
    const members = {
        worst: sums.worst[column],
        state: sums.state[column],
        weight: sums.weight[column],
        weightedRank: sums.weightedRank[column],
        ranks: sums.ranks.subarray(column * RANK_PLACES, (column + 1) * RANK_PLACES),
    };
    return rollUp(rule, members, declared, share);
}

/** A declared trend stands for the row it was declared for; a group's trend is told from its own rolled-up ratings. */
function fillTrends(source: CellSource, node: TreeNode, cells: RowCells): void {
    const { declaredTrendOf } = source;
    if (declaredTrendOf !== undefined && node.children.length === 0) {
        for (let column = 0; column < source.columnCount; column += 1) cells.trend[column] = trendAt(cells, column, declaredTrendOf);
    } else if (source.computeTrend) cells.trend.set(trendsAlong(cells.status, source.trendBack));
}

function trendAt(cells: RowCells, column: number, declaredTrendOf: (row: number) => unknown): TrendCode {
    const row = cells.firstRow[column];
    return row >= 0 && isRated(cells.status[column]) ? declaredTrend(declaredTrendOf(row)) : NO_TREND;
}
