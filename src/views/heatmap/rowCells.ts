import { isExpected, rollUp, RollUpRule, sharedState, worseOf } from "../../domain/rollUp";
import { isRated, NOT_RATED, NOTHING, StatusCode } from "../../domain/status";
import { declaredTrend, NO_TREND, TrendCode, trendsAlong } from "../../domain/trend";
import { eachRow, TreeNode } from "./tree";

/** The cells of one row, one place a column. */
export interface RowCells {
    readonly status: Uint8Array;
    readonly trend: Uint8Array;
    /** 1 where every rating behind the cell is stale. */
    readonly stale: Uint8Array;
    /** Members with a rating that counts, stale members, and members that were asked for one. */
    readonly rated: Uint32Array;
    readonly staleMembers: Uint32Array;
    readonly expected: Uint32Array;
    /** The first data row of the cell that belongs to the row itself, or -1. */
    readonly firstRow: Int32Array;
}

/** What a row's cells are made from. */
export interface CellSource {
    readonly columnCount: number;
    readonly columnOf: Int32Array;
    readonly statuses: Uint8Array;
    readonly rule: RollUpRule;
    readonly includeStale: boolean;
    readonly weight: (row: number) => number;
    readonly isStale: (row: number) => boolean;
    readonly declaredTrendOf: ((row: number) => unknown) | undefined;
    /** Whether trends may be told from one column to the next. */
    readonly computeTrend: boolean;
}

/** Sums over the members below one row, by column. */
interface Sums {
    readonly worst: Uint8Array;
    readonly state: Uint8Array;
    readonly weight: Float64Array;
    readonly weightedRank: Float64Array;
    readonly rated: Uint32Array;
    readonly staleMembers: Uint32Array;
    readonly expected: Uint32Array;
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
        staleMembers: new Uint32Array(count),
        expected: new Uint32Array(count),
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
        cells.status[column] = cells.status[column] === NOTHING ? status : worseOf(cells.status[column], status);
        if (isRated(status) && !source.isStale(row)) fresh[column] = 1;
    });
    for (let column = 0; column < source.columnCount; column += 1) {
        const status = cells.status[column];
        if (isRated(status)) {
            cells.rated[column] = 1;
            cells.stale[column] = 1 - fresh[column];
            cells.staleMembers[column] = cells.stale[column];
        }
        if (isExpected(status)) cells.expected[column] = 1;
    }
    return cells;
}

function rolledUp(source: CellSource, node: TreeNode, own: RowCells): RowCells {
    const sums = newSums(source.columnCount);
    addMembers(source, node, sums);
    const cells = emptyCells(source.columnCount);
    for (let column = 0; column < source.columnCount; column += 1) {
        const hasMember = sums.worst[column] !== NOTHING || sums.state[column] !== NOTHING;
        cells.status[column] = hasMember || source.rule === "declared" && own.status[column] !== NOTHING
            ? statusOf(source.rule, sums, column, own.status[column])
            : own.status[column];
        cells.rated[column] = hasMember ? sums.rated[column] : own.rated[column];
        cells.expected[column] = hasMember ? sums.expected[column] : own.expected[column];
        cells.staleMembers[column] = hasMember ? sums.staleMembers[column] : own.staleMembers[column];
        cells.stale[column] = isStaleGroup(source.rule, hasMember, sums, own, column) ? 1 : 0;
        cells.firstRow[column] = own.firstRow[column];
    }
    return cells;
}

function isStaleGroup(rule: RollUpRule, hasMember: boolean, sums: Sums, own: RowCells, column: number): boolean {
    if (rule === "declared" || !hasMember) return own.stale[column] === 1;
    return sums.rated[column] > 0 && sums.staleMembers[column] === sums.rated[column];
}

function statusOf(rule: RollUpRule, sums: Sums, column: number, declared: StatusCode): StatusCode {
    const members = {
        worst: sums.worst[column],
        state: sums.state[column],
        weight: sums.weight[column],
        weightedRank: sums.weightedRank[column],
    };
    return rollUp(rule, members, declared);
}

function newSums(count: number): Sums {
    return {
        worst: new Uint8Array(count),
        state: new Uint8Array(count),
        weight: new Float64Array(count),
        weightedRank: new Float64Array(count),
        rated: new Uint32Array(count),
        staleMembers: new Uint32Array(count),
        expected: new Uint32Array(count),
    };
}

function addMembers(source: CellSource, node: TreeNode, sums: Sums): void {
    for (const child of node.children) {
        if (child.children.length > 0) addMembers(source, child, sums);
        else addMember(source, child, sums);
    }
}

/** A member is one project: several rows of it in one column count once in the coverage, each with its weight in the mean. */
function addMember(source: CellSource, node: TreeNode, sums: Sums): void {
    if (hasOneRowPerColumn(source, node)) {
        eachRow(node, (row) => addRow(source, row, sums, true));
        return;
    }
    const seen = new Map<number, StatusCode>();
    eachRow(node, (row) => {
        const column = source.columnOf[row];
        const before = seen.get(column);
        seen.set(column, before === undefined ? source.statuses[row] : worseOf(before, source.statuses[row]));
    });
    addRepeated(source, node, sums, seen);
}

function addRepeated(source: CellSource, node: TreeNode, sums: Sums, merged: ReadonlyMap<number, StatusCode>): void {
    const counted = new Set<number>();
    eachRow(node, (row) => {
        const column = source.columnOf[row];
        const isRatingOfIt = isRated(source.statuses[row]) || !isRated(merged.get(column) ?? NOTHING);
        if (!isRatingOfIt) return;
        addRow(source, row, sums, !counted.has(column));
        counted.add(column);
    });
}

// Rows of a project arrive in column order from a host; then each column is greater than the one before.
function hasOneRowPerColumn(source: CellSource, node: TreeNode): boolean {
    let previous = -1;
    let inOrder = true;
    eachRow(node, (row) => {
        const column = source.columnOf[row];
        if (column <= previous) inOrder = false;
        previous = column;
    });
    return inOrder;
}

function addRow(source: CellSource, row: number, sums: Sums, countsAsMember: boolean): void {
    const column = source.columnOf[row];
    const status = source.statuses[row];
    if (countsAsMember && isExpected(status)) sums.expected[column] += 1;
    if (!isRated(status)) {
        sums.state[column] = sharedState(sums.state[column], status);
        return;
    }
    const stale = source.isStale(row);
    if (countsAsMember) {
        sums.rated[column] += 1;
        if (stale) sums.staleMembers[column] += 1;
    }
    if (stale && !source.includeStale) {
        sums.state[column] = sharedState(sums.state[column], NOT_RATED);
        return;
    }
    const weight = source.weight(row);
    if (status > sums.worst[column]) sums.worst[column] = status;
    sums.weight[column] += weight;
    sums.weightedRank[column] += weight * status;
}

/** A declared trend stands for the row it was declared for; a group's trend is told from its own rolled-up ratings. */
function fillTrends(source: CellSource, node: TreeNode, cells: RowCells): void {
    const { declaredTrendOf } = source;
    if (declaredTrendOf !== undefined && node.children.length === 0) {
        for (let column = 0; column < source.columnCount; column += 1) cells.trend[column] = trendAt(cells, column, declaredTrendOf);
    } else if (source.computeTrend) cells.trend.set(trendsAlong(cells.status));
}

function trendAt(cells: RowCells, column: number, declaredTrendOf: (row: number) => unknown): TrendCode {
    const row = cells.firstRow[column];
    return row >= 0 && isRated(cells.status[column]) ? declaredTrend(declaredTrendOf(row)) : NO_TREND;
}
