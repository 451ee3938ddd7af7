import { RiskAxis } from "./axis";
import { Severity, severityReader } from "./severity";

/**
 * Zones that keep Cox's axioms by construction. One severity is the limit: a cell is in the worst zone when all of it reaches the
 * limit, in zone 1 when all of it stays below, and in between when it holds both. So no worst cell begins below where an acceptable
 * one ends; and as neighbouring cells share a bound, none of the one kind touches one of the other by an edge or an up-right corner.
 * The limit is the one that leaves as many acceptable cells as worst ones; of two, the higher.
 * @param zoneCount 3 or more: with two zones a cell that holds both kinds has no zone, and counts as the worst
 */
export function consistentZones(likelihood: RiskAxis, impact: RiskAxis, zoneCount: number): number[][] {
    const severity = severityReader(likelihood, impact);
    const rows = likelihood.map((_, row) => impact.map((__, column) => severity({ likelihood: row + 1, impact: column + 1 })));
    const limit = balancedLimit(rows.flat());
    const between = betweenReader(rows.flat().filter((cell) => !isBelow(cell, limit) && !isBeyond(cell, limit)), zoneCount - 2);
    return rows.map((row) => row.map((cell) => {
        if (isBelow(cell, limit)) return 1;
        return isBeyond(cell, limit) ? zoneCount : between(cell);
    }));
}

function isBelow({ most }: Severity, limit: number): boolean {
    return most < limit;
}

function isBeyond({ least }: Severity, limit: number): boolean {
    return least >= limit;
}

/**
 * Only where a cell begins or ends do the zones change: no limit between two such severities needs trying. On contiguous axes the
 * best one leaves both kinds: where it leaves none of one kind, the next severity towards the middle adds one cell to that kind and
 * none to the other. On bounds in disorder all cells may be in between, which is better than all acceptable.
 */
function balancedLimit(cells: readonly Severity[]): number {
    const limits = [...new Set(cells.flatMap(({ least, most }) => [least, most]))].sort((one, other) => other - one);
    let best = { limit: limits[0], unbalance: Number.POSITIVE_INFINITY };
    for (const limit of limits) {
        const [below, beyond] = [cells.filter((cell) => isBelow(cell, limit)).length, cells.filter((cell) => isBeyond(cell, limit)).length];
        const unbalance = Math.abs(below - beyond);
        if (unbalance < best.unbalance) best = { limit, unbalance };
    }
    return best.limit;
}

/** Shares the cells between in zones from 2, by their middle severity, about as many in each; equal ones stay together. */
function betweenReader(cells: readonly Severity[], zones: number): (cell: Severity) => number {
    const middles = cells.map(middle);
    return (cell) => 2 + Math.floor(middles.filter((other) => other < middle(cell)).length * zones / cells.length);
}

function middle({ least, most }: Severity): number {
    return least + most;
}
