import type { TopFilter } from "../../dax/visual/request";
import { sourceKey } from "../../dax/visual/sourceText";
import { listOf, member, numberOf, textOf } from "../check/report/json";
import { type FieldScope, fieldSource } from "./fieldSource";
import { below, refuse, type Spot } from "./reportError";

export function aliasesOf(query: unknown): ReadonlyMap<string, string> {
    return new Map(listOf(query, "From").flatMap((entry): [string, string][] => {
        const name = textOf(entry, "Name");
        const table = textOf(entry, "Entity");
        return name === undefined || table === undefined ? [] : [[name, table]];
    }));
}

const ASCENDING = 1;

/** In the rows of a subquery that takes the first members of the same column. */
export function topFilter(filter: unknown, expression: unknown, scope: FieldScope, spot: Spot): TopFilter {
    const alias = textOf(expression, "Table", "SourceRef", "Source");
    const from = listOf(filter, "From").find((entry) => textOf(entry, "Name") === alias);
    const query = member(from, "Expression", "Subquery", "Query");
    const count = numberOf(query, "Top");
    if (count === undefined) return refuse(spot, "In over a table that is no subquery with Top is not supported. List the values.");
    const [fields, selected, order] = [listOf(expression, "Expressions"), listOf(query, "Select"), listOf(query, "OrderBy")];
    if (fields.length !== 1 || selected.length !== 1 || order.length !== 1 || listOf(query, "Where").length > 0) {
        return refuse(spot, "A TopN filter is supported with one field, one order and no filter of its own. Simplify it.");
    }
    const column = fieldSource(fields[0], scope, below(spot, "Expressions", 0));
    const inner = { ...scope, aliases: aliasesOf(query) };
    const taken = fieldSource(selected[0], inner, spot);
    const by = fieldSource(member(order[0], "Expression"), inner, spot);
    if (column.kind !== "column" || sourceKey(column) !== sourceKey(taken)) {
        return refuse(spot, "A TopN filter takes members of another field than it filters. Take those of its own.");
    }
    if (by.kind === "column") return refuse(spot, "A TopN filter orders by a column. Order by a measure or an aggregation.");
    return { kind: "top", column: column.column, count, isBottom: numberOf(order[0], "Direction") === ASCENDING, by };
}
