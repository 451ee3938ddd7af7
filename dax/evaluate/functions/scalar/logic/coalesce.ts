import type { BindFunction } from "../../../../bind/definition";
import { needsOf } from "../../../../bind/node";
import { bindBranches } from "./branches";

/** COALESCE: the first argument that is not BLANK, which 0, FALSE and "" are not; those after it are not evaluated. ms:coalesce */
export const COALESCE: BindFunction = (binder, call, scope) => {
    const { nodes, type, reads } = bindBranches(binder, call, call.args, scope);
    const [first, second] = reads;
    return {
        kind: "scalar", at: call.at, type, needs: needsOf(...nodes),
        evaluate: reads.length === 2 ? (frame) => first(frame) ?? second(frame) : (frame) => {
            for (const read of reads) {
                const value = read(frame);
                if (value !== null) return value;
            }
            return null;
        },
    };
};
