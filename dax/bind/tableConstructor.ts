import type { PlainData } from "../evaluate/tableValue";
import type { TableConstructor } from "../syntax/ast";
import { asVariant, type DaxType, type Value } from "../value";
import type { Binder } from "./binder";
import { commonType } from "./commonType";
import { needsOf, type ScalarNode, type TableNode } from "./node";
import type { Scope } from "./scope";

function asType(value: Value, from: DaxType, to: DaxType): Value {
    return to === "variant" ? asVariant(value, from) : value;
}

/** { 1, 2 } has the column Value, { ( 1, "a" ) } the columns Value1 and Value2. */
export function bindTableConstructor(binder: Binder, { rows, at }: TableConstructor, scope: Scope): TableNode {
    const nodes = rows.map((row) => row.map((cell) => binder.scalar(cell, scope)));
    const columns = nodes[0].map((_, index) => nodes.map((row) => row[index]));
    const types = columns.map((cells) => commonType(cells.map(({ type }) => type)));
    const nameOf = (index: number): string => (columns.length === 1 ? "Value" : `Value${index + 1}`);
    const isConstant = nodes.every((row) => row.every(({ constant }) => constant !== undefined));
    const dataOf = (cells: readonly ScalarNode[], index: number, evaluate: (cell: ScalarNode) => Value): PlainData =>
        ({ kind: "values", values: cells.map((cell) => asType(evaluate(cell), cell.type, types[index])) });
    const constant = isConstant ? columns.map((cells, index) => dataOf(cells, index, (cell) => cell.constant?.value ?? null)) : undefined;
    return {
        kind: "table",
        at,
        needs: needsOf(...nodes.flat()),
        shape: { table: undefined, columns: types.map((type, index) => ({ name: nameOf(index), type, lineage: undefined })) },
        evaluate: (frame) => ({
            kind: "derived",
            length: rows.length,
            columns: constant ?? columns.map((cells, index) => dataOf(cells, index, (cell) => cell.evaluate(frame))),
        }),
    };
}
