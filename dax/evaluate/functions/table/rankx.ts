import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import { mergedNeeds, type ScalarNode } from "../../../bind/node";
import { compare } from "../../../scalar/compare";
import type { Expression } from "../../../syntax/ast";
import type { Position } from "../../../syntax/position";
import { asVariant, type Value } from "../../../value";
import type { Frame } from "../../frame";
import { iterate, iterationNeeds, walkRows } from "../iteration";
import { type Direction, directionOf } from "./direction";
import { valueKey } from "./rowKeys";

function isWritten(argument: Expression | undefined): argument is Expression {
    return argument !== undefined && argument.kind !== "emptyArgument";
}

function isDense(binder: Binder, ties: Expression | undefined): boolean {
    if (!isWritten(ties)) return false;
    const word = ties.kind === "name" ? ties.name : ties.kind === "text" ? ties.value : "";
    const upper = word.toUpperCase();
    if (upper !== "SKIP" && upper !== "DENSE") binder.fail("ARGUMENT", ties.at, "The ties of RANKX are SKIP or DENSE: write one of them.");
    return upper === "DENSE";
}

/** BLANK counts as 0, among texts as the empty text. */
function rankedValue({ evaluate, type }: ScalarNode): (frame: Frame) => Value {
    const blank = type === "string" ? "" : type === "boolean" ? false : 0;
    return (frame) => asVariant(evaluate(frame) ?? blank, type);
}

/** The values that stand before the one that is ranked. */
function ahead(binder: Binder, at: Position, value: Value, others: readonly Value[], direction: Direction): readonly Value[] {
    const { collation } = binder.engine.model;
    return guarded(binder, at, () => others.filter((other) => compare(other, value, collation) * direction < 0));
}

/**
 * The rank of a value among those that an expression has over a table: 1 and the values that stand before it, or with DENSE the distinct
 * ones. A value that is not among them ranks as if it were. Descending and SKIP by default; BLANK counts as 0 (`ms:rankx`).
 * Values are compared as they are: decimals that differ in the last bit have different ranks.
 */
export const rankx: BindFunction = (binder, call, scope) => {
    const { args, at } = call;
    const iteration = iterate(binder, args[0], scope);
    const each = binder.scalar(args[1], iteration.scope);
    const given = args.at(2);
    const ranked = binder.scalar(isWritten(given) ? given : args[1], scope);
    const direction = directionOf(binder, call, args.at(3)) ?? -1;
    const dense = isDense(binder, args.at(4));
    const valueOfRow = rankedValue(each);
    const valueToRank = rankedValue(ranked);
    return {
        kind: "scalar", at, type: "int64", needs: mergedNeeds([iterationNeeds(iteration, each), ranked.needs]),
        evaluate: (frame) => {
            const value = valueToRank(frame);
            const others: Value[] = [];
            walkRows(frame, iteration, () => { others.push(valueOfRow(frame)); });
            const before = ahead(binder, at, value, others, direction);
            return 1 + (dense ? new Set(before.map((other) => valueKey(binder, other))).size : before.length);
        },
    };
};
