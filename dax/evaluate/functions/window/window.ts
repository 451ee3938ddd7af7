import type { Binder } from "../../../bind/binder";
import { type Needs, NO_NEEDS, type ScalarNode } from "../../../bind/node";
import type { Scope } from "../../../bind/scope";
import type { Call, Expression } from "../../../syntax/ast";
import { foldName } from "../../../syntax/name";
import { valueIn } from "../../tableValue";
import { iterate, type Iteration, iterationNeeds } from "../iteration";
import { type OrderKey, orderKeys } from "../table/ordering";
import { callOf } from "../time/callOf";
import { type Blanks, type Clauses, clausesOf } from "./clauses";

/** A table that is parted and ordered. */
export interface Window {
    readonly call: Call;
    readonly relation: Iteration;
    readonly order: readonly OrderKey[];
    /** For each key the place of its column in the table; undefined for an expression. */
    readonly orderColumns: readonly (number | undefined)[];
    /** Places of the columns by which the table is parted. */
    readonly partition: readonly number[];
    readonly blanks: Blanks;
    /** Of the table and its order. */
    readonly needs: Needs;
}

function placeIn(binder: Binder, { table: { shape: { columns } } }: Iteration, argument: Expression): number | undefined {
    if (argument.kind === "column") {
        const column = binder.modelColumn(argument);
        const place = columns.findIndex(({ lineage }) => lineage === column);
        return place < 0 ? undefined : place;
    }
    if (argument.kind !== "bracket") return undefined;
    const places = columns.flatMap(({ name }, index) => (foldName(name) === foldName(argument.name) ? [index] : []));
    return places.length === 1 ? places[0] : undefined;
}

function partitionPlaces(binder: Binder, relation: Iteration, partition: Call | undefined): readonly number[] {
    return (partition?.args ?? []).map((argument) => placeIn(binder, relation, argument) ?? binder.fail(
        "UNSUPPORTED", argument.at,
        "PARTITIONBY is supported with columns of the table that is parted: name one that it has.",
    ));
}

/** The columns of a clause, where the table is left out: they say themselves which table it is. */
function qualifiedColumns(binder: Binder, call: Call, args: readonly Expression[]): readonly Expression[] {
    for (const argument of args) {
        if (argument.kind !== "column") {
            binder.fail(
                "ARGUMENT", argument.at,
                `${call.name} without a table orders and parts by columns, written as 'Table'[Column].`,
            );
        }
    }
    return args;
}

/** ALLSELECTED over the columns of ORDERBY and PARTITIONBY. */
function impliedRelation(binder: Binder, call: Call, { order, partition }: Clauses): Expression {
    if (order === undefined) return binder.fail("ARGUMENT", call.at, `${call.name} needs a table or ORDERBY: write one of them.`);
    const named = [
        ...qualifiedColumns(binder, call, order.args.filter((_, index) => index % 2 === 0)),
        ...qualifiedColumns(binder, call, partition?.args ?? []),
    ];
    const keyOf = (argument: Expression): string => (argument.kind === "column" ? binder.modelColumn(argument).reference : "");
    return callOf("ALLSELECTED", call.at, named.filter((argument, index) => named.findIndex((other) => keyOf(other) === keyOf(argument)) === index));
}

/** The value of a column in the row that is current in the iteration. */
function cellOf({ table: { at, shape }, place }: Iteration, column: number): ScalarNode {
    return {
        kind: "scalar", at, type: shape.columns[column].type, needs: { ...NO_NEEDS, rows: new Set([place]) },
        evaluate: (frame) => valueIn(frame.tables[place], column, frame.rows[place]),
    };
}

function orderOf(
    binder: Binder, call: Call, relation: Iteration, order: Call | undefined, partition: readonly number[],
): Pick<Window, "order" | "orderColumns"> {
    if (order !== undefined && order.args.length > 0) {
        return {
            order: orderKeys(binder, order, order.args, relation.scope, () => 1),
            orderColumns: order.args.filter((_, index) => index % 2 === 0).map((argument) => placeIn(binder, relation, argument)),
        };
    }
    const left = relation.table.shape.columns.flatMap((_, index) => (partition.includes(index) ? [] : [index]));
    if (left.length !== 1) {
        binder.fail(
            "UNSUPPORTED", call.at,
            `${call.name} without ORDERBY is supported where one column is left to order by, and here are ${left.length}: write ORDERBY.`,
        );
    }
    return { order: [{ node: cellOf(relation, left[0]), direction: 1 }], orderColumns: left };
}

/** Binds the table, ORDERBY, blanks and PARTITIONBY of a window function. */
export function bindWindow(binder: Binder, call: Call, args: readonly Expression[], scope: Scope): Window {
    if (scope.rows.some(({ takeIn }) => takeIn !== undefined)) {
        binder.fail(
            "UNSUPPORTED", call.at,
            `${call.name} in a condition of CALCULATE is not supported: keep its value in a variable, or use FILTER.`,
        );
    }
    const clauses = clausesOf(binder, call, args);
    const relation = iterate(binder, clauses.relation ?? impliedRelation(binder, call, clauses), scope);
    const partition = partitionPlaces(binder, relation, clauses.partition);
    const { order, orderColumns } = orderOf(binder, call, relation, clauses.order, partition);
    return {
        call, relation, order, orderColumns, partition, blanks: clauses.blanks,
        needs: iterationNeeds(relation, ...order.map(({ node }) => node)),
    };
}
