import type { Binder } from "../../../bind/binder";
import type { ColumnShape, ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { Value } from "../../../value";
import type { Frame } from "../../frame";
import type { PlainData, TableValue } from "../../tableValue";
import { walk } from "../iteration";
import type { NamedExpression } from "./shapes";

/** A column whose values an expression gives, row by row. */
export interface ComputedColumn {
    /** Without lineage: a computed value is no filter. */
    readonly shape: ColumnShape;
    readonly node: ScalarNode;
}

export function computedColumns(binder: Binder, named: readonly NamedExpression[], scope: Scope): readonly ComputedColumn[] {
    return named.map(({ name, expression }) => {
        const node = binder.scalar(expression, scope);
        return { shape: { name, type: node.type, lineage: undefined }, node };
    });
}

/** The values of each column over the rows of a table. `frameOf` gives the frame in which a row is evaluated. */
export function computeColumns(
    frame: Frame, place: number, table: TableValue, columns: readonly ComputedColumn[], frameOf: (row: number) => Frame = () => frame,
): readonly PlainData[] {
    if (columns.length === 0) return [];
    const values: Value[][] = columns.map(() => []);
    walk(frame, place, table, (row) => {
        const inner = frameOf(row);
        columns.forEach(({ node }, index) => { values[index].push(node.evaluate(inner)); });
    });
    return values.map((cells) => ({ kind: "values", values: cells }));
}
