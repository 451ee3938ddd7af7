import type { Binder } from "../../../bind/binder";
import type { StoredColumn } from "../../../model/storedColumn";
import type { StoredTable } from "../../../model/storedTable";
import type { Call, Expression } from "../../../syntax/ast";
import { type Draft, draftWithout, draftWith, expandedColumnIds } from "../../context/filterContext";
import { columnIdsOf, type Filter } from "../../context/filter";

/** What ALL, REMOVEFILTERS and their like name: everything, a table, or columns of one table. */
export interface Target {
    readonly table: StoredTable | undefined;
    /** Empty for a whole table or everything. */
    readonly columns: readonly StoredColumn[];
}

function tableOf(binder: Binder, argument: Expression): StoredTable | undefined {
    return argument.kind === "name" ? binder.modelTable(argument.name, argument.at) : undefined;
}

/** The target of ALL ( … ) and its like. Throws for columns of several tables and for anything but a table or columns. */
export function targetOf(binder: Binder, call: Call, args: readonly Expression[] = call.args): Target {
    if (args.length === 0) return { table: undefined, columns: [] };
    const table = tableOf(binder, args[0]);
    if (table !== undefined) {
        if (args.length > 1) binder.fail("ARGUMENT", args[1].at, `${call.name} takes one table, or columns of one table: remove what follows the table.`);
        return { table, columns: [] };
    }
    const columns = args.map((argument) => binder.columnArgument(argument, call));
    const other = columns.find((column) => column.table !== columns[0].table);
    if (other !== undefined) {
        binder.fail("ARGUMENT", call.at, `${call.name} takes columns of one table, and ${other.reference} is of another: write a second ${call.name}.`);
    }
    return { table: columns[0].table, columns };
}

/** The columns whose filters go; undefined for all of them. */
function removedColumns({ table, columns }: Target, { state }: Draft): ReadonlySet<number> | undefined {
    if (table === undefined) return undefined;
    return columns.length > 0 ? new Set(columns.map(({ id }) => id)) : expandedColumnIds(table, state);
}

/** A change of a filter context that does not depend on any row. */
export type Modifier = (draft: Draft) => Draft;

export function removal({ engine: { factory } }: Binder, target: Target): Modifier {
    const { table, columns } = target;
    if (table === undefined) return ({ state, grouping }) => ({ filters: [], state, grouping });
    const columnIds = new Set(columns.map(({ id }) => id));
    return (draft) => draftWithout(draft, columns.length > 0 ? columnIds : expandedColumnIds(table, draft.state), factory);
}

/** All columns of the expanded table but these keep no filter. */
export function removalExcept({ engine: { factory } }: Binder, { table, columns }: Target): Modifier {
    const kept = new Set(columns.map(({ id }) => id));
    return (draft) => {
        if (table === undefined) return draft;
        const columnIds = [...expandedColumnIds(table, draft.state)].filter((id) => !kept.has(id));
        return draftWithout(draft, new Set(columnIds), factory);
    };
}

function restricted(filter: Filter, columnIds: ReadonlySet<number>, binder: Binder): Filter | readonly Filter[] {
    return binder.engine.factory.without(filter, new Set([...columnIdsOf(filter)].filter((id) => !columnIds.has(id))));
}

/**
 * The filters from outside the grouping of the query come back in place of those on the target. Where a column is no longer grouped by,
 * the columns that were filtered together with it come back to what they were as well.
 */
export function selection(binder: Binder, target: Target): Modifier {
    const { factory } = binder.engine;
    return (draft) => {
        const { state, grouping } = draft;
        const removed = removedColumns(target, draft);
        if (removed === undefined) return { filters: grouping.selected, state, grouping };
        const columnIds = new Set([...removed].flatMap((id) => [id, ...(grouping.companions.get(id) ?? [])]));
        const restored = grouping.selected.flatMap((filter) => restricted(filter, columnIds, binder));
        return draftWith(draftWithout(draft, columnIds, factory), restored);
    };
}
