import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { type ColumnShape, shapeOfColumns } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call } from "../../../syntax/ast";
import { type DaxType, isNumeric } from "../../../value";
import { hasBlank } from "./hasBlank";
import { type CodedData, type ColumnData, columnsOf, lengthOf, type TableValue } from "../../tableValue";

/** The value is none of the column's. */
const FOREIGN = -1;

function kindOf(type: DaxType): string {
    return isNumeric(type) ? "number" : type;
}

function assertKinds(binder: Binder, call: Call, given: readonly ColumnShape[], columns: readonly StoredColumn[]): void {
    if (given.length !== columns.length) {
        binder.fail(
            "ARGUMENT", call.at,
            `TREATAS lays a table of ${given.length} columns on ${columns.length}: name as many columns as the table has.`,
        );
    }
    columns.forEach((column, index) => {
        const { type } = given[index];
        if (type === "variant" || type === "blank" || kindOf(type) === kindOf(column.type)) return;
        binder.fail(
            "TYPE", call.args[index + 1].at,
            `TREATAS lays values of type ${type} on ${column.reference}, which is of type ${column.type}: convert them.`,
        );
    });
    const twice = columns.findIndex((column, index) => columns.indexOf(column) < index);
    if (twice >= 0) binder.fail("ARGUMENT", call.args[twice + 1].at, `TREATAS names ${columns[twice].reference} twice: name each column once.`);
}

function recode(binder: Binder, data: ColumnData, column: StoredColumn): Int32Array {
    if (data.kind === "codes" && data.column === column) return data.codes;
    const codeOf = (value: ColumnValue): number => {
        if (value === null) return hasBlank(binder, column) ? 0 : FOREIGN;
        return column.codeOf(value) ?? FOREIGN;
    };
    if (data.kind === "values") return Int32Array.from(data.values, codeOf);
    const known = new Map<number, number>();
    return data.codes.map((code) => {
        const found = known.get(code) ?? codeOf(data.column.values[code]);
        known.set(code, found);
        return found;
    });
}

type ColumnValue = StoredColumn["values"][number];

function treat(binder: Binder, value: TableValue, columns: readonly StoredColumn[]): TableValue {
    const given = columnsOf(value);
    const recoded = columns.map((column, index) => recode(binder, given[index], column));
    const everyPlace = Int32Array.from({ length: lengthOf(value) }, (_, place) => place);
    const places = everyPlace.filter((place) => recoded.every((codes) => codes[place] !== FOREIGN));
    const data = columns.map((column, index): CodedData => ({ kind: "codes", column, codes: places.map((place) => recoded[index][place]) }));
    return { kind: "derived", length: places.length, columns: data };
}

/**
 * The rows of a table as values of columns of the model, so that they filter there. A row with a value that its column does not have is
 * dropped; several columns filter together, not each for itself (`ms:treatas`).
 */
export const treatas: BindFunction = (binder, call, scope) => {
    const table = binder.table(call.args[0], scope);
    const columns = call.args.slice(1).map((argument) => binder.columnArgument(argument, call));
    assertKinds(binder, call, table.shape.columns, columns);
    return {
        kind: "table", at: call.at, needs: table.needs, shape: shapeOfColumns(columns),
        evaluate: (frame) => treat(binder, table.evaluate(frame), columns),
    };
};
