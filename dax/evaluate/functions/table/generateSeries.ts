import type { Binder } from "../../../bind/binder";
import { commonType } from "../../../bind/commonType";
import type { BindFunction } from "../../../bind/definition";
import { constantNode, needsOf, type ScalarNode } from "../../../bind/node";
import { numberOf } from "../../../bind/operators";
import { roundToDecimal } from "../../../scalar/decimal";
import type { Call } from "../../../syntax/ast";
import { type DaxType, isNumeric } from "../../../value";
import { assertSize } from "./size";

/** Steps of a double miss the end by so much at most, as 1.2 + 3 * 0.4 does 2.4. */
const NOISE = 1e-9;

function seriesType(binder: Binder, call: Call, nodes: readonly ScalarNode[]): DaxType {
    const types = nodes.map(({ type }) => type);
    const odd = nodes.find(({ type }) => !isNumeric(type) && type !== "dateTime" && type !== "blank");
    if (odd !== undefined) {
        return binder.fail(
            "TYPE", odd.at,
            `${call.name} goes over numbers or dates, and this is of type ${odd.type}: convert it.`,
        );
    }
    return types.includes("dateTime") ? "dateTime" : commonType(types);
}

function series(start: number, count: number, step: number, type: DaxType): readonly number[] {
    const valueAt = (index: number): number => start + index * step;
    return Array.from({ length: count }, (_, index) => (type === "decimal" ? roundToDecimal(valueAt(index)) : valueAt(index)));
}

/** From the start to the end, both included, in steps of 1 or of the third argument; no rows where the end is before the start. */
export const generateSeries: BindFunction = (binder, call, scope) => {
    const given = call.args.map((argument) => binder.scalar(argument, scope));
    const nodes = given.length === 3 ? given : [...given, constantNode(call.at, "int64", 1)];
    const type = seriesType(binder, call, nodes);
    const [start, end, step] = nodes.map((node) => numberOf(binder, node));
    return {
        kind: "table", at: call.at, needs: needsOf(...nodes),
        shape: { table: undefined, columns: [{ name: "Value", type, lineage: undefined }] },
        evaluate: (frame) => {
            const from = start(frame) ?? 0;
            const by = step(frame) ?? 0;
            if (!(by > 0)) binder.fail("EVALUATION", call.at, `${call.name} goes upwards, and its step is ${by}: give it one above 0.`);
            const count = Math.max(0, Math.floor(((end(frame) ?? 0) - from) / by + NOISE) + 1);
            assertSize(binder, call, count);
            return { kind: "derived", length: count, columns: [{ kind: "values", values: series(from, count, by, type) }] };
        },
    };
};
