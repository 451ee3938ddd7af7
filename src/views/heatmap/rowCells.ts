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
    /** 1 where some member has a rating that is not stale. */
    readonly fresh: Uint8Array;
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
        cells.status[column] = worseOf(cells.status[column], status);
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
    return sums.staleMembers[column] > 0 && sums.fresh[column] === 0;
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
        fresh: new Uint8Array(count),
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

/** A member is one project: several reports of it in one column count once in the coverage, each with its weight in the mean. */
function addMember(source: CellSource, node: TreeNode, sums: Sums): void {
    if (hasOneRowPerColumn(source, node)) return addSingles(source, node, sums);
    for (const [column, rows] of rowsByColumn(source, node)) addReports(source, rows, column, sums);
}

// Rows of a project arrive in column order from a host; then each column is greater than the one before.
function hasOneRowPerColumn(source: CellSource, node: TreeNode): boolean {
    const { columnOf } = source;
    const { runs } = node;
    let previous = -1;
    for (let at = 0; at < runs.length; at += 2) {
        for (let row = runs[at]; row < runs[at + 1]; row += 1) {
            if (columnOf[row] <= previous) return false;
            previous = columnOf[row];
        }
    }
    return true;
}

function addSingles(source: CellSource, { runs }: TreeNode, sums: Sums): void {
    const single = [0];
    for (let at = 0; at < runs.length; at += 2) {
        for (let row = runs[at]; row < runs[at + 1]; row += 1) {
            single[0] = row;
            addReports(source, single, source.columnOf[row], sums);
        }
    }
}

function rowsByColumn(source: CellSource, node: TreeNode): ReadonlyMap<number, readonly number[]> {
    const byColumn = new Map<number, number[]>();
    eachRow(node, (row) => {
        const column = source.columnOf[row];
        const rows = byColumn.get(column);
        if (rows === undefined) byColumn.set(column, [row]);
        else rows.push(row);
    });
    return byColumn;
}

/** Adds all reports of one member in one column. A stale rating that is left out leaves its project without one. */
function addReports(source: CellSource, rows: readonly number[], column: number, sums: Sums): void {
    let status: StatusCode = NOTHING;
    let counts = false;
    let fresh = false;
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at];
        status = worseOf(status, source.statuses[row]);
        if (!isRated(source.statuses[row])) continue;
        const isFresh = !source.isStale(row);
        fresh ||= isFresh;
        if (!isFresh && !source.includeStale) continue;
        counts = true;
        addRating(source, row, column, sums);
    }
    if (isExpected(status)) sums.expected[column] += 1;
    if (counts) sums.rated[column] += 1;
    else sums.state[column] = sharedState(sums.state[column], isRated(status) ? NOT_RATED : status);
    if (!isRated(status)) return;
    if (fresh) sums.fresh[column] = 1;
    else sums.staleMembers[column] += 1;
}

function addRating(source: CellSource, row: number, column: number, sums: Sums): void {
    const rank = source.statuses[row];
    if (rank > sums.worst[column]) sums.worst[column] = rank;
    if (source.rule !== "mean") return;
    const weight = source.weight(row);
    sums.weight[column] += weight;
    sums.weightedRank[column] += weight * rank;
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
