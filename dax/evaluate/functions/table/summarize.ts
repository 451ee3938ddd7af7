import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, type TableNode, withoutRows } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import { withRow } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import { filtersOfTable } from "../context/tableFilter";
import { withRows } from "../../tableValue";
import { type ComputedColumn, computeColumns, computedColumns } from "./computed";
import { type GroupColumn, groupColumns } from "./groupColumn";
import { groupsOf, membersOf } from "./groups";
import { isRollup, summarizeWithRollup } from "./rollup";
import { assertNewNames, namedExpressions } from "./shapes";

/** Where the names of the computed columns begin. */
function firstName(binder: Binder, { args }: Call): number {
    const index = args.findIndex(({ kind }) => kind === "text");
    if (index === 1) binder.fail("UNSUPPORTED", args[1].at, "SUMMARIZE without a column to group by is not supported: name one, or use ROW.");
    return index < 0 ? args.length : index;
}

interface Parts {
    readonly table: TableNode;
    readonly columns: readonly GroupColumn[];
    /** Names and expressions in turn. */
    readonly computed: readonly Expression[];
}

/**
 * The values of each group are evaluated with the rows of the group as the filter, on all columns of the expanded table, and with the
 * columns that were grouped by as the current row.
 */
function withComputed(binder: Binder, call: Call, { table, columns, computed: args }: Parts, scope: Scope): TableNode {
    const place = binder.places.newRow();
    const shapes = columns.map(({ shape }) => shape);
    const named = namedExpressions(binder, call, args);
    assertNewNames(binder, call, shapes, named);
    const added: readonly ComputedColumn[] = computedColumns(binder, named, withRow(scope, { place, shape: { table: undefined, columns: shapes } }));
    const { engine } = binder;
    return {
        kind: "table", at: call.at, shape: { table: undefined, columns: [...shapes, ...added.map(({ shape }) => shape)] },
        needs: mergedNeeds([table.needs, ...added.map(({ node }) => withoutRows(node.needs, [place]))]),
        evaluate: (frame) => {
            const value = table.evaluate(frame);
            const groups = groupsOf(binder, frame, value, columns);
            const members = membersOf(binder, frame, value, columns);
            const computed = computeColumns(frame, place, groups, added, (group) => {
                const filters = filtersOfTable(engine, withRows(value, members[group]), frame);
                return frame.within(frame.context.replacing(filters));
            });
            return { ...groups, columns: [...groups.columns, ...computed] };
        },
    };
}

/**
 * The combinations of columns that occur in a table; the columns may come from tables that it refers to, and are BLANK where a row has no
 * match there (`ms:summarize`).
 */
export const summarize: BindFunction = (binder, call, scope) => {
    const [first, ...args] = call.args;
    const end = firstName(binder, call);
    if (call.name === "SUMMARIZE" && call.args.some(isRollup)) return summarizeWithRollup(binder, call, end, scope);
    const table = binder.table(first, scope);
    const columns = groupColumns(binder, call, table, args.slice(0, end - 1));
    if (end < call.args.length) return withComputed(binder, call, { table, columns, computed: call.args.slice(end) }, scope);
    return {
        kind: "table", at: call.at, needs: table.needs, shape: { table: undefined, columns: columns.map(({ shape }) => shape) },
        evaluate: (frame) => groupsOf(binder, frame, table.evaluate(frame), columns),
    };
};

/** As SUMMARIZE, without expressions: those with CURRENTGROUP are not supported (`ms:groupby`). */
export const groupBy: BindFunction = (binder, call, scope) => {
    const named = call.args.find(({ kind }) => kind === "text");
    if (named !== undefined) {
        binder.fail(
            "UNSUPPORTED", named.at,
            "GROUPBY with expressions is not supported: use SUMMARIZECOLUMNS, or ADDCOLUMNS around SUMMARIZE.",
        );
    }
    return summarize(binder, call, scope);
};
