import type { RelationshipState } from "../../model/relationshipState";
import type { StoredTable } from "../../model/storedTable";
import { columnIdsOf, type Filter } from "./filter";
import type { FilterFactory } from "./filterFactory";

/** The grouping of a query around an evaluation: what ISINSCOPE and ALLSELECTED ask for. */
export interface Grouping {
    readonly id: number;
    /** The columns that are grouped by in the current row: none of those that a total leaves out. */
    readonly columnIds: ReadonlySet<number>;
    /** For a column that is grouped by: the columns that are filtered together with it, and not grouped by. */
    readonly companions: ReadonlyMap<number, readonly number[]>;
    /** The filters from outside the grouping. */
    readonly selected: readonly Filter[];
}

/** Remembered contexts and steps between them, before they are forgotten. */
const MOST_REMEMBERED = 300_000;

/** By ascending id, without repetition. */
function sorted(filters: readonly Filter[]): readonly Filter[] {
    return [...filters].sort((a, b) => a.id - b.id).filter(({ id }, index, all) => index === 0 || all[index - 1].id !== id);
}

function idsOf(filters: readonly Filter[]): string {
    let ids = "";
    for (const { id } of filters) ids += `,${id}`;
    return ids;
}

/** What a table reference sees: the conjunction of its filters. Equal contexts are the same object, as long as they are remembered. */
export class FilterContext {
    readonly id: number;
    readonly filters: readonly Filter[];
    readonly state: RelationshipState;
    readonly grouping: Grouping;
    readonly #contexts: FilterContexts;

    constructor(id: number, filters: readonly Filter[], state: RelationshipState, grouping: Grouping, contexts: FilterContexts) {
        this.id = id;
        this.filters = filters;
        this.state = state;
        this.grouping = grouping;
        this.#contexts = contexts;
    }

    /** With filters that hold as well. */
    with(filters: readonly Filter[]): FilterContext {
        if (filters.length === 0) return this;
        return this.#contexts.step(this, `+${idsOf(filters)}`, () => sorted([...this.filters, ...filters]));
    }

    /** Without any filter on these columns: what a filter says about other columns stays. */
    without(columnIds: ReadonlySet<number>): FilterContext {
        if (columnIds.size === 0 || this.filters.length === 0) return this;
        const { factory } = this.#contexts;
        return this.#contexts.step(this, `-${factory.setId(columnIds)}`, () => this.filters.flatMap((filter) => factory.without(filter, columnIds)));
    }

    /** With these filters in place of the earlier ones on their columns. They hold together. */
    replacing(filters: readonly Filter[]): FilterContext {
        if (filters.length === 0) return this;
        const { factory } = this.#contexts;
        return this.#contexts.step(this, `=${idsOf(filters)}`, () => {
            const columnIds = new Set(filters.flatMap((filter) => [...columnIdsOf(filter)]));
            return sorted([...this.filters.flatMap((filter) => factory.without(filter, columnIds)), ...filters]);
        });
    }

    /** With these filters alone. */
    only(filters: readonly Filter[]): FilterContext {
        return this.#contexts.of(sorted(filters), this.state, this.grouping);
    }

    inState(state: RelationshipState): FilterContext {
        return state === this.state ? this : this.#contexts.of(this.filters, state, this.grouping);
    }

    inGrouping(grouping: Grouping): FilterContext {
        return this.#contexts.of(this.filters, this.state, grouping);
    }
}

/** Makes contexts, and finds those again that were made before. */
export class FilterContexts {
    readonly factory: FilterFactory;
    readonly #known = new Map<string, FilterContext>();
    readonly #steps = new Map<number, Map<string, FilterContext>>();
    #lastId = 0;
    #stepCount = 0;

    constructor(factory: FilterFactory) {
        this.factory = factory;
    }

    /** The filters by ascending id. */
    of(filters: readonly Filter[], state: RelationshipState, grouping: Grouping): FilterContext {
        const key = `${state.id}/${grouping.id}${idsOf(filters)}`;
        const known = this.#known.get(key);
        if (known !== undefined) return known;
        if (this.#known.size > MOST_REMEMBERED) this.#known.clear();
        this.#lastId += 1;
        const made = new FilterContext(this.#lastId, filters, state, grouping, this);
        this.#known.set(key, made);
        return made;
    }

    /** The context that a step leads to; the same step from the same context is taken once. */
    step(from: FilterContext, key: string, filters: () => readonly Filter[]): FilterContext {
        let steps = this.#steps.get(from.id);
        const known = steps?.get(key);
        if (known !== undefined) return known;
        const to = this.of(sorted(filters()), from.state, from.grouping);
        if (this.#stepCount > MOST_REMEMBERED) {
            this.#steps.clear();
            this.#stepCount = 0;
            steps = undefined;
        }
        if (steps === undefined) {
            steps = new Map();
            this.#steps.set(from.id, steps);
        }
        steps.set(key, to);
        this.#stepCount += 1;
        return to;
    }
}

/** The ids of the columns of a table and of all that it refers to. */
export function expandedColumnIds(table: StoredTable, state: RelationshipState): ReadonlySet<number> {
    return state.expanded(table).columnIds;
}
