import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import type { ColumnShape } from "../../../bind/node";
import { findByLineage, findByName } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import type { ColumnData } from "../../tableValue";
import { dataAt, lengthOf, rowsOf } from "../../tableValue";
import { iterate, type Iteration, iterationNeeds } from "../iteration";
import { type ComputedColumn, computeColumns, computedColumns } from "./computed";
import { assertNewNames, type NamedExpression } from "./shapes";

/** A column of the table under another name: its values keep their origin. */
interface KeptColumn {
    readonly shape: ColumnShape;
    readonly index: number;
}

type Selected = KeptColumn | ComputedColumn;

interface Selection extends NamedExpression {
    /** Whether the name was written, be it the same again. */
    readonly isRenamed: boolean;
}

/** A column may stand without a name, and then keeps its own. */
function selection(binder: Binder, call: Call): readonly Selection[] {
    const args = call.args.slice(1);
    const named: Selection[] = [];
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index];
        if (argument.kind === "column" || argument.kind === "bracket") {
            const name = argument.kind === "column" ? binder.modelColumn(argument).name : argument.name;
            named.push({ name, expression: argument, at: argument.at, isRenamed: false });
            continue;
        }
        if (argument.kind !== "text") {
            return binder.fail(
                "ARGUMENT", argument.at,
                "SELECTCOLUMNS wants the name of a column here, as a text in double quotes.",
            );
        }
        index += 1;
        const expression = args.at(index);
        if (expression === undefined || index >= args.length) {
            return binder.fail("ARGUMENT", argument.at, `SELECTCOLUMNS has no expression for "${argument.value}": write one after the name.`);
        }
        named.push({ name: argument.value, expression, at: argument.at, isRenamed: true });
    }
    return named;
}

function keptIndex(binder: Binder, expression: Expression, { scope, place }: Iteration): number | undefined {
    const found = expression.kind === "column" ? findByLineage(scope, binder.modelColumn(expression))
        : expression.kind === "bracket" ? findByName(scope, expression.name) : undefined;
    return found?.row.place === place ? found.index : undefined;
}

function selectedColumn(binder: Binder, named: Selection, iteration: Iteration): Selected {
    const index = keptIndex(binder, named.expression, iteration);
    if (index === undefined) return computedColumns(binder, [named], iteration.scope)[0];
    const column = iteration.table.shape.columns[index];
    return { shape: named.isRenamed ? { ...column, name: named.name, isRenamed: true } : column, index };
}

/** One row for each row of a table, repeated ones too; a plain column keeps its lineage (`ms:selectcolumns`). */
export const selectColumns: BindFunction = (binder, call, scope) => {
    const iteration = iterate(binder, call.args[0], scope);
    const named = selection(binder, call);
    assertNewNames(binder, call, [], named);
    const selected = named.map((one) => selectedColumn(binder, one, iteration));
    const computed = selected.filter((column): column is ComputedColumn => "node" in column);
    return {
        kind: "table", at: call.at, needs: iterationNeeds(iteration, ...computed.map(({ node }) => node)),
        shape: { table: undefined, columns: selected.map(({ shape }) => shape) },
        evaluate: (frame) => {
            const table = iteration.table.evaluate(frame);
            const rows = rowsOf(table);
            const data = computeColumns(frame, iteration.place, table, computed);
            const dataOf = (column: Selected): ColumnData => ("node" in column ? data[computed.indexOf(column)] : dataAt(table, column.index, rows));
            return { kind: "derived", length: lengthOf(table), columns: selected.map(dataOf) };
        },
    };
};
