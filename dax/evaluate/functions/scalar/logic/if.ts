import type { BindFunction, FunctionLibrary } from "../../../../bind/definition";
import { needsOf } from "../../../../bind/node";
import { conditionOf } from "../../../../bind/operators";
import type { Value } from "../../../../value";
import type { Read } from "../arguments";
import { bindBranches, READ_BLANK } from "./branches";

type Choose = (holds: Read<boolean>, then: Read<Value>, otherwise: Read<Value>) => Read<Value>;

function ifFunction(choose: Choose): BindFunction {
    return (binder, call, scope) => {
        const [test, ...results] = call.args;
        const condition = binder.scalar(test, scope);
        const { nodes, type, reads: [then, otherwise = READ_BLANK] } = bindBranches(binder, call, results, scope);
        return {
            kind: "scalar", at: call.at, type, needs: needsOf(condition, ...nodes),
            evaluate: choose(conditionOf(binder, condition), then, otherwise),
        };
    };
}

const LAZY: Choose = (holds, then, otherwise) => (frame) => (holds(frame) ? then(frame) : otherwise(frame));

/** An error in either branch is an error. */
const EAGER: Choose = (holds, then, otherwise) => (frame) => {
    const isTaken = holds(frame);
    const one = then(frame);
    const other = otherwise(frame);
    return isTaken ? one : other;
};

/**
 * IF: a BLANK condition is FALSE; without a third argument the result is BLANK; the branch that is not taken is not evaluated.
 * IF.EAGER evaluates both. ms:if, ms:if-eager
 */
export const CHOICES: FunctionLibrary = { IF: ifFunction(LAZY), "IF.EAGER": ifFunction(EAGER) };
