import type { Binder } from "../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { type Needs, NO_NEEDS, needsTables, shapeOfColumns, shapeOfTable, type TableNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { StoredColumn } from "../../../model/storedColumn";
import type { StoredTable } from "../../../model/storedTable";
import type { Call } from "../../../syntax/ast";
import type { Position } from "../../../syntax/position";
import type { FilterContext } from "../../context/filterContext";
import { distinctRows } from "../../context/tupleKeys";
import { distinctCodes, type VisibleRows } from "../../context/visibleRows";
import type { Frame } from "../../frame";
import { rowsOf, type TableValue, withRows } from "../../tableValue";
import { conditionOf } from "../../../bind/operators";
import { iterate, iterationNeeds, walk } from "../iteration";
import { distinctOf } from "../table/distinct";
import { removalExcept, selection, type Target, targetOf } from "./removal";

function withBlankRow({ rows, table, hasBlankRow }: VisibleRows): Int32Array {
    if (!hasBlankRow) return rows;
    const all = new Int32Array(rows.length + 1);
    all.set(rows);
    all[rows.length] = table.rowCount;
    return all;
}

/** The distinct values of a column; BLANK once, be it a value or the blank row. */
export function valuesOf(visible: VisibleRows, column: StoredColumn, countsBlankRow: boolean): Int32Array {
    const codes = distinctCodes(visible, column);
    if (!countsBlankRow || !visible.hasBlankRow || codes.includes(0)) return codes;
    return Int32Array.of(...codes, 0);
}

function combinations(visible: VisibleRows, columns: readonly StoredColumn[], countsBlankRow: boolean): TableValue {
    if (columns.length === 1) {
        const codes = valuesOf(visible, columns[0], countsBlankRow);
        return { kind: "derived", length: codes.length, columns: [{ kind: "codes", column: columns[0], codes }] };
    }
    const all = countsBlankRow ? withBlankRow(visible) : visible.rows;
    const rows = distinctRows(all, columns.map(({ codes, values }) => ({ codes, size: values.length })));
    return {
        kind: "derived", length: rows.length,
        columns: columns.map((column) => ({ kind: "codes", column, codes: rows.map((row) => column.codes[row]) })),
    };
}

/** The rows of a table or the combinations of columns that a context leaves. */
function seen(visible: VisibleRows, { table, columns }: Target, seenColumns: readonly StoredColumn[], countsBlankRow: boolean): TableValue {
    if (columns.length > 0 || table === undefined) return combinations(visible, columns, countsBlankRow);
    return { kind: "base", table, columns: seenColumns, rows: countsBlankRow ? withBlankRow(visible) : visible.rows };
}

interface Reading {
    readonly table: StoredTable;
    readonly target: Target;
    readonly needs: Needs;
    readonly countsBlankRow: boolean;
    readonly contextOf: (frame: Frame) => FilterContext;
}

function readingNode({ engine: { finder }, names }: Binder, at: Position, { table, target, needs, countsBlankRow, contextOf }: Reading): TableNode {
    const columns = names.columns(table);
    return {
        kind: "table", at, needs,
        shape: target.columns.length > 0 ? shapeOfColumns(target.columns) : shapeOfTable(table, columns),
        evaluate: (frame) => seen(finder.of(table, contextOf(frame)), target, columns, countsBlankRow),
    };
}

function namedTable(binder: Binder, call: Call, { table }: Target): StoredTable {
    return table ?? binder.fail("ARGUMENT", call.at, `${call.name} as a table needs to know which: name a table or its columns.`);
}

/** VALUES and DISTINCT of a column, VALUES of a table: what the filter context leaves. */
function visibleNode(binder: Binder, call: Call, countsBlankRow: boolean): TableNode {
    const target = targetOf(binder, call);
    const table = namedTable(binder, call, target);
    return readingNode(binder, call.at, { table, target, countsBlankRow, needs: needsTables(table), contextOf: ({ context }) => context });
}

/** ALL and ALLNOBLANKROW: what there is without any filter. */
function everythingNode(binder: Binder, call: Call, countsBlankRow: boolean): TableNode {
    const target = targetOf(binder, call);
    const table = namedTable(binder, call, target);
    const { start } = binder.engine;
    return readingNode(binder, call.at, {
        table, target, countsBlankRow, needs: NO_NEEDS, contextOf: ({ context }) => start.inState(context.state),
    });
}

function allExceptNode(binder: Binder, call: Call): TableNode {
    const [first, ...others] = call.args;
    const { table } = targetOf(binder, call, [first]);
    const kept = targetOf(binder, call, others);
    const named = namedTable(binder, call, { table, columns: [] });
    const apply = removalExcept(binder, { table: named, columns: kept.columns });
    return readingNode(binder, call.at, {
        table: named, target: { table: named, columns: [] }, countsBlankRow: true, needs: needsTables(named), contextOf: ({ context }) => context.settled(apply(context)),
    });
}

function allSelectedNode(binder: Binder, call: Call): TableNode {
    const target = targetOf(binder, call);
    const table = namedTable(binder, call, target);
    const apply = selection(binder, target);
    return readingNode(binder, call.at, {
        table, target, countsBlankRow: true, needs: { ...needsTables(table), grouping: true }, contextOf: ({ context }) => context.settled(apply(context)),
    });
}

/** The rows of a table without repetition. */
function distinctTable(binder: Binder, { at, args }: Call, scope: Scope): TableNode {
    const node = binder.table(args[0], scope);
    return { ...node, at, evaluate: (frame) => distinctOf(binder, node.evaluate(frame)) };
}

const FILTER: BindFunction = (binder, { at, args }, scope) => {
    const iteration = iterate(binder, args[0], scope);
    const node = binder.scalar(args[1], iteration.scope);
    const holds = conditionOf(binder, node);
    return {
        kind: "table", at, shape: iteration.table.shape, needs: iterationNeeds(iteration, node),
        evaluate: (frame) => {
            const table = iteration.table.evaluate(frame);
            const kept = new Int32Array(rowsOf(table).length);
            let count = 0;
            walk(frame, iteration.place, table, (row) => {
                if (holds(frame)) kept[count++] = row;
            });
            return withRows(table, kept.subarray(0, count));
        },
    };
};

export const VALUE_TABLES: FunctionLibrary = {
    VALUES: (binder, call) => visibleNode(binder, call, true),
    DISTINCT: (binder, call, scope) => (call.args[0].kind === "column" ? visibleNode(binder, call, false) : distinctTable(binder, call, scope)),
    ALL: (binder, call) => everythingNode(binder, call, true),
    ALLNOBLANKROW: (binder, call) => everythingNode(binder, call, false),
    ALLEXCEPT: allExceptNode,
    ALLSELECTED: allSelectedNode,
    FILTER,
    /** The table is the same: it is CALCULATE, or the iteration over it, that keeps filters. */
    KEEPFILTERS: (binder, { args }, scope) => binder.table(args[0], scope),
};
