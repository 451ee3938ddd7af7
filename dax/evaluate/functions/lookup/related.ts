import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { NO_NEEDS } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { StoredColumn } from "../../../model/storedColumn";
import type { StoredTable } from "../../../model/storedTable";
import type { Call } from "../../../syntax/ast";
import { canReach } from "./reach";

/** A row context over a table of the model, from which the column may be reached. */
interface Origin {
    readonly table: StoredTable;
    readonly place: number;
}

/** From the innermost to the outermost. */
function originsOf({ engine: { model } }: Binder, { rows }: Scope, column: StoredColumn): readonly Origin[] {
    return [...rows].reverse().flatMap(({ place, shape: { table } }) =>
        (table !== undefined && canReach(model, table, column.table) ? [{ table, place }] : []));
}

/** Rows that were made, by VALUES for example, are not taken for rows of a table of the model even if they hold its keys. */
function refuse(binder: Binder, { at }: Call, { rows }: Scope, column: StoredColumn): never {
    const { model } = binder.engine;
    const lineages = rows.flatMap(({ shape }) => shape.columns.flatMap(({ lineage }) => lineage ?? []));
    if (lineages.some(({ table }) => canReach(model, table, column.table))) {
        binder.fail(
            "UNSUPPORTED", at,
            `RELATED ( ${column.reference} ) is supported in rows of a table of the model, and the current row was made: iterate the table.`,
        );
    }
    return binder.fail(
        "EVALUATION", at,
        `RELATED ( ${column.reference} ) has no current row of a table that refers to '${column.table.name}': iterate over such a table.`,
    );
}

/**
 * RELATED: the value of a column of a one side, for the current row. The innermost row context counts whose table leads there over
 * many-to-one relationships in force; filters do not. BLANK where the row has no match. (`ms:related`)
 */
export const RELATED: BindFunction = (binder, call, scope) => {
    const column = binder.columnArgument(call.args[0], call);
    const origins = originsOf(binder, scope, column);
    if (origins.length === 0) return refuse(binder, call, scope, column);
    if (origins[0].table === column.table) {
        binder.fail("ARGUMENT", call.at, `The current row is one of '${column.table.name}' itself: write the column without RELATED.`);
    }
    return {
        kind: "scalar", at: call.at, type: column.type, needs: { ...NO_NEEDS, rows: new Set(origins.map(({ place }) => place)) },
        evaluate: ({ rows, context: { state } }) => {
            for (const { table, place } of origins) {
                const expanded = state.expanded(table);
                if (expanded.reaches(column.table)) return column.valueAt(expanded.rowIn(column.table, rows[place]));
            }
            return binder.fail(
                "EVALUATION", call.at,
                `RELATED ( ${column.reference} ) finds no relationship in force that leads to '${column.table.name}': activate one.`,
            );
        },
    };
};
