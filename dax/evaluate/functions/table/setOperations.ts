import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { needsOf, type TableNode } from "../../../bind/node";
import type { Call } from "../../../syntax/ast";
import { isNumeric } from "../../../value";
import { rowKeys } from "../../context/tupleKeys";
import { columnsOf, dataAt, type DerivedRows, lengthOf, rowsOf, type TableValue } from "../../tableValue";
import { comparableColumns } from "./rowKeys";
import { assertSameWidth } from "./shapes";

/** Whether 1 and 1.0 would be the same value is not documented. */
function assertComparable(binder: Binder, call: Call, first: TableNode, second: TableNode): void {
    first.shape.columns.forEach(({ name, type }, index) => {
        const { type: other } = second.shape.columns[index];
        if (type === other || !isNumeric(type) || !isNumeric(other)) return;
        binder.fail(
            "UNSUPPORTED", call.at,
            `${call.name} compares without conversion, and [${name}] is ${type} in one table and ${other} in the other: convert one.`,
        );
    });
}

function matching(binder: Binder, [first, second]: readonly TableNode[], left: TableValue, right: TableValue): (place: number) => boolean {
    const others = columnsOf(right);
    const pairs = columnsOf(left).map((data, index) => comparableColumns(binder, [
        { data, type: first.shape.columns[index].type },
        { data: others[index], type: second.shape.columns[index].type },
    ]));
    const keyOf = rowKeys(pairs.map(([column]) => column));
    const otherKeyOf = rowKeys(pairs.map(([, column]) => column));
    const keys = new Set(Array.from({ length: lengthOf(right) }, (_, place) => otherKeyOf(place)));
    return (place) => keys.has(keyOf(place));
}

function setOperation(isKept: (isInOther: boolean) => boolean): BindFunction {
    return (binder, call, scope) => {
        const tables = call.args.map((argument) => binder.table(argument, scope));
        const [first, second] = tables;
        assertSameWidth(binder, call, [first.shape, second.shape]);
        assertComparable(binder, call, first, second);
        return {
            // The columns of related tables do not come along: the rows are no longer those of a table of the model.
            kind: "table", at: call.at, needs: needsOf(first, second), shape: { ...first.shape, table: undefined },
            evaluate: (frame): DerivedRows => {
                const left = first.evaluate(frame);
                const isMatch = matching(binder, tables, left, second.evaluate(frame));
                const rows = rowsOf(left).filter((_, place) => isKept(isMatch(place)));
                return { kind: "derived", length: rows.length, columns: first.shape.columns.map((_, index) => dataAt(left, index, rows)) };
            },
        };
    };
}

/** The rows of the first table that the second does not have, repeated ones too; BLANK equals BLANK alone (`ms:except`). */
export const except: BindFunction = setOperation((isInOther) => !isInOther);

/** The rows of the first table that the second has as well, repeated ones too (`ms:intersect`). */
export const intersect: BindFunction = setOperation((isInOther) => isInOther);
