import type { ExpandedTable } from "../../model/expandedTable";
import type { RelationshipState } from "../../model/relationshipState";
import type { StoredColumn } from "../../model/storedColumn";
import type { StoredTable } from "../../model/storedTable";
import type { Filter, RowFilter, TupleFilter } from "./filter";
import { postingsOf } from "./postings";
import { rowClasses } from "./rowClasses";
import { type CodeColumn, rowKeys, type TupleKey, tupleKeys } from "./tupleKeys";

/** A row passes if the code that it has in one array is among those allowed. */
export class CodeTester {
    readonly kind = "codes";
    /** By row of the tested table. */
    readonly codes: Int32Array;
    readonly allowed: Int32Array;
    /** Above every code. */
    readonly size: number;
    #mask: Uint8Array | undefined;

    constructor(codes: Int32Array, allowed: Int32Array, size: number) {
        this.codes = codes;
        this.allowed = allowed;
        this.size = size;
    }

    /** By code: made when rows are first tested, as most testers of one code never test any. */
    get mask(): Uint8Array {
        this.#mask ??= maskOf(this.allowed, this.size);
        return this.#mask;
    }
}

/** A row passes if the combination of codes that it has is among those allowed. */
export interface KeyTester {
    readonly kind: "keys";
    readonly keyOf: (row: number) => TupleKey;
    readonly allowed: ReadonlySet<TupleKey>;
}

export type Tester = CodeTester | KeyTester;

export function passes(tester: Tester, row: number): boolean {
    if (tester.kind === "keys") return tester.allowed.has(tester.keyOf(row));
    const code = tester.codes[row];
    return tester.allowed.length === 1 ? tester.allowed[0] === code : tester.mask[code] === 1;
}

/** One column, seen from the rows of the filter and from the rows of the tested table. */
interface Side {
    readonly filterCodes: Int32Array;
    readonly testedCodes: Int32Array;
    readonly size: number;
}

function maskOf(allowed: Int32Array, size: number): Uint8Array {
    const mask = new Uint8Array(size);
    for (const code of allowed) mask[code] = 1;
    return mask;
}

function distinctCodes(codes: Int32Array, rows: Int32Array): Int32Array {
    return rows.length === 1 ? Int32Array.of(codes[rows[0]]) : Int32Array.from(new Set(rows.map((row) => codes[row])));
}

function sidesTester(sides: readonly Side[], rows: Int32Array): Tester {
    if (sides.length === 1) return new CodeTester(sides[0].testedCodes, distinctCodes(sides[0].filterCodes, rows), sides[0].size);
    const filterKey = rowKeys(sides.map(({ filterCodes, size }): CodeColumn => ({ codes: filterCodes, size })));
    const keyOf = rowKeys(sides.map(({ testedCodes, size }): CodeColumn => ({ codes: testedCodes, size })));
    return { kind: "keys", keyOf, allowed: new Set(Array.from(rows, filterKey)) };
}

/**
 * The columns that are needed to tell the rows of one shared table apart, as far as the filter has them. The key by which a table was
 * reached, or a class for each row of the filter's own table, stands for all columns.
 */
function sidesOf(filter: RowFilter, shared: StoredTable, own: ExpandedTable, tested: ExpandedTable): { sides: readonly Side[]; isWhole: boolean } {
    const left = shared.columns.filter(({ id }) => filter.columnIds.has(id));
    const sideOf = (column: StoredColumn): Side =>
        ({ filterCodes: own.codesOf(column), testedCodes: tested.codesOf(column), size: column.values.length });
    const key = own.keyOf(shared) ?? left.find(({ isUnique }) => isUnique);
    if (key !== undefined && filter.columnIds.has(key.id)) return { sides: [sideOf(key)], isWhole: true };
    if (shared !== filter.table || left.length < shared.columns.length) return { sides: left.map(sideOf), isWhole: false };
    const { codes, size } = rowClasses(shared);
    return { sides: [{ filterCodes: codes, testedCodes: tested.spread(shared, codes, -1 - shared.id), size }], isWhole: true };
}

