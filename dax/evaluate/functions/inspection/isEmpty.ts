import type { BindFunction } from "../../../bind/definition";
import { lengthOf } from "../../tableValue";

/** ISEMPTY: the table has no row. (`ms:isempty`) */
export const ISEMPTY: BindFunction = (binder, call, scope) => {
    const table = binder.table(call.args[0], scope);
    return {
        kind: "scalar", at: call.at, type: "boolean", needs: table.needs,
        evaluate: (frame) => lengthOf(table.evaluate(frame)) === 0,
    };
};
