import { isExpected, sharedState, worseOf } from "../../domain/rollUp";
import { isRated, NOT_RATED, NOTHING, StatusCode, WORST_RANK } from "../../domain/status";
import type { CellSource } from "./cellSource";
import { eachRow, TreeNode } from "../common/tree";

/** Sums over the members below one row, by column. */
export interface GroupSums {
    readonly worst: Uint8Array;
    readonly state: Uint8Array;
    readonly weight: Float64Array;
    readonly weightedRank: Float64Array;
    /** Members by column and rank, eight places a column; empty under the rules that do not ask for it. */
    readonly ranks: Uint32Array;
    /** 1 where some member has a rating, and where some member has one that is not stale. */
    readonly hasRating: Uint8Array;
    readonly fresh: Uint8Array;
    /** Members with a rating that counts, and members that were asked for one. */
    readonly rated: Uint32Array;
    readonly expected: Uint32Array;
}

export const RANK_PLACES = WORST_RANK + 1;

export function sumMembers(source: CellSource, node: TreeNode): GroupSums {
    const count = source.columnCount;
    const sums: GroupSums = {
        worst: new Uint8Array(count),
        state: new Uint8Array(count),
        weight: new Float64Array(count),
        weightedRank: new Float64Array(count),
        ranks: new Uint32Array(source.rule === "median" || source.rule === "share" ? count * RANK_PLACES : 0),
        hasRating: new Uint8Array(count),
        fresh: new Uint8Array(count),
        rated: new Uint32Array(count),
        expected: new Uint32Array(count),
    };
    addMembers(source, node, sums);
    return sums;
}

function addMembers(source: CellSource, node: TreeNode, sums: GroupSums): void {
    for (const child of node.children) {
        if (child.children.length > 0) addMembers(source, child, sums);
        else addMember(source, child, sums);
    }
}

/** A member is one project: several reports of it in one column count once in the coverage, each with its weight in the mean. */
function addMember(source: CellSource, node: TreeNode, sums: GroupSums): void {
    if (hasOneRowPerColumn(source, node)) return addSingles(source, node, sums);
    for (const [column, rows] of rowsByColumn(source, node)) addReports(source, rows, column, sums);
}

// Rows of a project arrive in column order from a host; then each column is greater than the one before.
function hasOneRowPerColumn({ columnOf }: CellSource, { runs }: TreeNode): boolean {
    let previous = -1;
    for (let at = 0; at < runs.length; at += 2) {
        for (let row = runs[at]; row < runs[at + 1]; row += 1) {
            if (columnOf[row] <= previous) return false;
            previous = columnOf[row];
        }
    }
    return true;
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

/** Adds the reports of one member that has at most one in each column, as nearly all have. */
function addSingles(source: CellSource, { runs }: TreeNode, sums: GroupSums): void {
    for (let at = 0; at < runs.length; at += 2) {
        for (let row = runs[at]; row < runs[at + 1]; row += 1) {
            const column = source.columnOf[row];
            const status = source.statuses[row];
            if (isRated(status)) addMemberRating(sums, column, addRating(source, row, column, sums) ? status : NOTHING);
            else addState(sums, column, status);
        }
    }
}

/** Adds all reports of one member in one column. */
function addReports(source: CellSource, rows: readonly number[], column: number, sums: GroupSums): void {
    let status: StatusCode = NOTHING;
    let counted: StatusCode = NOTHING;
    for (const row of rows) {
        status = worseOf(status, source.statuses[row]);
        if (isRated(source.statuses[row]) && addRating(source, row, column, sums)) counted = worseOf(counted, source.statuses[row]);
    }
    if (isRated(status)) addMemberRating(sums, column, counted);
    else addState(sums, column, status);
}

/** A rated member was asked. A stale rating that is left out leaves its member without one: then NOTHING of it counts. */
function addMemberRating(sums: GroupSums, column: number, counted: StatusCode): void {
    sums.hasRating[column] = 1;
    sums.expected[column] += 1;
    if (counted !== NOTHING) {
        sums.rated[column] += 1;
        if (sums.ranks.length > 0) sums.ranks[column * RANK_PLACES + counted] += 1;
    }
    else sums.state[column] = sharedState(sums.state[column], NOT_RATED);
}

function addState(sums: GroupSums, column: number, state: StatusCode): void {
    if (isExpected(state)) sums.expected[column] += 1;
    sums.state[column] = sharedState(sums.state[column], state);
}

/**
 * Adds a rating if it counts, and says whether it does. Ages are judged only where they decide: once one rating of a column is
 * known to be fresh and stale ones count too, the age of another changes nothing.
 */
function addRating(source: CellSource, row: number, column: number, sums: GroupSums): boolean {
    if (sums.fresh[column] === 0 || !source.includeStale) {
        if (!source.isStale(row)) sums.fresh[column] = 1;
        else if (!source.includeStale) return false;
    }
    const rank = source.statuses[row];
    if (rank > sums.worst[column]) sums.worst[column] = rank;
    if (source.rule === "mean") {
        const weight = source.weight(row);
        sums.weight[column] += weight;
        sums.weightedRank[column] += weight * rank;
    }
    return true;
}

/** How many members of a row have ratings in a column of which not one is fresh; without a report of a member, the row itself is asked. */
export function countStaleMembers(source: CellSource, node: TreeNode, column: number): number {
    const members = node.children.flatMap((child) => staleMembersIn(source, child, column));
    return (members.length > 0 ? members : ownStaleness(source, node, column)).filter(Boolean).length;
}

/** For each member below that has a report in a column, whether its ratings are all stale. */
function staleMembersIn(source: CellSource, node: TreeNode, column: number): readonly boolean[] {
    return node.children.length === 0 ? ownStaleness(source, node, column) : node.children.flatMap((child) => staleMembersIn(source, child, column));
}

function ownStaleness(source: CellSource, node: TreeNode, column: number): readonly boolean[] {
    const rows: number[] = [];
    eachRow(node, (row) => {
        if (source.columnOf[row] === column) rows.push(row);
    });
    const rated = rows.filter((row) => isRated(source.statuses[row]));
    return rows.length === 0 ? [] : [rated.length > 0 && rated.every(source.isStale)];
}
