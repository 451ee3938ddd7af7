import type { Binder } from "../../../../bind/binder";
import type { BindFunction } from "../../../../bind/definition";
import { guarded } from "../../../../bind/guard";
import { needsOf, type ScalarNode } from "../../../../bind/node";
import { conditionOf } from "../../../../bind/operators";
import { equal } from "../../../../scalar/compare";
import { DateValue, type Value } from "../../../../value";
import type { Frame } from "../../../frame";
import { bindBranches, READ_BLANK } from "./branches";

type Matches = (frame: Frame, subject: Value) => boolean;

function standsForBlank(value: Value): boolean {
    return value === 0 || value === "" || value === false || (value instanceof DateValue && value.serial === 0);
}

/** Whether SWITCH takes BLANK for 0, "" or FALSE is documented nowhere, so it is not guessed. */
function matchesBlank(binder: Binder, { at }: ScalarNode, subject: Value, value: Value): boolean {
    if (subject === value) return true;
    if (!standsForBlank(subject ?? value)) return false;
    return binder.fail("UNSUPPORTED", at, "SWITCH between BLANK and 0, \"\" or FALSE is not supported: ask ISBLANK before, in an IF or in SWITCH ( TRUE (), … ).");
}

function matcher(binder: Binder, value: ScalarNode): Matches {
    const { collation } = binder.engine.model;
    return (frame, wanted) => {
        const own = value.evaluate(frame);
        if (wanted === null || own === null) return matchesBlank(binder, value, wanted, own);
        if (wanted === own) return true;
        if (typeof wanted === "number" && typeof own === "number") return false;
        if (typeof wanted === "string" && typeof own === "string") return collation.fold(wanted) === collation.fold(own);
        return guarded(binder, value.at, () => equal(wanted, own, collation));
    };
}

/** The values of SWITCH ( TRUE (), … ) are conditions. */
function condition(binder: Binder, value: ScalarNode): Matches {
    return value.type === "boolean" || value.type === "blank" ? conditionOf(binder, value) : matcher(binder, value);
}

/**
 * SWITCH: the result of the first value that equals the expression, whose later values and other results are not evaluated; else the last
 * argument if it stands alone, else BLANK. ms:switch
 */
export const SWITCH: BindFunction = (binder, call, scope) => {
    const [tested, ...rest] = call.args;
    const subject = binder.scalar(tested, scope);
    const pairs = Math.floor(rest.length / 2);
    const values = rest.slice(0, 2 * pairs).filter((_, index) => index % 2 === 0).map((value) => binder.scalar(value, scope));
    const results = rest.filter((_, index) => index % 2 === 1 || index === 2 * pairs);
    const { nodes, type, reads } = bindBranches(binder, call, results, scope);
    const otherwise = reads.at(pairs) ?? READ_BLANK;
    const bindValue = subject.constant?.value === true ? condition : matcher;
    const matches = values.map((value) => bindValue(binder, value));
    return {
        kind: "scalar", at: call.at, type, needs: needsOf(subject, ...values, ...nodes),
        evaluate: (frame) => {
            const wanted = subject.evaluate(frame);
            for (let index = 0; index < pairs; index += 1) if (matches[index](frame, wanted)) return reads[index](frame);
            return otherwise(frame);
        },
    };
};
