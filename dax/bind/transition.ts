import type { Filter } from "../evaluate/context/filter";
import { expandedColumnIds, type FilterContext } from "../evaluate/context/filterContext";
import type { Frame } from "../evaluate/frame";
import type { Binder } from "./binder";
import type { RowScope, Scope } from "./scope";

/** The filters that the current row of a row context becomes: one combination of values. */
function rowFilters({ engine: { factory } }: Binder, { place, shape: { table } }: RowScope, frame: Frame): readonly Filter[] {
    const row = frame.rows[place];
    if (table !== undefined) return [factory.rows(table, Int32Array.of(row), expandedColumnIds(table, frame.context.state))];
    const walked = frame.tables[place];
    if (walked.kind === "base") return [];
    const filters: Filter[] = [];
    for (const data of walked.columns) if (data.kind === "codes") filters.push(factory.single(data.column, data.codes[row]));
    return filters;
}

/** The filter context in which every current row has become a filter, in place of earlier filters on its columns. */
export function contextAfterTransition(binder: Binder, scope: Scope): (frame: Frame) => FilterContext {
    const { rows } = scope;
    if (rows.length === 0) return ({ context }) => context;
    return (frame) => {
        let { context } = frame;
        for (const row of rows) {
            const filters = rowFilters(binder, row, frame);
            context = row.isKept === true ? context.with(filters) : context.replacing(filters);
        }
        return context;
    };
}
