import type { Binder } from "../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import type { ScalarNode, TableNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import { compareForOrder } from "../../../scalar/compare";
import type { Call, Expression } from "../../../syntax/ast";
import { asVariant, type Value } from "../../../value";
import type { Frame } from "../../frame";
import { rowsOf, type TableValue, valueIn, withRows } from "../../tableValue";
import { type Iteration, iterationNeeds, iterationOver, walkUntil } from "../iteration";
import { callOf } from "./callOf";
import { columnTable } from "./columnTable";

/** 1 walks the values upwards, -1 downwards. */
type Direction = 1 | -1;

interface Search {
    readonly iteration: Iteration;
    readonly node: ScalarNode;
    /** The first row in the direction whose expression is not BLANK, with what the expression gives. */
    readonly find: (frame: Frame) => { readonly table: TableValue; readonly row: number; readonly value: Value } | undefined;
}

function inOrder({ engine: { model: { collation } } }: Binder, { shape: { columns } }: TableNode, table: TableValue, direction: Direction): TableValue {
    const valueOf = (row: number): Value => asVariant(valueIn(table, 0, row), columns[0].type);
    const keyed = Array.from(rowsOf(table), (row) => ({ row, value: valueOf(row) }));
    keyed.sort((left, right) => direction * compareForOrder(left.value, right.value, collation));
    return withRows(table, Int32Array.from(keyed, ({ row }) => row));
}

function search(binder: Binder, call: Call, scope: Scope, direction: Direction, expression: Expression): Search {
    const iteration = iterationOver(binder, columnTable(binder, call.args[0], call, scope), scope);
    const node = binder.scalar(expression, iteration.scope);
    return {
        iteration, node,
        find: (frame) => {
            const table = inOrder(binder, iteration.table, iteration.table.evaluate(frame), direction);
            let found: { table: TableValue; row: number; value: Value } | undefined;
            walkUntil(frame, iteration.place, table, (row) => {
                const value = node.evaluate(frame);
                if (value !== null) found = { table, row, value };
                return value !== null;
            });
            return found;
        },
    };
}

/** The value of the column itself, as a table of one row; empty where there is none. No transition of its own (ms:lastnonblank). */
function nonBlank(direction: Direction): BindFunction {
    return (binder, call, scope) => {
        const { iteration, node, find } = search(binder, call, scope, direction, call.args[1]);
        return {
            kind: "table", at: call.at, shape: iteration.table.shape, needs: iterationNeeds(iteration, node),
            evaluate: (frame) => {
                const found = find(frame);
                return found === undefined ? withRows(iteration.table.evaluate(frame), new Int32Array()) : withRows(found.table, Int32Array.of(found.row));
            },
        };
    };
}

/** What the expression gives with the value of the column in the filter context; BLANK where it never gives anything (ms:lastnonblankvalue). */
function nonBlankValue(direction: Direction): BindFunction {
    return (binder, call, scope) => {
        const expression = callOf("CALCULATE", call.args[1].at, [call.args[1]]);
        const { iteration, node, find } = search(binder, call, scope, direction, expression);
        return {
            kind: "scalar", at: call.at, type: node.type, needs: iterationNeeds(iteration, node),
            evaluate: (frame) => find(frame)?.value ?? null,
        };
    };
}

export const NON_BLANKS: FunctionLibrary = {
    FIRSTNONBLANK: nonBlank(1),
    LASTNONBLANK: nonBlank(-1),
    FIRSTNONBLANKVALUE: nonBlankValue(1),
    LASTNONBLANKVALUE: nonBlankValue(-1),
};
