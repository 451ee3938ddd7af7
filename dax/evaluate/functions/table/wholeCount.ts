import type { Binder } from "../../../bind/binder";
import type { ScalarNode } from "../../../bind/node";
import { numberOf } from "../../../bind/operators";
import type { Call } from "../../../syntax/ast";
import type { Frame } from "../../frame";

/** How many rows are wanted; BLANK is none. */
export function wholeCount(binder: Binder, { name }: Call, node: ScalarNode): (frame: Frame) => number {
    const number = numberOf(binder, node);
    return (frame) => {
        const count = number(frame) ?? 0;
        if (Number.isInteger(count)) return count;
        return binder.fail("UNSUPPORTED", node.at, `${name} is supported with a whole number of rows, and this is ${count}: round it.`);
    };
}
