import { expandedColumnIds } from "../../context/filterContext";
import type { Filter } from "../../context/filter";
import type { Engine } from "../../engine";
import type { Frame } from "../../frame";
import type { CodedData, TableValue } from "../../tableValue";

function interleaved(columns: readonly CodedData[], length: number): Int32Array {
    const tuples = new Int32Array(length * columns.length);
    columns.forEach(({ codes }, place) => {
        for (let row = 0; row < length; row += 1) tuples[row * columns.length + place] = codes[row];
    });
    return tuples;
}

/**
 * A table as a filter: on all columns of the expanded table where its rows are those of a table of the model, on the columns that come
 * from the model otherwise. Values that were computed filter nothing.
 */
export function filtersOfTable({ factory }: Engine, table: TableValue, frame: Frame): readonly Filter[] {
    if (table.kind === "base") return [factory.rows(table.table, table.rows, expandedColumnIds(table.table, frame.context.state))];
    const coded = table.columns.flatMap((data) => (data.kind === "codes" ? [data] : []));
    if (coded.length === 0) return [];
    return factory.tuples(coded.map(({ column }) => column), interleaved(coded, table.length));
}
