import type { BindFunction } from "../../../bind/definition";
import { needsTables } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import { type Filter, filtersColumn } from "../../context/filter";
import type { FilterContext } from "../../context/filterContext";

/** The codes that a filter on the column lets through, perhaps repeated. */
function codesOf(filter: Filter, column: StoredColumn, { state }: FilterContext): Int32Array {
    switch (filter.kind) {
        case "column": return filter.codes;
        case "tuples": {
            const place = filter.columns.indexOf(column);
            return filter.tuples.filter((_, index) => index % filter.columns.length === place);
        }
        case "rows": {
            const codes = state.expanded(filter.table).codesOf(column);
            return filter.rows.map((row) => codes[row]);
        }
    }
}

/** How many values all filters on the column let through; undefined where none stands on it. */
function countFiltered(column: StoredColumn, context: FilterContext): number | undefined {
    const direct = context.filters.filter((filter) => filtersColumn(filter, column.id));
    if (direct.length === 0) return undefined;
    const [first, ...others] = direct.map((filter) => new Set(codesOf(filter, column, context)));
    return [...first].filter((code) => others.every((codes) => codes.has(code))).length;
}

/** HASONEFILTER: the filters on the column itself leave one value, whatever filters on other columns do. (`ms:hasonefilter`) */
export const HASONEFILTER: BindFunction = (binder, call) => {
    const column = binder.columnArgument(call.args[0], call);
    return {
        kind: "scalar", at: call.at, type: "boolean", needs: needsTables(column.table),
        evaluate: ({ context }) => countFiltered(column, context) === 1,
    };
};
