import type { Model } from "../../../model/model";
import type { StoredTable } from "../../../model/storedTable";

/** Whether a path of many-to-one relationships leads from one table to the other, be they active or not. A table reaches itself. */
export function canReach({ relationships }: Model, first: StoredTable, wanted: StoredTable): boolean {
    const reached = new Set([first]);
    for (const table of reached) for (const { from, to } of relationships) if (from.table === table) reached.add(to.table);
    return reached.has(wanted);
}
