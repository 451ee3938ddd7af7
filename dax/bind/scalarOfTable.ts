import { lengthOf, rowAt, valueIn } from "../evaluate/tableValue";
import type { Binder } from "./binder";
import type { ScalarNode, TableNode } from "./node";

/** A table of one column stands for the value of its only row, and for BLANK if it has none. */
export function scalarOfTable(binder: Binder, table: TableNode): ScalarNode {
    const { at, needs, shape: { columns } } = table;
    if (columns.length !== 1) binder.fail("TYPE", at, `A single value is wanted here, and this is a table of ${columns.length} columns: aggregate it.`);
    return {
        kind: "scalar",
        at,
        needs,
        type: columns[0].type,
        evaluate: (frame) => {
            const rows = table.evaluate(frame);
            const count = lengthOf(rows);
            if (count > 1) binder.fail("EVALUATION", at, `A single value is wanted here, and this table has ${count} rows: aggregate it, or leave one row.`);
            return count === 0 ? null : valueIn(rows, 0, rowAt(rows, 0));
        },
    };
}
