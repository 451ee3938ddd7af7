import type { BindFunction } from "../../../bind/definition";
import { columnsOf, lengthOf } from "../../tableValue";
import { iterate, iterationNeeds } from "../iteration";
import { computeColumns, computedColumns } from "./computed";
import { assertNewNames, namedExpressions } from "./shapes";

/** The rows of a table, repeated ones too, with a column more for each expression (`ms:addcolumns`). */
export const addColumns: BindFunction = (binder, call, scope) => {
    const iteration = iterate(binder, call.args[0], scope);
    const { columns } = iteration.table.shape;
    const named = namedExpressions(binder, call, call.args.slice(1));
    assertNewNames(binder, call, columns, named);
    const added = computedColumns(binder, named, iteration.scope);
    return {
        kind: "table", at: call.at, needs: iterationNeeds(iteration, ...added.map(({ node }) => node)),
        shape: { table: undefined, columns: [...columns, ...added.map(({ shape }) => shape)] },
        evaluate: (frame) => {
            const table = iteration.table.evaluate(frame);
            const computed = computeColumns(frame, iteration.place, table, added);
            return { kind: "derived", length: lengthOf(table), columns: [...columnsOf(table), ...computed] };
        },
    };
};
