import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import { needsOf, type ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import { compare, compareForOrder } from "../../../scalar/compare";
import type { Call } from "../../../syntax/ast";
import { asVariant } from "../../../value";
import type { Frame } from "../../frame";
import { type Direction, directionOf } from "../table/direction";

interface Comparison {
    readonly left: ScalarNode;
    readonly right: ScalarNode;
    readonly direction: Direction;
}

/** Value, value, order, value, value, order …: only the last order may be left out. */
function comparisons(binder: Binder, call: Call, scope: Scope): readonly Comparison[] {
    const { args } = call;
    if (args.length % 3 === 1) {
        binder.fail(
            "ARGUMENT", call.at,
            `${call.name} compares pairs of values, each followed by ASC or DESC: write both values of each pair.`,
        );
    }
    return Array.from({ length: Math.ceil(args.length / 3) }, (_, pair) => ({
        left: binder.scalar(args[pair * 3], scope),
        right: binder.scalar(args[pair * 3 + 1], scope),
        direction: directionOf(binder, call, args.at(pair * 3 + 2)) ?? 1,
    }));
}

/** Positive where the left stands after the right in the order of ORDER BY, where BLANK and the empty text are two values. */
function signOf(binder: Binder, frame: Frame, { left, right, direction }: Comparison): number {
    const { collation } = binder.engine.model;
    const one = asVariant(left.evaluate(frame), left.type);
    const other = asVariant(right.evaluate(frame), right.type);
    const compared = one === null || other === null ? compareForOrder : compare;
    return guarded(binder, left.at, () => compared(one, other, collation)) * direction;
}

function afterFunction(isOn: boolean): BindFunction {
    return (binder, call, scope) => {
        const pairs = comparisons(binder, call, scope);
        return {
            kind: "scalar", at: call.at, type: "boolean", needs: needsOf(...pairs.flatMap(({ left, right }) => [left, right])),
            evaluate: (frame) => {
                for (const pair of pairs) {
                    const sign = signOf(binder, frame, pair);
                    if (sign !== 0) return sign > 0;
                }
                return isOn;
            },
        };
    };
}

/** ISAFTER: in the order of all pairs, the left values stand strictly after the right ones. Ascending by default. (`ms:isafter`) */
export const ISAFTER: BindFunction = afterFunction(false);

/** ISONORAFTER: as ISAFTER, and also where all pairs are equal. (`ms:isonorafter`) */
export const ISONORAFTER: BindFunction = afterFunction(true);
