import { DaxError } from "../../error";
import type { RelationshipState } from "../../model/relationshipState";
import type { StoredTable } from "../../model/storedTable";
import type { Filter } from "./filter";
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

/** What makes a context, before it is looked up among those that are remembered. */
export interface Draft {
    readonly filters: readonly Filter[];
    readonly state: RelationshipState;
    readonly grouping: Grouping;
}

function areSorted(filters: readonly Filter[]): boolean {
    for (let index = 1; index < filters.length; index += 1) if (filters[index - 1].id >= filters[index].id) return false;
    return true;
}

/** By ascending id, without repetition. Contexts have few filters, and nearly all of them stand in order already. */
function sorted(filters: readonly Filter[]): readonly Filter[] {
    if (areSorted(filters)) return filters;
    const found: Filter[] = [];
    for (const filter of filters) {
        let place = found.length;
        while (place > 0 && found[place - 1].id > filter.id) place -= 1;
        if (place === 0 || found[place - 1].id !== filter.id) found.splice(place, 0, filter);
    }
    return found;
}

/** Equal for equal lists of filters, and rarely for others. */
function hashOf(filters: readonly Filter[], seed: number): number {
    let hash = seed;
    for (let index = 0; index < filters.length; index += 1) hash = (Math.imul(hash, 31) + filters[index].id) | 0;
    return hash;
}

function areSame(one: readonly Filter[], other: readonly Filter[]): boolean {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
    return true;
}

/** The filters without what they say about these columns. */
function filtersWithout(filters: readonly Filter[], columnIds: ReadonlySet<number>, factory: FilterFactory): readonly Filter[] {
    let left: Filter[] | undefined;
    for (let index = 0; index < filters.length; index += 1) {
        const rest = factory.without(filters[index], columnIds);
        if (left === undefined && rest === filters[index]) continue;
        left ??= filters.slice(0, index);
        if ("kind" in rest) left.push(rest);
        else left.push(...rest);
    }
    return left ?? filters;
}

/** A draft without any filter on these columns: what a filter says about other columns stays. */
export function draftWithout(draft: Draft, columnIds: ReadonlySet<number>, factory: FilterFactory): Draft {
    const { filters, state, grouping } = draft;
    const left = filtersWithout(filters, columnIds, factory);
    return left === filters ? draft : { filters: left, state, grouping };
}

/** A draft with filters in place of the earlier ones on their columns. They hold together. */
export function draftReplacing(draft: Draft, replacing: readonly Filter[], factory: FilterFactory): Draft {
    if (replacing.length === 0) return draft;
    let { filters } = draft;
    for (const filter of replacing) filters = filtersWithout(filters, factory.columnIdSet(filter), factory);
    return { filters: [...filters, ...replacing], state: draft.state, grouping: draft.grouping };
}

export function draftWith(draft: Draft, filters: readonly Filter[]): Draft {
    return filters.length === 0 ? draft : { filters: [...draft.filters, ...filters], state: draft.state, grouping: draft.grouping };
}

function idsOf(filters: readonly Filter[]): string {
    let ids = "";
    for (const { id } of filters) ids += `,${id}`;
    return ids;
}

/** What a table reference sees: the conjunction of its filters. Equal contexts are the same object, as long as they are remembered. */
export class FilterContext implements Draft {
    readonly id: number;
    readonly filters: readonly Filter[];
    readonly state: RelationshipState;
    readonly grouping: Grouping;
    /** Another context with the same hash. */
    readonly sharing: FilterContext | undefined;
    readonly #contexts: FilterContexts;

    constructor(id: number, { filters, state, grouping }: Draft, contexts: FilterContexts, sharing: FilterContext | undefined) {
        this.id = id;
        this.filters = filters;
        this.state = state;
        this.grouping = grouping;
        this.#contexts = contexts;
        this.sharing = sharing;
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
        return this.#contexts.step(this, `-${factory.setId(columnIds)}`, () => filtersWithout(this.filters, columnIds, factory));
    }

    /** With these filters in place of the earlier ones on their columns. They hold together. */
    replacing(filters: readonly Filter[]): FilterContext {
        if (filters.length === 0) return this;
        const { factory } = this.#contexts;
        return this.#contexts.step(this, `=${idsOf(filters)}`, () => draftReplacing(this, filters, factory).filters);
    }

    /** The context that a draft makes. */
    settled(draft: Draft): FilterContext {
        return draft === this ? this : this.#contexts.of(sorted(draft.filters), draft.state, draft.grouping);
    }

    /** With these filters alone. */
    only(filters: readonly Filter[]): FilterContext {
        return this.#contexts.of(sorted(filters), this.state, this.grouping);
    }

    /** With those of its filters that count, by place. The grouping is kept only where it is asked for. */
    narrowed(counts: (filter: Filter) => boolean, grouping: Grouping): FilterContext {
        let isWhole = grouping === this.grouping;
        const left: Filter[] = [];
        for (let index = 0; index < this.filters.length; index += 1) {
            const filter = this.filters[index];
            if (counts(filter)) left.push(filter);
            else isWhole = false;
        }
        return isWhole ? this : this.#contexts.of(left, this.state, grouping);
    }

    /** Tells that an iterator is about to walk so many rows. */
    walk(rows: number): void {
        this.#contexts.walk(rows);
    }

    inState(state: RelationshipState): FilterContext {
        return state === this.state ? this : this.#contexts.of(this.filters, state, this.grouping);
    }

    inGrouping(grouping: Grouping): FilterContext {
        return this.#contexts.of(this.filters, this.state, grouping);
    }
}

/** Rows that one query may walk: minutes of work, and more than any report needs. */
const MOST_STEPS = 500_000_000;

/** Makes contexts, and finds those again that were made before. */
export class FilterContexts {
    readonly factory: FilterFactory;
    /** By hash: the last of the contexts that share one, which leads to the others. */
    readonly #known = new Map<number, FilterContext>();
    readonly #steps = new Map<number, Map<string, FilterContext>>();
    #lastId = 0;
    #stepCount = 0;
    #walked = 0;

    constructor(factory: FilterFactory) {
        this.factory = factory;
    }

    /** A new query may walk as many rows as the one before. */
    startQuery(): void {
        this.#walked = 0;
    }

    /** Counts rows that are about to be walked. Throws a DaxError with code LIMIT when a query has walked more than can be meant. */
    walk(rows: number): void {
        this.#walked += rows;
        if (this.#walked <= MOST_STEPS) return;
        throw new DaxError("LIMIT", `The query walks more than ${MOST_STEPS} rows: filter them, or nest fewer iterators.`);
    }

    /** The filters by ascending id. */
    of(filters: readonly Filter[], state: RelationshipState, grouping: Grouping): FilterContext {
        const hash = hashOf(filters, state.id * 1009 + grouping.id);
        const last = this.#known.get(hash);
        for (let context = last; context !== undefined; context = context.sharing) {
            if (context.state === state && context.grouping === grouping && areSame(context.filters, filters)) return context;
        }
        this.#lastId += 1;
        const isFull = this.#known.size > MOST_REMEMBERED;
        if (isFull) this.#known.clear();
        const made = new FilterContext(this.#lastId, { filters, state, grouping }, this, isFull ? undefined : last);
        this.#known.set(hash, made);
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
