import type { BindFunction } from "../../../bind/definition";
import { NO_NEEDS } from "../../../bind/node";

/** ISINSCOPE: the column groups the current row of the query: FALSE in its subtotals, and outside a grouping. (`ms:isinscope`) */
export const ISINSCOPE: BindFunction = (binder, call) => {
    const { id } = binder.columnArgument(call.args[0], call);
    return {
        kind: "scalar", at: call.at, type: "boolean", needs: { ...NO_NEEDS, grouping: true },
        evaluate: ({ context: { grouping } }) => grouping.columnIds.has(id),
    };
};
