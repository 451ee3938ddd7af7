import type { StoredColumn } from "../../model/storedColumn";
import type { StoredTable } from "../../model/storedTable";
import { type ColumnFilter, columnIdsOf, type Filter, type RowFilter, type TupleFilter } from "./filter";
import { type TupleKey, tupleKeys } from "./tupleKeys";

/** Filters of at most this many values are recognised when they come again; larger ones are rarely made twice. */
const RECOGNISED = 400;
/** Beyond this many remembered filters the memory starts anew. */
const MOST_REMEMBERED = 200_000;

const NOTHING: readonly Filter[] = [];

function remember<F>(known: Map<string, F>, key: string, made: F): void {
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, made);
}

function sharesSome(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
    const [small, large] = one.size < other.size ? [one, other] : [other, one];
    for (const id of small) if (large.has(id)) return true;
    return false;
}

/**
 * Makes filters, and gives the same filter again for the same content: what was computed under it can then be found again.
 */
export class FilterFactory {
    #lastId = 0;
    readonly #singles: (Map<number, ColumnFilter> | undefined)[] = [];
    readonly #columns = new Map<string, ColumnFilter>();
    readonly #tuples = new Map<string, TupleFilter>();
    readonly #rows = new Map<string, RowFilter>();
    /** By filter, then by the set of columns taken from it. */
    readonly #projections = new WeakMap<TupleFilter, Map<number, readonly Filter[]>>();
    /** Of single columns, and of filters over several. */
    readonly #columnIdSets = new Map<number, ReadonlySet<number>>();
    readonly #tupleIdSets = new WeakMap<TupleFilter, ReadonlySet<number>>();
    readonly #setIds = new WeakMap<ReadonlySet<number>, number>();
    readonly #setIdsByContent = new Map<string, number>();

    #newId(): number {
        this.#lastId += 1;
        return this.#lastId;
    }

    single(column: StoredColumn, code: number): ColumnFilter {
        let byCode = this.#singles[column.id];
        if (byCode === undefined || byCode.size > MOST_REMEMBERED) {
            byCode = new Map();
            this.#singles[column.id] = byCode;
        }
        const known = byCode.get(code);
        if (known !== undefined) return known;
        const made: ColumnFilter = { kind: "column", id: this.#newId(), testers: [], column, codes: Int32Array.of(code) };
        byCode.set(code, made);
        return made;
    }

    /** The codes without repetition. */
    column(column: StoredColumn, codes: Int32Array): ColumnFilter {
        if (codes.length === 1) return this.single(column, codes[0]);
        const key = codes.length > RECOGNISED ? undefined : `${column.id}=${codes.slice().sort().join(",")}`;
        const known = key === undefined ? undefined : this.#columns.get(key);
        if (known !== undefined) return known;
        const made: ColumnFilter = { kind: "column", id: this.#newId(), testers: [], column, codes };
        if (key !== undefined) remember(this.#columns, key, made);
        return made;
    }

    /** A filter over one column becomes a column filter; one combination becomes one filter a column. */
    tuples(columns: readonly StoredColumn[], tuples: Int32Array): readonly Filter[] {
        const width = columns.length;
        if (tuples.length === width) return columns.map((column, index) => this.single(column, tuples[index]));
        if (width === 1) return [this.column(columns[0], Int32Array.from(new Set(tuples)))];
        const key = tuples.length > RECOGNISED ? undefined : `${columns.map(({ id }) => id).join(",")}=${tuples.join(",")}`;
        const known = key === undefined ? undefined : this.#tuples.get(key);
        if (known !== undefined) return [known];
        const made: TupleFilter = { kind: "tuples", id: this.#newId(), testers: [], columns, tuples };
        if (key !== undefined) remember(this.#tuples, key, made);
        return [made];
    }

    rows(table: StoredTable, rows: Int32Array, columnIds: ReadonlySet<number>): RowFilter {
        const key = rows.length > RECOGNISED ? undefined : `${table.id}/${this.setId(columnIds)}=${rows.join(",")}`;
        const known = key === undefined ? undefined : this.#rows.get(key);
        if (known !== undefined) return known;
        const made: RowFilter = { kind: "rows", id: this.#newId(), testers: [], table, rows, columnIds };
        if (key !== undefined) remember(this.#rows, key, made);
        return made;
    }

    /** Equal for equal sets. */
    setId(columnIds: ReadonlySet<number>): number {
        const known = this.#setIds.get(columnIds);
        if (known !== undefined) return known;
        const content = [...columnIds].sort((a, b) => a - b).join(",");
        const id = this.#setIdsByContent.get(content) ?? this.#setIdsByContent.size;
        this.#setIdsByContent.set(content, id);
        this.#setIds.set(columnIds, id);
        return id;
    }

    /** The ids of the columns of a filter; the same set for the same filter. */
    columnIdSet(filter: Filter): ReadonlySet<number> {
        if (filter.kind === "rows") return filter.columnIds;
        if (filter.kind === "tuples") {
            const ids = this.#tupleIdSets.get(filter) ?? new Set(columnIdsOf(filter));
            this.#tupleIdSets.set(filter, ids);
            return ids;
        }
        const known = this.#columnIdSets.get(filter.column.id) ?? new Set([filter.column.id]);
        this.#columnIdSets.set(filter.column.id, known);
        return known;
    }

    /** What is left of a filter when columns are taken from it: itself if it has none of them, else its projection on the others. */
    without(filter: Filter, columnIds: ReadonlySet<number>): Filter | readonly Filter[] {
        switch (filter.kind) {
            case "column": return columnIds.has(filter.column.id) ? NOTHING : filter;
            case "tuples": return filter.columns.some(({ id }) => columnIds.has(id)) ? this.#projected(filter, columnIds) : filter;
            case "rows": {
                if (!sharesSome(filter.columnIds, columnIds)) return filter;
                const left = new Set([...filter.columnIds].filter((id) => !columnIds.has(id)));
                return left.size === 0 ? NOTHING : this.rows(filter.table, filter.rows, left);
            }
        }
    }

    /** A large projection is found again by what it is made from: nothing computed under it would be found again otherwise. */
    #projected(filter: TupleFilter, columnIds: ReadonlySet<number>): readonly Filter[] {
        const ofFilter = this.#projections.get(filter) ?? new Map<number, readonly Filter[]>();
        this.#projections.set(filter, ofFilter);
        const setId = this.setId(columnIds);
        const made = ofFilter.get(setId) ?? this.#projection(filter, columnIds);
        ofFilter.set(setId, made);
        return made;
    }

    #projection({ columns, tuples }: TupleFilter, columnIds: ReadonlySet<number>): readonly Filter[] {
        const places = columns.flatMap(({ id }, index) => (columnIds.has(id) ? [] : [index]));
        if (places.length === 0) return [];
        const left = places.map((place) => columns[place]);
        const keyOf = tupleKeys(left.map(({ values }) => values.length));
        const seen = new Set<TupleKey>();
        const kept: number[] = [];
        for (let start = 0; start < tuples.length; start += columns.length) {
            const codes = places.map((place) => tuples[start + place]);
            const key = keyOf(codes, 0);
            if (seen.has(key)) continue;
            seen.add(key);
            kept.push(...codes);
        }
        return this.tuples(left, Int32Array.from(kept));
    }
}
