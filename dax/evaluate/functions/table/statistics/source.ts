import type { Binder } from "../../../../bind/binder";
import { guarded } from "../../../../bind/guard";
import { type Needs, needsTables } from "../../../../bind/node";
import type { Scope } from "../../../../bind/scope";
import { toNumber } from "../../../../scalar/coerce";
import { DaxValueError } from "../../../../scalar/error";
import type { Call } from "../../../../syntax/ast";
import type { Position } from "../../../../syntax/position";
import { DateValue, type DaxType, isNumeric, type Value } from "../../../../value";
import type { Frame } from "../../../frame";
import { iterate, iterationNeeds, walkRows } from "../../iteration";

/** The numbers that a function goes over: those of a column, or of an expression over a table. */
export interface NumberSource {
    readonly type: DaxType;
    readonly needs: Needs;
    readonly at: Position;
    /** BLANK is null. */
    readonly numbersIn: (frame: Frame) => readonly (number | null)[];
}

function assertNumbers(binder: Binder, { name }: Call, at: Position, type: DaxType): void {
    if (isNumeric(type) || type === "variant" || type === "blank") return;
    binder.fail("TYPE", at, `${name} goes over numbers, and this is of type ${type}: convert it.`);
}

function numberIn(value: Value): number | null {
    if (value === null || typeof value === "number") return value;
    if (value instanceof DateValue) return toNumber(value);
    throw new DaxValueError("TYPE", "A number is wanted for each row, and one row gives something else: convert it.");
}

/** The visible cells of the column that the first argument names. */
export function columnSource(binder: Binder, call: Call): NumberSource {
    const [argument] = call.args;
    const column = binder.columnArgument(argument, call);
    assertNumbers(binder, call, argument.at, column.type);
    const numbers = column.numbers ?? new Float64Array();
    const { finder } = binder.engine;
    return {
        type: column.type, at: argument.at, needs: needsTables(column.table),
        numbersIn: ({ context }) => Array.from(finder.of(column.table, context).rows, (row) => (Number.isNaN(numbers[row]) ? null : numbers[row])),
    };
}

/** The second argument for each row of the first. */
export function iteratedSource(binder: Binder, call: Call, scope: Scope): NumberSource {
    const iteration = iterate(binder, call.args[0], scope);
    const node = binder.scalar(call.args[1], iteration.scope);
    assertNumbers(binder, call, node.at, node.type);
    return {
        type: node.type, at: node.at, needs: iterationNeeds(iteration, node),
        numbersIn: (frame) => guarded(binder, node.at, () => {
            const numbers: (number | null)[] = [];
            walkRows(frame, iteration, () => { numbers.push(numberIn(node.evaluate(frame))); });
            return numbers;
        }),
    };
}
