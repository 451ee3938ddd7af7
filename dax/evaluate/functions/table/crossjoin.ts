import type { BindFunction } from "../../../bind/definition";
import { needsOf } from "../../../bind/node";
import { dataAt, lengthOf, rowsOf, type TableValue } from "../../tableValue";
import { assertColumnsApart } from "./shapes";
import { assertSize } from "./size";

/** For each row of the product its row of one table, which comes again after `period` rows. */
function spreadRows(table: TableValue, period: number, length: number): Int32Array {
    const rows = rowsOf(table);
    return Int32Array.from({ length }, (_, place) => rows[Math.floor(place / period) % rows.length]);
}

/** Every row of each table with every row of the others; the first table varies slowest (`ms:crossjoin`). */
export const crossjoin: BindFunction = (binder, call, scope) => {
    const tables = call.args.map((argument) => binder.table(argument, scope));
    const columns = tables.flatMap(({ shape }) => shape.columns);
    assertColumnsApart(binder, call, columns);
    return {
        kind: "table", at: call.at, needs: needsOf(...tables), shape: { table: undefined, columns },
        evaluate: (frame) => {
            const values = tables.map((table) => table.evaluate(frame));
            const length = values.reduce((product, value) => product * lengthOf(value), 1);
            assertSize(binder, call, length);
            let period = length;
            const data = values.flatMap((value, table) => {
                period /= Math.max(lengthOf(value), 1);
                const rows = spreadRows(value, period, length);
                return tables[table].shape.columns.map((_, index) => dataAt(value, index, rows));
            });
            return { kind: "derived", length, columns: data };
        },
    };
};
