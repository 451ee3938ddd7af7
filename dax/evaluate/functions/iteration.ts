import type { Binder } from "../../bind/binder";
import { type Needs, needsOf, type ScalarNode, type TableNode, withoutRows } from "../../bind/node";
import { type Scope, withRow } from "../../bind/scope";
import type { Expression } from "../../syntax/ast";
import type { Frame } from "../frame";
import { lengthOf, rowAt, type TableValue } from "../tableValue";

/** A table and the row context in which expressions are bound for each of its rows. */
export interface Iteration {
    readonly table: TableNode;
    readonly scope: Scope;
    readonly place: number;
}

/** Opens a row context over a table for the expressions that are evaluated row by row. */
export function iterationOver(binder: Binder, table: TableNode, scope: Scope, isKept = false): Iteration {
    const place = binder.places.newRow();
    return { table, place, scope: withRow(scope, { place, shape: table.shape, isKept }) };
}

/** The same for the table that an argument names. */
export function iterate(binder: Binder, table: Expression, scope: Scope): Iteration {
    return iterationOver(binder, binder.table(table, scope), scope, table.kind === "call" && table.name === "KEEPFILTERS");
}

/** What an iteration needs from outside: not its own row. */
export function iterationNeeds({ table, place }: Iteration, ...nodes: readonly ScalarNode[]): Needs {
    return withoutRows(needsOf(table, ...nodes), [place]);
}

/** Makes each row of a table the current one in turn. `row` is what `rowAt` gives. */
export function walk(frame: Frame, place: number, table: TableValue, visit: (row: number) => void): void {
    frame.tables[place] = table;
    const count = lengthOf(table);
    frame.context.walk(count);
    for (let index = 0; index < count; index += 1) {
        const row = rowAt(table, index);
        frame.rows[place] = row;
        visit(row);
    }
}

/** The same until a visit says that it is enough. */
export function walkUntil(frame: Frame, place: number, table: TableValue, isEnough: (row: number) => boolean): void {
    frame.tables[place] = table;
    const count = lengthOf(table);
    for (let index = 0; index < count; index += 1) {
        frame.context.walk(1);
        const row = rowAt(table, index);
        frame.rows[place] = row;
        if (isEnough(row)) return;
    }
}

/** Evaluates the table of an iteration and makes each of its rows the current one in turn. */
export function walkRows(frame: Frame, { table, place }: Iteration, visit: (row: number) => void): void {
    walk(frame, place, table.evaluate(frame), visit);
}
