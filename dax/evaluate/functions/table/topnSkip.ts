import type { BindFunction } from "../../../bind/definition";
import { mergedNeeds } from "../../../bind/node";
import { rowsOf, withRows } from "../../tableValue";
import { iterate, iterationNeeds } from "../iteration";
import { orderKeys, orderRows } from "./ordering";
import { wholeCount } from "./wholeCount";

/**
 * The first rows in an order, without those that are skipped. Descending by default; no rows for n of 0 or less. Equal rows at either
 * border are refused: which of them is kept is not documented (`ms:topnskip`).
 */
export const topnSkip: BindFunction = (binder, call, scope) => {
    const [wanted, skipped, table, ...order] = call.args;
    if (order.length === 0) binder.fail("UNSUPPORTED", call.at, "TOPNSKIP without an order would keep any rows: give it what to order by.");
    const counts = [binder.scalar(wanted, scope), binder.scalar(skipped, scope)];
    const [countIn, skipIn] = counts.map((node) => wholeCount(binder, call, node));
    const iteration = iterate(binder, table, scope);
    const keys = orderKeys(binder, call, order, iteration.scope, () => -1);
    return {
        kind: "table", at: call.at, shape: iteration.table.shape,
        needs: mergedNeeds([...counts.map(({ needs }) => needs), iterationNeeds(iteration, ...keys.map(({ node }) => node))]),
        evaluate: (frame) => {
            const skip = skipIn(frame);
            const most = Math.max(countIn(frame), 0);
            if (skip < 0) binder.fail("UNSUPPORTED", counts[1].at, `TOPNSKIP is supported with 0 rows to skip or more, and this is ${skip}.`);
            const value = iteration.table.evaluate(frame);
            const { places, compare } = orderRows(binder, frame, iteration.place, value, keys);
            for (const border of most === 0 ? [] : [skip, skip + most]) {
                if (border > 0 && border < places.length && compare(places[border - 1], places[border]) === 0) {
                    binder.fail(
                        "UNSUPPORTED", call.at,
                        "TOPNSKIP with equal rows at a border is not supported, as any of them may be kept: order by more columns.",
                    );
                }
            }
            const rows = rowsOf(value);
            return withRows(value, Int32Array.from(places.slice(skip, skip + most).sort((a, b) => a - b), (place) => rows[place]));
        },
    };
};
