import { Pulse, pulseOf, STATUS_PLACES } from "../../domain/pulse";
import { worseOf } from "../../domain/rollUp";
import { isRated } from "../../domain/status";
import { once } from "../../domain/once";
import type { CellSource } from "./cellSource";
import type { Tree } from "../common/tree";

/** How the whole portfolio stands in one column. */
export interface ColumnPulse extends Pulse {
    /** Projects by status code of which every rating is stale; they are among the counts. Ages are judged when this is asked for. */
    readonly stale: () => Uint32Array;
}

/** The data rows of a column: the first of each project, and the others of those that have several. */
interface Reports {
    readonly firsts: readonly number[];
    readonly others: ReadonlyMap<number, readonly number[]>;
}

export function pulseAt(source: CellSource, tree: Tree, column: number, levelCount: number): ColumnPulse {
    const reports = reportsIn(source, tree, column);
    const ownWeight = (project: number): number => source.weight(reports.firsts[project]);
    const weightOf = source.includeStale ? ownWeight : (project: number): number => (isStale(source, reports, project) ? 0 : ownWeight(project));
    const statuses = statusesOf(source, reports);
    return { ...pulseOf(statuses, weightOf, levelCount), stale: once(() => countStale(source, reports, statuses)) };
}

function reportsIn({ columnOf }: CellSource, { nodes, nodeOf }: Tree, column: number): Reports {
    const firsts: number[] = [];
    const others = new Map<number, number[]>();
    const placeOf = new Int32Array(nodes.length);
    // The search of the array itself steps over the other columns faster than a loop could.
    for (let row = columnOf.indexOf(column); row >= 0; row = columnOf.indexOf(column, row + 1)) {
        const id = nodeOf[row];
        if (nodes[id].children.length > 0) continue;
        const project = placeOf[id] - 1;
        if (project < 0) placeOf[id] = firsts.push(row);
        else if (!others.has(project)) others.set(project, [row]);
        else others.get(project)?.push(row);
    }
    return { firsts, others };
}

/** Several reports of one project count as one, with the worst rating. */
function statusesOf({ statuses }: CellSource, { firsts, others }: Reports): Uint8Array {
    const found = new Uint8Array(firsts.length);
    for (let project = 0; project < firsts.length; project += 1) found[project] = statuses[firsts[project]];
    for (const [project, rows] of others) found[project] = rows.reduce((worst, row) => worseOf(worst, statuses[row]), found[project]);
    return found;
}

function countStale(source: CellSource, reports: Reports, statuses: Uint8Array): Uint32Array {
    const counts = new Uint32Array(STATUS_PLACES);
    for (let project = 0; project < statuses.length; project += 1) if (isStale(source, reports, project)) counts[statuses[project]] += 1;
    return counts;
}

/** A project is stale when it has ratings, and every one of them is. */
function isStale(source: CellSource, { firsts, others }: Reports, project: number): boolean {
    const first = firsts[project];
    const more = others.get(project);
    if (more === undefined) return isRated(source.statuses[first]) && source.isStale(first);
    const ratings = [first, ...more].filter((row) => isRated(source.statuses[row]));
    return ratings.length > 0 && ratings.every(source.isStale);
}
