import { commonType } from "../../../bind/commonType";
import type { BindFunction } from "../../../bind/definition";
import { type ColumnShape, needsOf, type RowShape } from "../../../bind/node";
import { columnsOf, lengthOf } from "../../tableValue";
import { stacked } from "./joined";
import { assertSameWidth } from "./shapes";

/** Names of the first table; lineage where all tables agree on it. */
function stackedColumn(shapes: readonly RowShape[], column: ColumnShape, index: number): ColumnShape {
    const columns = shapes.map((shape) => shape.columns[index]);
    const isAgreed = columns.every(({ lineage }) => lineage === column.lineage);
    return { name: column.name, type: commonType(columns.map(({ type }) => type)), lineage: isAgreed ? column.lineage : undefined };
}

/** The rows of all tables, repeated ones too; columns go by position (`ms:union`). */
export const union: BindFunction = (binder, call, scope) => {
    const tables = call.args.map((argument) => binder.table(argument, scope));
    const shapes = tables.map(({ shape }) => shape);
    assertSameWidth(binder, call, shapes);
    const columns = shapes[0].columns.map((column, index) => stackedColumn(shapes, column, index));
    return {
        kind: "table", at: call.at, needs: needsOf(...tables), shape: { table: undefined, columns },
        evaluate: (frame) => {
            const values = tables.map((table) => table.evaluate(frame));
            const parts = values.map((value) => columnsOf(value));
            const pieces = (index: number) => parts.map((data, table) => ({ data: data[index], type: shapes[table].columns[index].type }));
            return {
                kind: "derived",
                length: values.reduce((sum, value) => sum + lengthOf(value), 0),
                columns: columns.map((column, index) => stacked(pieces(index), column)),
            };
        },
    };
};
