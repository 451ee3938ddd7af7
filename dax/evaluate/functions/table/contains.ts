import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import { membershipNode } from "../../../bind/membership";
import { needsOf, type ScalarNode } from "../../../bind/node";
import { strictlyEqual } from "../../../scalar/compare";
import { asVariant, type Value } from "../../../value";
import type { Frame } from "../../frame";
import { type ColumnData, rowsOf, type TableValue } from "../../tableValue";
import { type GroupColumn, groupColumn } from "./groupColumn";

interface Wanted {
    readonly column: GroupColumn;
    readonly node: ScalarNode;
}

function valueReader(data: ColumnData): (row: number) => Value {
    return data.kind === "codes" ? (row) => data.column.values[data.codes[row]] : (row) => data.values[row];
}

/** Whether a row of the table, given as `rowAt` gives it, has the value that is wanted now. */
function matcher(binder: Binder, { column: { shape, dataOf }, node }: Wanted, frame: Frame, table: TableValue): (row: number) => boolean {
    const { collation } = binder.engine.model;
    const value = asVariant(node.evaluate(frame), node.type);
    const valueAt = valueReader(dataOf(table, frame));
    return (row) => strictlyEqual(asVariant(valueAt(row), shape.type), value, collation);
}

/** Whether some row has these values in these columns; BLANK equals BLANK alone (`ms:contains`). */
export const contains: BindFunction = (binder, call, scope) => {
    const [first, ...args] = call.args;
    const table = binder.table(first, scope);
    if (args.length % 2 === 1) binder.fail("ARGUMENT", call.at, "CONTAINS takes a value after each column: write the one that is missing.");
    const wanted = args.flatMap((argument, index): Wanted[] => (
        index % 2 === 1 ? [] : [{ column: groupColumn(binder, call, table, argument), node: binder.scalar(args[index + 1], scope) }]
    ));
    return {
        kind: "scalar", at: call.at, type: "boolean", needs: needsOf(table, ...wanted.map(({ node }) => node)),
        evaluate: (frame) => {
            const value = table.evaluate(frame);
            const matches = wanted.map((one) => matcher(binder, one, frame, value));
            return guarded(binder, call.at, () => rowsOf(value).some((row) => matches.every((isMatch) => isMatch(row))));
        },
    };
};

/** ( value, value … ) IN table (`ms:containsrow`). */
export const containsRow: BindFunction = (binder, call, scope) => {
    const [table, ...values] = call.args;
    return membershipNode(binder, values.map((value) => binder.scalar(value, scope)), binder.table(table, scope), call.at);
};
