import type { Binder } from "../../../bind/binder";
import type { BindFunction } from "../../../bind/definition";
import { needsTables, shapeOfColumns } from "../../../bind/node";
import type { StoredColumn } from "../../../model/storedColumn";
import { type Filter, filtersColumn } from "../../context/filter";
import type { FilterContext } from "../../context/filterContext";
import { hasBlank } from "../table/hasBlank";

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

/** The codes that all filters on the column let through; undefined where none stands on it. */
function filteredCodes(binder: Binder, column: StoredColumn, context: FilterContext): readonly number[] | undefined {
    const direct = context.filters.filter((filter) => filtersColumn(filter, column.id));
    if (direct.length === 0) return undefined;
    const [first, ...others] = direct.map((filter) => new Set(codesOf(filter, column, context)));
    // A filter made of a condition may let BLANK through though the column has none.
    return [...first].filter((code) => (code !== 0 || hasBlank(binder, column)) && others.every((codes) => codes.has(code)));
}

/** HASONEFILTER: the filters on the column itself leave one value, whatever filters on other columns do. (`ms:hasonefilter`) */
export const HASONEFILTER: BindFunction = (binder, call) => {
    const column = binder.columnArgument(call.args[0], call);
    return {
        kind: "scalar", at: call.at, type: "boolean", needs: needsTables(column.table),
        evaluate: ({ context }) => filteredCodes(binder, column, context)?.length === 1,
    };
};

/**
 * FILTERS: the values that the filters on the column itself let through, whatever filters on other columns do. What it gives without
 * such a filter is not documented. (`ms:filters`)
 */
export const FILTERS: BindFunction = (binder, call) => {
    const column = binder.columnArgument(call.args[0], call);
    return {
        kind: "table", at: call.at, needs: needsTables(column.table), shape: shapeOfColumns([column]),
        evaluate: ({ context }) => {
            const codes = filteredCodes(binder, column, context) ?? binder.fail(
                "UNSUPPORTED", call.at,
                `FILTERS is supported where a filter stands on ${column.reference}, and here is none: ask ISFILTERED first.`,
            );
            return { kind: "derived", length: codes.length, columns: [{ kind: "codes", column, codes: Int32Array.from(codes) }] };
        },
    };
};
