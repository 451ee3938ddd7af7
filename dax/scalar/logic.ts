import type { Value } from "../value";
import { toBoolean } from "./coerce";

/*
 * Over values that are both known. An evaluator that must not evaluate its second operand where the first decides asks toBoolean itself.
 */

export function and(left: Value, right: Value): boolean {
    const isLeft = toBoolean(left);
    const isRight = toBoolean(right);
    return isLeft && isRight;
}

export function or(left: Value, right: Value): boolean {
    const isLeft = toBoolean(left);
    const isRight = toBoolean(right);
    return isLeft || isRight;
}

export function not(value: Value): boolean {
    return !toBoolean(value);
}
