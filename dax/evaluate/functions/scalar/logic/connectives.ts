import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import { constantNode } from "../../../../bind/node";
import { bothNode } from "../../../../bind/operators";

function both(isAnd: boolean): BindFunction {
    return (binder, { at, args: [left, right] }, scope) => bothNode(binder, at, binder.scalar(left, scope), binder.scalar(right, scope), isAnd);
}

/** AND and OR of two conditions, of which the second is evaluated only if the first does not decide; BLANK is FALSE. ms:and, ms:or */
export const CONNECTIVES: FunctionLibrary = {
    AND: both(true),
    OR: both(false),
    BLANK: (_, { at }) => constantNode(at, "blank", null),
};
