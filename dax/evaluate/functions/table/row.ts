import type { BindFunction } from "../../../bind/definition";
import { needsOf } from "../../../bind/node";
import { computedColumns } from "./computed";
import { assertNewNames, namedExpressions } from "./shapes";

/** A table of one row (`ms:row`). */
export const row: BindFunction = (binder, call, scope) => {
    const named = namedExpressions(binder, call, call.args);
    assertNewNames(binder, call, [], named);
    const columns = computedColumns(binder, named, scope);
    return {
        kind: "table", at: call.at, needs: needsOf(...columns.map(({ node }) => node)),
        shape: { table: undefined, columns: columns.map(({ shape }) => shape) },
        evaluate: (frame) => ({
            kind: "derived",
            length: 1,
            columns: columns.map(({ node }) => ({ kind: "values", values: [node.evaluate(frame)] })),
        }),
    };
};
