import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { type ColumnShape, mergedNeeds, type TableNode } from "../../../bind/node";
import type { Call } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";
import { rowKeys, type TupleKey } from "../../context/tupleKeys";
import { columnsOf, dataAt, type DerivedRows, lengthOf, rowsOf, type TableValue } from "../../tableValue";
import { iterate, iterationNeeds } from "../iteration";
import { type Order, orderKeys, orderRows } from "./ordering";
import { comparableColumns, type TypedData } from "./rowKeys";
import { assertNewNames } from "./shapes";

/** Places of a column that both tables have, by name and type. */
interface CommonColumn {
    readonly left: number;
    readonly right: number;
}

function commonColumns(binder: Binder, call: Call, left: TableNode, right: TableNode): readonly CommonColumn[] {
    const isCommon = (one: ColumnShape, other: ColumnShape): boolean => foldName(one.name) === foldName(other.name) && one.type === other.type;
    const common = left.shape.columns.flatMap((column, place): CommonColumn[] => {
        const other = right.shape.columns.findIndex((candidate) => isCommon(column, candidate));
        return other < 0 ? [] : [{ left: place, right: other }];
    });
    return common.length > 0 ? common : binder.fail(
        "ARGUMENT", call.at,
        "SUBSTITUTEWITHINDEX joins on columns of one name and type, and its tables share none.",
    );
}

/** The index of each row of the second table by the key of its common columns. */
function indexOf(binder: Binder, call: Call, places: readonly number[], keyOf: (place: number) => TupleKey): ReadonlyMap<TupleKey, number> {
    const index = new Map<TupleKey, number>();
    places.forEach((place, at) => {
        if (index.has(keyOf(place))) {
            binder.fail(
                "UNSUPPORTED", call.at,
                "SUBSTITUTEWITHINDEX is supported where each row of its second table has common columns of its own: group it by them.",
            );
        }
        index.set(keyOf(place), at);
    });
    return index;
}

function assertStrict(binder: Binder, call: Call, { places, compare }: Order): void {
    if (places.some((place, at) => at > 0 && compare(places[at - 1], place) === 0)) {
        binder.fail(
            "UNSUPPORTED", call.at,
            "SUBSTITUTEWITHINDEX with equal rows in its order is not supported, as either may come first: order by more columns.",
        );
    }
}

/**
 * The rows of the first table that the second has as well, by the columns that both have, with the index of the row in the ordered second
 * table, from 0, in place of these columns. Descending by default (`ms:substitutewithindex`). The index is the last column.
 */
export const substituteWithIndex: BindFunction = (binder, call, scope) => {
    const [first, name, second, ...order] = call.args;
    if (name.kind !== "text") {
        return binder.fail(
            "ARGUMENT", name.at,
            "SUBSTITUTEWITHINDEX wants the name of the index here, as a text in double quotes.",
        );
    }
    const left = binder.table(first, scope);
    const iteration = iterate(binder, second, scope);
    const { table: right } = iteration;
    const common = commonColumns(binder, call, left, right);
    const keys = orderKeys(binder, call, order, iteration.scope, () => -1);
    const kept = left.shape.columns.flatMap((_, index) => (common.some((pair) => pair.left === index) ? [] : [index]));
    const keptShapes = kept.map((index) => left.shape.columns[index]);
    assertNewNames(binder, call, keptShapes, [{ name: name.value, expression: name, at: name.at }]);
    return {
        kind: "table", at: call.at, needs: mergedNeeds([left.needs, iterationNeeds(iteration, ...keys.map(({ node }) => node))]),
        shape: { table: undefined, columns: [...keptShapes, { name: name.value, type: "int64", lineage: undefined }] },
        evaluate: (frame): DerivedRows => {
            const value = left.evaluate(frame);
            const other = right.evaluate(frame);
            const typed = (table: TableValue, node: TableNode, index: number): TypedData =>
                ({ data: columnsOf(table)[index], type: node.shape.columns[index].type });
            const pairs = common.map((pair) => comparableColumns(binder, [typed(value, left, pair.left), typed(other, right, pair.right)]));
            const ordered = orderRows(binder, frame, iteration.place, other, keys);
            assertStrict(binder, call, ordered);
            const index = indexOf(binder, call, ordered.places, rowKeys(pairs.map(([, column]) => column)));
            const keyOf = rowKeys(pairs.map(([column]) => column));
            const places = Array.from({ length: lengthOf(value) }, (_, place) => place).filter((place) => index.has(keyOf(place)));
            const all = rowsOf(value);
            const rows = Int32Array.from(places, (place) => all[place]);
            return {
                kind: "derived", length: rows.length,
                columns: [
                    ...kept.map((column) => dataAt(value, column, rows)),
                    { kind: "values", values: places.map((place) => index.get(keyOf(place)) ?? null) },
                ],
            };
        },
    };
};
