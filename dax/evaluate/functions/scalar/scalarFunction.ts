import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { constantNode, needsOf, type ScalarNode } from "../../../bind/node";
import { guarded } from "../../../bind/guard";
import { DaxError } from "../../../error";
import { roundToDecimal } from "../../../scalar/decimal";
import type { Call } from "../../../syntax/ast";
import type { Position } from "../../../syntax/position";
import type { DaxType, Value } from "../../../value";
import { Frame } from "../../frame";
import { bindArguments, type Read, type Reader } from "./arguments";

/** Undefined for an argument that is left out. */
export type Arguments = readonly (ScalarNode | undefined)[];

export interface Traits {
    /** The static type of the result. */
    readonly type: DaxType | ((args: Arguments) => DaxType);
    /** Whether the function has a result for all values that its arguments can be read as, so that no error needs a position. */
    readonly isSure?: boolean | ((args: Arguments) => boolean);
}

/** Gives errors of functions over values their position, at no cost where there is none. */
export function located<T>(binder: Binder, at: Position, evaluate: Read<T>): Read<T> {
    return (frame) => {
        try {
            return evaluate(frame);
        } catch (error) {
            return guarded(binder, at, () => { throw error; });
        }
    };
}

/** A call of constants is a constant, unless it fails: an error is one only where it is reached. */
function folded(binder: Binder, node: ScalarNode): ScalarNode {
    try {
        return constantNode(node.at, node.type, node.evaluate(Frame.of(binder.engine.start)));
    } catch (error) {
        if (error instanceof DaxError) return node;
        throw error;
    }
}

/** A call whose value depends on its arguments alone. */
export function callNode(binder: Binder, { at }: Call, args: Arguments, type: DaxType, evaluate: Read<Value>): ScalarNode {
    const nodes = args.filter((node) => node !== undefined);
    const node: ScalarNode = { kind: "scalar", at, type, needs: needsOf(...nodes), evaluate };
    return nodes.every(({ constant }) => constant !== undefined) ? folded(binder, node) : node;
}

function asDecimal(evaluate: Read<Value>): Read<Value> {
    return (frame) => {
        const value = evaluate(frame);
        return typeof value === "number" ? roundToDecimal(value) : value;
    };
}

function finished(binder: Binder, call: Call, args: Arguments, { type, isSure = false }: Traits, evaluate: Read<Value>): ScalarNode {
    const result = typeof type === "string" ? type : type(args);
    const isSafe = typeof isSure === "boolean" ? isSure : isSure(args);
    const safe = isSafe ? evaluate : located(binder, call.at, evaluate);
    return callNode(binder, call, args, result, result === "decimal" ? asDecimal(safe) : safe);
}

export function ofOne<A>(first: Reader<A>, traits: Traits, apply: (first: A) => Value): BindFunction {
    return (binder, call, scope) => {
        const args = bindArguments(binder, call, scope);
        const one = first(binder, args.at(0));
        return finished(binder, call, args, traits, (frame) => apply(one(frame)));
    };
}

export function ofTwo<A, B>(first: Reader<A>, second: Reader<B>, traits: Traits, apply: (first: A, second: B) => Value): BindFunction {
    return (binder, call, scope) => {
        const args = bindArguments(binder, call, scope);
        const one = first(binder, args.at(0));
        const two = second(binder, args.at(1));
        return finished(binder, call, args, traits, (frame) => apply(one(frame), two(frame)));
    };
}

export function ofThree<A, B, C>(
    [first, second, third]: readonly [Reader<A>, Reader<B>, Reader<C>],
    traits: Traits,
    apply: (first: A, second: B, third: C) => Value,
): BindFunction {
    return (binder, call, scope) => {
        const args = bindArguments(binder, call, scope);
        const one = first(binder, args.at(0));
        const two = second(binder, args.at(1));
        const three = third(binder, args.at(2));
        return finished(binder, call, args, traits, (frame) => apply(one(frame), two(frame), three(frame)));
    };
}

export function ofFour<A, B, C, D>(
    [first, second, third, fourth]: readonly [Reader<A>, Reader<B>, Reader<C>, Reader<D>],
    traits: Traits,
    apply: (first: A, second: B, third: C, fourth: D) => Value,
): BindFunction {
    return (binder, call, scope) => {
        const args = bindArguments(binder, call, scope);
        const one = first(binder, args.at(0));
        const two = second(binder, args.at(1));
        const three = third(binder, args.at(2));
        const four = fourth(binder, args.at(3));
        return finished(binder, call, args, traits, (frame) => apply(one(frame), two(frame), three(frame), four(frame)));
    };
}
