import type { Binder } from "../../../bind/binder";
import { mergedNeeds, type TableNode, withoutRows } from "../../../bind/node";
import { type Scope, withRow } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import type { Frame } from "../../frame";
import { type ColumnData, type DerivedRows, lengthOf, type TableValue, withRows } from "../../tableValue";
import { filtersOfTable } from "../context/tableFilter";
import { type ComputedColumn, computeColumns, computedColumns } from "./computed";
import { type GroupColumn, groupColumns } from "./groupColumn";
import { groupsOf, membersOf } from "./groups";
import { stacked } from "./joined";
import { assertNewNames, namedExpressions } from "./shapes";

export function isRollup(argument: Expression): boolean {
    return argument.kind === "call" && argument.name === "ROLLUP";
}

/** Columns to group by as they are written, one after the other, and by how many of them each level groups. */
interface RollupColumns {
    readonly columns: readonly Expression[];
    /** Which columns each level leaves out, from the detail to the grand total. */
    readonly levels: readonly ReadonlySet<number>[];
}

/** A ROLLUPGROUP is summed up at once, another column alone. */
function stepsOf(binder: Binder, rollup: Call): readonly (readonly Expression[])[] {
    return rollup.args.map((argument) => {
        if (argument.kind !== "call") return [argument];
        if (argument.name === "ROLLUPGROUP") return argument.args;
        return binder.fail("UNSUPPORTED", argument.at, "ROLLUP in SUMMARIZE takes columns and ROLLUPGROUP: write no other function there.");
    });
}

function rollupColumns(binder: Binder, args: readonly Expression[]): RollupColumns {
    const columns: Expression[] = [];
    const steps: number[][] = [];
    for (const argument of args) {
        if (argument.kind !== "call" || argument.name !== "ROLLUP") {
            columns.push(argument);
            continue;
        }
        if (steps.length > 0) {
            binder.fail(
                "UNSUPPORTED", argument.at,
                "SUMMARIZE with two ROLLUPs is not supported: write one, or use SUMMARIZECOLUMNS.",
            );
        }
        for (const step of stepsOf(binder, argument)) steps.push(step.map((column) => columns.push(column) - 1));
    }
    const levels = Array.from({ length: steps.length + 1 }, (_, summed) => new Set(steps.slice(steps.length - summed).flat()));
    return { columns, levels };
}

interface Rollup {
    readonly table: TableNode;
    readonly columns: readonly GroupColumn[];
    readonly added: readonly ComputedColumn[];
    readonly place: number;
}

function blanks({ shape: { lineage } }: GroupColumn, length: number): ColumnData {
    if (lineage === undefined) return { kind: "values", values: new Array<null>(length).fill(null) };
    return { kind: "codes", column: lineage, codes: new Int32Array(length) };
}

/** The rows of one level: the columns that it leaves out are BLANK. */
function levelRows(
    binder: Binder, frame: Frame, { columns, added, place }: Rollup, value: TableValue, left: ReadonlySet<number>,
): readonly ColumnData[] {
    const present = columns.filter((_, index) => !left.has(index));
    const groups = groupsOf(binder, frame, value, present);
    const data = columns.map((column) => (present.includes(column) ? groups.columns[present.indexOf(column)] : blanks(column, groups.length)));
    const members = membersOf(binder, frame, value, present);
    const computed = computeColumns(frame, place, { kind: "derived", length: groups.length, columns: data }, added, (group) => {
        const filters = filtersOfTable(binder.engine, withRows(value, members[group]), frame);
        return frame.within(frame.context.replacing(filters));
    });
    return [...data, ...computed];
}

/** The rows without a match are not among those of a one side, and whether its total counts them is not documented. */
function assertNoBlankRow(binder: Binder, call: Call, { shape: { table } }: TableNode): void {
    if (table === undefined || !binder.engine.model.hasBlankRow(table)) return;
    binder.fail(
        "UNSUPPORTED", call.at,
        `SUMMARIZE with ROLLUP over '${table.name}' is not supported, as rows without a match refer to it: use SUMMARIZECOLUMNS.`,
    );
}

/**
 * SUMMARIZE with ROLLUP: below the groups the subtotals, which leave out the columns of ROLLUP from the last to the first; those of a
 * ROLLUPGROUP together. The values of a subtotal are evaluated over all rows that it sums up. (`ms:summarize`, `ms:rollupgroup`)
 */
export function summarizeWithRollup(binder: Binder, call: Call, end: number, scope: Scope): TableNode {
    const table = binder.table(call.args[0], scope);
    assertNoBlankRow(binder, call, table);
    const { columns: named, levels } = rollupColumns(binder, call.args.slice(1, end));
    const columns = groupColumns(binder, call, table, named);
    const shapes = columns.map(({ shape }) => shape);
    const expressions = namedExpressions(binder, call, call.args.slice(end));
    assertNewNames(binder, call, shapes, expressions);
    const place = binder.places.newRow();
    const added = computedColumns(binder, expressions, withRow(scope, { place, shape: { table: undefined, columns: shapes } }));
    const all = [...shapes, ...added.map(({ shape }) => shape)];
    const rollup: Rollup = { table, columns, added, place };
    return {
        kind: "table", at: call.at, shape: { table: undefined, columns: all },
        needs: mergedNeeds([table.needs, ...added.map(({ node }) => withoutRows(node.needs, [place]))]),
        evaluate: (frame): DerivedRows => {
            const value = table.evaluate(frame);
            if (lengthOf(value) === 0) {
                return binder.fail(
                    "UNSUPPORTED", call.at,
                    "SUMMARIZE with ROLLUP over no rows is not supported, as its total is not documented: guard it with ISEMPTY.",
                );
            }
            const parts = levels.map((left) => levelRows(binder, frame, rollup, value, left));
            const data = all.map((shape, index) => stacked(parts.map((part) => ({ data: part[index], type: shape.type })), shape));
            const [first] = data;
            return { kind: "derived", length: first.kind === "codes" ? first.codes.length : first.values.length, columns: data };
        },
    };
}
