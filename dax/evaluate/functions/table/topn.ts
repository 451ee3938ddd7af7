import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds } from "../../../bind/node";
import { rowsOf, withRows } from "../../tableValue";
import { iterate, iterationNeeds } from "../iteration";
import { orderKeys, orderRows } from "./ordering";
import { wholeCount } from "./wholeCount";

/**
 * The first rows in an order, and with them all rows that are equal to the last of them (`ms:topn`). Descending by default; no rows for
 * n of 0, BLANK or less. The rows that are kept stay in the order of the table. BLANK stands where ORDER BY puts it.
 */
export const topn: BindFunction = (binder, call, scope) => {
    const [wanted, table, ...order] = call.args;
    if (order.length === 0) binder.fail("UNSUPPORTED", call.at, "TOPN without an order would keep any rows: give it what to order by.");
    const count = binder.scalar(wanted, scope);
    const iteration = iterate(binder, table, scope);
    const keys = orderKeys(binder, call, order, iteration.scope, () => -1);
    const countIn = wholeCount(binder, call, count);
    return {
        kind: "table", at: call.at, shape: iteration.table.shape,
        needs: mergedNeeds([count.needs, iterationNeeds(iteration, ...keys.map(({ node }) => node))]),
        evaluate: (frame) => {
            const most = countIn(frame);
            const value = iteration.table.evaluate(frame);
            const rows = rowsOf(value);
            if (most <= 0) return withRows(value, new Int32Array());
            if (most >= rows.length) return value;
            const { places, compare } = orderRows(binder, frame, iteration.place, value, keys);
            const last = places[most - 1];
            return withRows(value, rows.filter((_, place) => compare(place, last) <= 0));
        },
    };
};
