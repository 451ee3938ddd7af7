import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { needsTables, type ScalarNode } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import type { StoredTable } from "../../../model/storedTable";
import type { Call } from "../../../syntax/ast";
import { filtersColumn } from "../../context/filter";
import type { FilterContext } from "../../context/filterContext";
import { testerOf } from "../../context/tester";
import { targetOf } from "../context/removal";

/** A table with all its columns, or one column of it. */
interface Inspected {
    readonly table: StoredTable;
    readonly columns: readonly StoredColumn[];
}

function inspectedBy(binder: Binder, call: Call): Inspected {
    const { table, columns } = targetOf(binder, call);
    if (table === undefined) return binder.fail("ARGUMENT", call.at, `${call.name} wants a table or a column: name one.`);
    return { table, columns: columns.length > 0 ? columns : table.columns };
}

function inspection({ at }: Call, { table }: Inspected, holds: (context: FilterContext) => boolean): ScalarNode {
    return { kind: "scalar", at, type: "boolean", needs: needsTables(table), evaluate: ({ context }) => holds(context) };
}

/** ISFILTERED: some filter stands on the column itself, or on a column of the table itself, whatever it lets through. (`ms:isfiltered`) */
export const ISFILTERED: BindFunction = (binder, call) => {
    const inspected = inspectedBy(binder, call);
    const isOn = ({ filters }: FilterContext): boolean => filters.some((filter) => inspected.columns.some(({ id }) => filtersColumn(filter, id)));
    return inspection(call, inspected, isOn);
};

/**
 * ISCROSSFILTERED: some filter reaches the table: it stands on any of its columns, or on a table to which it refers. A filter on
 * the many side does not reach the one side. (`ms:iscrossfiltered`)
 */
export const ISCROSSFILTERED: BindFunction = (binder, call) => {
    const inspected = inspectedBy(binder, call);
    const isReached = ({ filters, state }: FilterContext): boolean => {
        const expanded = state.expanded(inspected.table);
        return filters.some((filter) => testerOf(filter, expanded, state) !== null);
    };
    return inspection(call, inspected, isReached);
};
