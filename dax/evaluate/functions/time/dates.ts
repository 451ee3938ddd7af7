import type { Binder } from "../../../bind/binder";
import { type Needs, shapeOfColumns, type TableNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { StoredColumn } from "../../../model/storedColumn";
import type { Call, Expression } from "../../../syntax/ast";
import type { Frame } from "../../frame";
import { lengthOf, rowAt, type TableValue, valueIn } from "../../tableValue";
import { columnTable } from "./columnTable";
import type { Span } from "./period";

/** The argument of dates. */
export interface Dates {
    readonly column: StoredColumn;
    readonly needs: Needs;
    /** The dates in no order; BLANK is none. */
    readonly read: (frame: Frame) => readonly number[];
}

function serialsIn(table: TableValue): readonly number[] {
    const serials: number[] = [];
    for (let index = 0; index < lengthOf(table); index += 1) {
        const value = valueIn(table, 0, rowAt(table, index));
        if (typeof value === "number") serials.push(value);
    }
    return serials;
}

function assertDates(binder: Binder, { reference, type }: StoredColumn, { at }: Expression, { name }: Call): void {
    if (type !== "dateTime") binder.fail("TYPE", at, `${name} wants a column of dates, and ${reference} is of type ${type}: name a date.`);
}

/** A column of dates, or a table of one such column of the model. */
export function datesArgument(binder: Binder, expression: Expression, call: Call, scope: Scope): Dates {
    const node = columnTable(binder, expression, call, scope);
    const [{ lineage }] = node.shape.columns;
    if (lineage === undefined) {
        return binder.fail("UNSUPPORTED", expression.at, `${call.name} over computed dates is not supported: give it dates of a column of the model.`);
    }
    assertDates(binder, lineage, expression, call);
    return { column: lineage, needs: node.needs, read: (frame) => serialsIn(node.evaluate(frame)) };
}

/** A column of dates by its name alone, where the function does not ask which of them are visible. */
export function dateColumn(binder: Binder, expression: Expression, call: Call): StoredColumn {
    if (expression.kind !== "column") {
        binder.fail("UNSUPPORTED", expression.at, `${call.name} is supported over a column of dates alone: name it as 'Table'[Column].`);
    }
    const column = binder.columnArgument(expression, call);
    assertDates(binder, column, expression, call);
    return column;
}

/** The first and the last of some dates; undefined of none. */
export function extentOf(serials: readonly number[]): Span | undefined {
    if (serials.length === 0) return undefined;
    let [first] = serials;
    let last = first;
    for (const serial of serials) {
        if (serial < first) first = serial;
        if (serial > last) last = serial;
    }
    return { first, last };
}

export const NO_DATES = new Int32Array();

/** A table of dates of one column of the model, which can stand as a filter on it. */
export function dateTable({ at }: Call, needs: Needs, column: StoredColumn, codesOf: (frame: Frame) => Int32Array): TableNode {
    return {
        kind: "table", at, needs, shape: shapeOfColumns([column]),
        evaluate: (frame) => {
            const codes = codesOf(frame);
            return { kind: "derived", length: codes.length, columns: [{ kind: "codes", column, codes }] };
        },
    };
}
