import type { Frame } from "../evaluate/frame";
import { lengthOf, rowAt, type TableValue, valueIn } from "../evaluate/tableValue";
import { strictlyEqual } from "../scalar/compare";
import type { In } from "../syntax/ast";
import { asVariant, type Value } from "../value";
import type { Binder } from "./binder";
import { guarded } from "./guard";
import { needsOf, type ScalarNode, type TableNode } from "./node";
import type { Scope } from "./scope";

/** Whether a row of values equals some row of the table, column by column, as == compares them: BLANK is in a table only if BLANK is. */
function contains(binder: Binder, { shape: { columns } }: TableNode, rows: TableValue, wanted: readonly Value[]): boolean {
    const { collation } = binder.engine.model;
    const isMatch = (row: number): boolean =>
        wanted.every((value, index) => strictlyEqual(value, asVariant(valueIn(rows, index, row), columns[index].type), collation));
    for (let index = 0; index < lengthOf(rows); index += 1) if (isMatch(rowAt(rows, index))) return true;
    return false;
}

/** value IN table, ( value, value ) IN table. */
export function membershipNode(binder: Binder, left: readonly ScalarNode[], table: TableNode, at: In["at"]): ScalarNode {
    if (table.shape.columns.length !== left.length) {
        binder.fail("ARGUMENT", at, `IN compares ${left.length} values with a table of ${table.shape.columns.length} columns: give it as many of both.`);
    }
    const valuesOf = (frame: Frame): readonly Value[] => left.map((node) => asVariant(node.evaluate(frame), node.type));
    return {
        kind: "scalar", at, type: "boolean", needs: needsOf(...left, table),
        evaluate: (frame) => {
            const wanted = valuesOf(frame);
            const rows = table.evaluate(frame);
            return guarded(binder, at, () => contains(binder, table, rows, wanted));
        },
    };
}

export function bindIn(binder: Binder, { left, right, at }: In, scope: Scope): ScalarNode {
    const items = left.kind === "tuple" ? left.items : [left];
    return membershipNode(binder, items.map((item) => binder.scalar(item, scope)), binder.table(right, scope), at);
}
