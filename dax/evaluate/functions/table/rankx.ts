import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds, type ScalarNode } from "../../../bind/node";
import type { Expression } from "../../../syntax/ast";
import { asVariant, type Value } from "../../../value";
import type { Frame } from "../../frame";
import { iterate, iterationNeeds, walk } from "../iteration";
import { directionOf } from "./direction";
import { rankedList, rankIn } from "./rankedList";
import { rememberedList } from "./rememberedList";

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
    const listIn = rememberedList(binder, iteration, args[1], each, scope, (frame, table) => {
        const values: Value[] = [];
        walk(frame, iteration.place, table, () => { values.push(valueOfRow(frame)); });
        return rankedList(values);
    });
    return {
        kind: "scalar", at, type: "int64", needs: mergedNeeds([iterationNeeds(iteration, each), ranked.needs]),
        evaluate: (frame) => {
            const value = valueToRank(frame);
            return rankIn(binder, at, listIn(frame), value, direction, dense);
        },
    };
};
