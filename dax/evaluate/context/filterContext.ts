import type { RelationshipState } from "../../model/relationshipState";
import type { StoredTable } from "../../model/storedTable";
import { columnIdsOf, type Filter } from "./filter";
import type { FilterFactory } from "./filterFactory";

/** The grouping of a query around an evaluation: what ISINSCOPE and ALLSELECTED ask for. */
export interface Grouping {
    readonly id: number;
    /** The columns that are grouped by in the current row: none of those that a total leaves out. */
    readonly columnIds: ReadonlySet<number>;
    /** The filters from outside the grouping. */
    readonly selected: readonly Filter[];
}

/** What a table reference sees: the conjunction of its filters. Immutable. */
export interface FilterContext {
    /** By ascending id, without repetition. */
    readonly filters: readonly Filter[];
    readonly state: RelationshipState;
    readonly grouping: Grouping;
}

function sorted(filters: readonly Filter[]): readonly Filter[] {
    return [...filters].sort((a, b) => a.id - b.id).filter(({ id }, index, all) => index === 0 || all[index - 1].id !== id);
}

/** The context with filters that hold as well. */
export function withFilters(context: FilterContext, filters: readonly Filter[]): FilterContext {
    return filters.length === 0 ? context : { ...context, filters: sorted([...context.filters, ...filters]) };
}

/** The context without any filter on these columns: what a filter says about other columns stays. */
export function withoutColumns(context: FilterContext, columnIds: ReadonlySet<number>, factory: FilterFactory): FilterContext {
    if (columnIds.size === 0 || context.filters.length === 0) return context;
    return { ...context, filters: sorted(context.filters.flatMap((filter) => factory.without(filter, columnIds))) };
}

/** The context in which these filters stand in place of the earlier ones on their columns. They hold together. */
export function replacingFilters(context: FilterContext, filters: readonly Filter[], factory: FilterFactory): FilterContext {
    const columnIds = new Set(filters.flatMap((filter) => [...columnIdsOf(filter)]));
    return withFilters(withoutColumns(context, columnIds, factory), filters);
}

/** The ids of the columns of a table and of all that it refers to. */
export function expandedColumnIds(table: StoredTable, state: RelationshipState): ReadonlySet<number> {
    return state.expanded(table).columnIds;
}