/** From the filter's own table outwards: what a wholly known row refers to needs no test of its own. */
function rowFilterTester(filter: RowFilter, tested: ExpandedTable, state: RelationshipState): Tester | null {
    const own = state.expanded(filter.table);
    const sides: Side[] = [];
    const settled = new Set<StoredTable>();
    for (const shared of own.tables) {
        if (settled.has(shared) || !tested.reaches(shared)) continue;
        const found = sidesOf(filter, shared, own, tested);
        sides.push(...found.sides);
        if (found.isWhole) for (const table of state.expanded(shared).tables) settled.add(table);
    }
    return sides.length === 0 ? null : sidesTester(sides, filter.rows);
}

/** The places of the columns that a filter tests rows by, and of those that say nothing more, being of the row that a unique column tells. */
interface Places {
    readonly tested: readonly number[];
    readonly told: readonly { readonly place: number; readonly byPlace: number }[];
}

function placesOf(columns: readonly StoredColumn[], tested: ExpandedTable): Places {
    const keyPlaces = new Map(columns.flatMap(({ table, isUnique }, place) => (isUnique ? [[table, place]] : [])));
    const reached = columns.flatMap(({ table }, place) => (tested.reaches(table) ? [{ place, byPlace: keyPlaces.get(table) ?? place }] : []));
    return {
        tested: reached.flatMap(({ place, byPlace }) => (byPlace === place ? [place] : [])),
        told: reached.filter(({ place, byPlace }) => byPlace !== place),
    };
}

/** Of a unique column; the blank row for BLANK. */
function rowWith(column: StoredColumn, code: number): number {
    const { rowCount } = column.table;
    if (code === 0) return rowCount;
    const { starts, rows } = postingsOf(column.codes, rowCount, column.values.length);
    return rows[starts[code]];
}

/** Whether what a combination says beside a unique column is what the row with that value has. If not, it is of no row. */
function isOfARow({ columns, tuples }: TupleFilter, start: number, told: Places["told"]): boolean {
    for (const { place, byPlace } of told) {
        const row = rowWith(columns[byPlace], tuples[start + byPlace]);
        if (columns[place].codes[row] !== tuples[start + place]) return false;
    }
    return true;
}

/** Where the combinations begin that may be of a row. */
function startsOf(filter: TupleFilter, told: Places["told"]): readonly number[] {
    const { columns, tuples } = filter;
    const starts: number[] = [];
    for (let start = 0; start < tuples.length; start += columns.length) if (isOfARow(filter, start, told)) starts.push(start);
    return starts;
}

function tupleFilterTester(filter: TupleFilter, tested: ExpandedTable): Tester | null {
    const { columns, tuples } = filter;
    const places = placesOf(columns, tested);
    if (places.tested.length === 0) return null;
    const picked = places.tested.map((place) => columns[place]);
    const starts = startsOf(filter, places.told);
    if (picked.length === 1) {
        const codes = Int32Array.from(new Set(starts.map((start) => tuples[start + places.tested[0]])));
        return new CodeTester(tested.codesOf(picked[0]), codes, picked[0].values.length);
    }
    const keyOf = tupleKeys(picked.map(({ values }) => values.length));
    const codes = new Int32Array(picked.length);
    const allowed = new Set<TupleKey>();
    for (const start of starts) {
        places.tested.forEach((place, at) => { codes[at] = tuples[start + place]; });
        allowed.add(keyOf(codes, 0));
    }
    return { kind: "keys", keyOf: rowKeys(picked.map((column) => ({ codes: tested.codesOf(column), size: column.values.length }))), allowed };
}

function makeTester(filter: Filter, tested: ExpandedTable, state: RelationshipState): Tester | null {
    switch (filter.kind) {
        case "column": return tested.reaches(filter.column.table)
            ? new CodeTester(tested.codesOf(filter.column), filter.codes, filter.column.values.length)
            : null;
        case "tuples": return tupleFilterTester(filter, tested);
        case "rows": return rowFilterTester(filter, tested, state);
    }
}

/** How a filter tests the rows of a table; null where it shares no column with the expanded table. */
export function testerOf(filter: Filter, tested: ExpandedTable, state: RelationshipState): Tester | null {
    const known = filter.testers[tested.id];
    if (known !== undefined) return known;
    const made = makeTester(filter, tested, state);
    filter.testers[tested.id] = made;
    return made;
}
