import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, type TableNode, withoutRows } from "../../../bind/node";
import type { Frame } from "../../frame";
import { columnsOf, dataAt, type DerivedRows, lengthOf, type TableValue } from "../../tableValue";
import { iterate, type Iteration, walk } from "../iteration";
import { stacked } from "./joined";
import { assertColumnsApart } from "./shapes";
import { assertSize } from "./size";

/** The rows of the first table, each as often as its second table has rows, and the second tables below each other. */
interface Generated {
    readonly first: TableValue;
    readonly rows: number[];
    readonly parts: TableValue[];
}

function generateRows(frame: Frame, { table, place }: Iteration, second: TableNode, check: (rows: number) => void): Generated {
    const first = table.evaluate(frame);
    const rows: number[] = [];
    const parts: TableValue[] = [];
    walk(frame, place, first, (row) => {
        const part = second.evaluate(frame);
        check(rows.length + lengthOf(part));
        for (let index = 0; index < lengthOf(part); index += 1) rows.push(row);
        parts.push(part);
    });
    return { first, rows, parts };
}

function blankRowOf(second: TableNode): TableValue {
    const columns = second.shape.columns.map(({ lineage }) => (
        lineage === undefined ? { kind: "values" as const, values: [null] } : { kind: "codes" as const, column: lineage, codes: Int32Array.of(0) }
    ));
    return { kind: "derived", length: 1, columns };
}

function assemble({ first, rows, parts }: Generated, { table }: Iteration, second: TableNode): DerivedRows {
    const chosen = Int32Array.from(rows);
    const data = parts.map((part) => columnsOf(part));
    return {
        kind: "derived",
        length: rows.length,
        columns: [
            ...table.shape.columns.map((_, index) => dataAt(first, index, chosen)),
            ...second.shape.columns.map((column, index) => stacked(data.map((columns) => ({ data: columns[index], type: column.type })), column)),
        ],
    };
}

function generator(keepsUnmatched: boolean): BindFunction {
    return (binder, call, scope) => {
        const iteration = iterate(binder, call.args[0], scope);
        const bound = binder.table(call.args[1], iteration.scope);
        const blank = blankRowOf(bound);
        const second: TableNode = !keepsUnmatched ? bound : {
            ...bound,
            evaluate: (frame) => {
                const part = bound.evaluate(frame);
                return lengthOf(part) === 0 ? blank : part;
            },
        };
        const columns = [...iteration.table.shape.columns, ...bound.shape.columns];
        assertColumnsApart(binder, call, columns);
        return {
            kind: "table", at: call.at, shape: { table: undefined, columns },
            needs: mergedNeeds([iteration.table.needs, withoutRows(bound.needs, [iteration.place])]),
            evaluate: (frame) => assemble(generateRows(frame, iteration, second, (rows) => assertSize(binder, call, rows)), iteration, second),
        };
    };
}

/** Each row of the first table with each row that the second table has for it; a row without any is dropped (`ms:generate`). */
export const generate: BindFunction = generator(false);

/** As GENERATE, but a row without any is kept, with BLANKs (`ms:generateall`). */
export const generateAll: BindFunction = generator(true);
