import { rowKeys } from "../../context/tupleKeys";
import type { Cluster } from "./cluster";

function keysOf({ grouped }: Cluster): (row: number) => number | string {
    return rowKeys(grouped.map(({ codes, values }) => ({ codes, size: values.length })));
}

/**
 * Whether a combination of groups is also one of the narrowed clusters, which are those of the same columns under more filters. The groups
 * keep their own filters: what narrows them is not seen by the values.
 */
export function isShownIn(narrowed: readonly Cluster[], clusters: readonly Cluster[]): (groups: readonly number[]) => boolean {
    const shown = clusters.map((cluster, index) => {
        const keyOf = keysOf(cluster);
        const keys = new Set(Array.from(narrowed[index].rows, keyOf));
        return Array.from(cluster.rows, (row) => cluster.grouped.length === 0 || keys.has(keyOf(row)));
    });
    return (groups) => groups.every((group, index) => shown[index][group]);
}
