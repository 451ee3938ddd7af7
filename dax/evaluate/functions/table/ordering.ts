import type { Binder } from "../../../bind/binder";
import type { ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import { compareForOrder } from "../../../scalar/compare";
import type { Call, Expression } from "../../../syntax/ast";
import { asVariant, type Value } from "../../../value";
import type { Frame } from "../../frame";
import type { TableValue } from "../../tableValue";
import { walk } from "../iteration";
import { type Direction, directionOf } from "./direction";

/** By what rows are ordered. */
export interface OrderKey {
    readonly node: ScalarNode;
    readonly direction: Direction;
}

/** Expression, direction, expression, direction … `fallback` stands for a direction that was left out. */
export function orderKeys(
    binder: Binder, call: Call, args: readonly Expression[], scope: Scope, fallback: (at: Expression) => Direction,
): readonly OrderKey[] {
    const keys: OrderKey[] = [];
    for (let index = 0; index < args.length; index += 2) {
        const expression = args[index];
        const direction = directionOf(binder, call, args.at(index + 1)) ?? fallback(expression);
        keys.push({ node: binder.scalar(expression, scope), direction });
    }
    return keys;
}

/** The places of rows and how they compare. */
export interface Order {
    /** Places of the rows in order; rows that are equal stay as they were. */
    readonly places: readonly number[];
    /** 0 for rows that are equal in all keys. */
    readonly compare: (one: number, other: number) => number;
}

/** The rows of a table in the order of the keys. `visit` is called for each row while it is the current one. */
export function orderRows(binder: Binder, frame: Frame, place: number, table: TableValue, keys: readonly OrderKey[], visit?: () => void): Order {
    const { collation } = binder.engine.model;
    const columns: Value[][] = keys.map(() => []);
    let count = 0;
    walk(frame, place, table, () => {
        keys.forEach(({ node }, index) => { columns[index].push(asVariant(node.evaluate(frame), node.type)); });
        visit?.();
        count += 1;
    });
    const compare = (one: number, other: number): number => {
        for (let index = 0; index < keys.length; index += 1) {
            const sign = compareForOrder(columns[index][one], columns[index][other], collation);
            if (sign !== 0) return sign * keys[index].direction;
        }
        return 0;
    };
    return { places: Array.from({ length: count }, (_, at) => at).sort((a, b) => compare(a, b) || a - b), compare };
}
