import { columnIdsOf, type Filter, type TupleFilter } from "../../context/filter";
import { type TupleKey, tupleKeys } from "../../context/tupleKeys";
import type { Cluster } from "./cluster";

/** Whether all columns of a filter are those of one cluster, whose groups then say all that the filter says. */
export function isWithin(filter: Filter, { columns }: Cluster): boolean {
    const own = new Set(columns.map(({ id }) => id));
    return [...columnIdsOf(filter)].every((id) => own.has(id));
}

/**
 * Whether a filter tells nothing of a group that the group itself does not tell: it is over columns that are grouped by alone, and the
 * group is one of its tuples, as the spanning test passed it. Whatever is taken from its columns later is taken from those of the group as well.
 */
export function isToldByGroups(filter: Filter, clusters: readonly Cluster[]): boolean {
    return filter.kind === "tuples" && filter.columns.every((column) => clusters.some(({ grouped }) => grouped.includes(column)));
}

type Test = (groups: readonly number[]) => boolean;

/** Where a column of the filter is grouped by: the cluster, and the code of each of its groups. */
interface Placed {
    readonly place: number;
    readonly cluster: number;
    readonly codes: Int32Array;
    readonly size: number;
}

function placedColumns({ columns }: TupleFilter, clusters: readonly Cluster[]): readonly Placed[] {
    return columns.flatMap((column, place): readonly Placed[] => {
        const cluster = clusters.findIndex(({ grouped }) => grouped.includes(column));
        if (cluster < 0) return [];
        return [{ place, cluster, codes: clusters[cluster].rows.map((row) => column.codes[row]), size: column.values.length }];
    });
}

function testOf(filter: TupleFilter, clusters: readonly Cluster[]): Test | undefined {
    const placed = placedColumns(filter, clusters);
    if (new Set(placed.map(({ cluster }) => cluster)).size < 2) return undefined;
    const keyOf = tupleKeys(placed.map(({ size }) => size));
    const allowed = new Set<TupleKey>();
    const codes = new Int32Array(placed.length);
    for (let start = 0; start < filter.tuples.length; start += filter.columns.length) {
        placed.forEach(({ place }, index) => { codes[index] = filter.tuples[start + place]; });
        allowed.add(keyOf(codes, 0));
    }
    return (groups) => {
        placed.forEach(({ cluster, codes: ofGroups }, index) => { codes[index] = ofGroups[groups[cluster]]; });
        return allowed.has(keyOf(codes, 0));
    };
}

/** Whether a combination of groups of several tables is one that the filters over several tables allow. */
export function spanningTest(filters: readonly Filter[], clusters: readonly Cluster[]): Test {
    const tests = filters.flatMap((filter) => (filter.kind === "tuples" ? testOf(filter, clusters) ?? [] : []));
    return tests.length === 0 ? () => true : (groups) => tests.every((test) => test(groups));
}
