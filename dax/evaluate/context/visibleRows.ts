import type { ExpandedTable } from "../../model/expandedTable";
import type { Model } from "../../model/model";
import type { StoredColumn } from "../../model/storedColumn";
import type { StoredTable } from "../../model/storedTable";
import type { Value } from "../../value";
import type { FilterContext, Grouping } from "./filterContext";
import { postingsOf } from "./postings";
import { type CodeTester, passes, type Tester, testerOf } from "./tester";

/** The rows of a table that pass all filters, with what was already computed over them. */
export class VisibleRows {
    readonly table: StoredTable;
    /** Ascending, without the blank row. */
    readonly rows: Int32Array;
    /** Whether the blank row exists and passes all filters. */
    readonly hasBlankRow: boolean;
    #results: Map<string, Value> | undefined;
    #distinct: Map<number, Int32Array> | undefined;

    constructor(table: StoredTable, rows: Int32Array, hasBlankRow: boolean) {
        this.table = table;
        this.rows = rows;
        this.hasBlankRow = hasBlankRow;
    }

    /** Results over these rows, by what was asked. */
    get results(): Map<string, Value> {
        this.#results ??= new Map();
        return this.#results;
    }

    /** Distinct codes of a column over these rows, by id of the column. */
    get distinct(): Map<number, Int32Array> {
        this.#distinct ??= new Map();
        return this.#distinct;
    }
}

/** What row-level security leaves of each table, by id: undefined where it leaves all rows. */
export type SecuredRows = readonly (Int32Array | undefined)[];

/** A filter of more values is cheaper to test row by row than to look up. */
const MOST_LOOKUPS = 16;
/** Rows that are tested sooner than a memory is asked. */
const FEW_ROWS = 128;
/** Remembered contexts of one table. */
const MOST_CONTEXTS = 100_000;
/** Remembered row numbers: 160 MB at most. */
const MOST_REMEMBERED = 40_000_000;

const NO_ROWS = new Int32Array(0);

function isLookup(tester: Tester): tester is CodeTester {
    return tester.kind === "codes" && tester.allowed.length <= MOST_LOOKUPS;
}

function lookedUp({ codes, allowed, size }: CodeTester, rowCount: number): Int32Array {
    const { starts, rows } = postingsOf(codes, rowCount, size);
    if (allowed.length === 1) return rows.subarray(starts[allowed[0]], starts[allowed[0] + 1]);
    const parts = Array.from(allowed, (code) => rows.subarray(starts[code], starts[code + 1]));
    const merged = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let end = 0;
    for (const part of parts) {
        merged.set(part, end);
        end += part.length;
    }
    return merged.sort();
}

function lookupSize({ codes, allowed, size }: CodeTester, rowCount: number): number {
    const { starts } = postingsOf(codes, rowCount, size);
    return allowed.reduce((sum, code) => sum + starts[code + 1] - starts[code], 0);
}

/** Copies those of the first `count` rows that pass into `kept`, which may be the same array; gives their number. */
function keep(rows: Int32Array, count: number, tester: Tester, kept: Int32Array): number {
    let found = 0;
    if (tester.kind === "keys") {
        for (let index = 0; index < count; index += 1) if (tester.allowed.has(tester.keyOf(rows[index]))) kept[found++] = rows[index];
        return found;
    }
    const { codes, allowed: [first] } = tester;
    if (tester.allowed.length === 1) {
        for (let index = 0; index < count; index += 1) if (codes[rows[index]] === first) kept[found++] = rows[index];
        return found;
    }
    const mask = tester.mask;
    for (let index = 0; index < count; index += 1) {
        const row = rows[index];
        kept[found] = row;
        found += mask[codes[row]];
    }
    return found;
}

function isSingle(tester: Tester): boolean {
    return tester.kind === "codes" && tester.allowed.length === 1;
}

function smallestLookup(testers: readonly Tester[], rowCount: number): CodeTester | undefined {
    let best: CodeTester | undefined;
    let least = rowCount;
    for (const tester of testers) {
        if (!isLookup(tester)) continue;
        const size = lookupSize(tester, rowCount);
        if (best !== undefined && size >= least) continue;
        best = tester;
        least = size;
    }
    return best;
}

/** What was found of one table: by id of the context, and the last. */
interface Memory {
    readonly found: Map<number, VisibleRows>;
    lastContext: FilterContext | undefined;
    last: VisibleRows | undefined;
}

function testersOf({ filters, state }: FilterContext, expanded: ExpandedTable): readonly Tester[] {
    const testers: Tester[] = [];
    for (const filter of filters) {
        const tester = testerOf(filter, expanded, state);
        if (tester !== null) testers.push(tester);
    }
    return testers;
}

/** Finds the rows that a context leaves of a table, and remembers them. */
export class RowFinder {
    readonly #model: Model;
    readonly #secured: SecuredRows;
    readonly #masks: (Uint8Array | undefined)[] = [];
    readonly #noGrouping: Grouping;
    readonly #byContext: (Memory | undefined)[] = [];
    #remembered = 0;
    #gathered = new Int32Array(1024);

    constructor(model: Model, secured: SecuredRows, noGrouping: Grouping) {
        this.#model = model;
        this.#noGrouping = noGrouping;
        this.#secured = secured;
    }

    /** All rows that the reader may see. */
    #everyRow(table: StoredTable): Int32Array {
        return this.#secured[table.id] ?? table.allRows;
    }

    #securedOf(rows: Int32Array, table: StoredTable): Int32Array {
        const secured = this.#secured[table.id];
        if (secured === undefined) return rows;
        let mask = this.#masks[table.id];
        if (mask === undefined) {
            mask = new Uint8Array(table.rowCount);
            for (const row of secured) mask[row] = 1;
            this.#masks[table.id] = mask;
        }
        const isVisible = mask;
        return rows.filter((row) => isVisible[row] === 1);
    }

    /** The rows that pass all testers but one that they passed already. They are gathered in one array that is used again and again, and copied once. */
    #kept(rows: Int32Array, testers: readonly Tester[], passed: Tester | undefined): Int32Array {
        if (this.#gathered.length < rows.length) this.#gathered = new Int32Array(rows.length * 2);
        const gathered = this.#gathered;
        let count = rows.length;
        let source = rows;
        // One code leaves fewer rows than several, so that fewer are tested again.
        for (const isNarrow of [true, false]) {
            for (const tester of testers) {
                if (tester === passed || count === 0 || isSingle(tester) !== isNarrow) continue;
                count = keep(source, count, tester, gathered);
                source = gathered;
            }
        }
        if (source === rows) return rows;
        return count === 0 ? NO_ROWS : gathered.slice(0, count);
    }

    #find(table: StoredTable, testers: readonly Tester[], lookup: CodeTester | undefined): VisibleRows {
        const first = lookup === undefined ? this.#everyRow(table) : this.#securedOf(lookedUp(lookup, table.rowCount), table);
        const rows = this.#kept(first, testers, lookup);
        const mayHaveBlankRow = this.#model.hasBlankRow(table) && this.#secured[table.id] === undefined;
        const hasBlankRow = mayHaveBlankRow && testers.every((tester) => passes(tester, table.rowCount));
        return new VisibleRows(table, rows, hasBlankRow);
    }

    /** By the filters that count for the table: many contexts come down to one. */
    #ofRelevant(table: StoredTable, context: FilterContext, byContext: Map<number, VisibleRows>): VisibleRows {
        const { state } = context;
        const expanded = state.expanded(table);
        const testers = testersOf(context, expanded);
        const lookup = smallestLookup(testers, table.rowCount);
        // Few rows are found again as fast as they are remembered.
        if (lookup !== undefined && lookupSize(lookup, table.rowCount) <= FEW_ROWS) return this.#find(table, testers, lookup);
        const relevant = context.narrowed((filter) => testerOf(filter, expanded, state) !== null, this.#noGrouping);
        const known = relevant === context ? undefined : byContext.get(relevant.id);
        const found = known ?? this.#find(table, testers, lookup);
        if (known === undefined) this.#remember(byContext, relevant.id, found);
        if (relevant !== context) byContext.set(context.id, found);
        return found;
    }

    #memoryOf(table: StoredTable): Memory {
        const known = this.#byContext[table.id];
        if (known !== undefined && known.found.size <= MOST_CONTEXTS) return known;
        const made: Memory = { found: new Map(), lastContext: undefined, last: undefined };
        this.#byContext[table.id] = made;
        return made;
    }

    /** The visible rows. Filters that share no column with the expanded table do not count. */
    of(table: StoredTable, context: FilterContext): VisibleRows {
        const memory = this.#memoryOf(table);
        if (memory.lastContext === context && memory.last !== undefined) return memory.last;
        const found = memory.found.get(context.id) ?? this.#ofRelevant(table, context, memory.found);
        memory.lastContext = context;
        memory.last = found;
        return found;
    }

    #remember(byContext: Map<number, VisibleRows>, id: number, found: VisibleRows): void {
        this.#remembered += found.rows.length + 8;
        if (this.#remembered > MOST_REMEMBERED) {
            for (const one of this.#byContext) one?.found.clear();
            this.#remembered = found.rows.length;
        }
        byContext.set(id, found);
    }
}

/** So many rows are compared with one another sooner than marked by code. */
const HANDFUL = 12;

function fewDistinct(rows: Int32Array, codes: Int32Array): readonly number[] {
    const found: number[] = [];
    for (const row of rows) if (!found.includes(codes[row])) found.push(codes[row]);
    return found;
}

function manyDistinct(rows: Int32Array, { codes, values }: StoredColumn): readonly number[] {
    const isSeen = new Uint8Array(values.length);
    const found: number[] = [];
    for (const row of rows) {
        const code = codes[row];
        if (isSeen[code] === 1) continue;
        isSeen[code] = 1;
        found.push(code);
    }
    return found;
}

/** The distinct codes of a column of the table over its visible rows, in the order in which they appear; the blank row left aside. */
export function distinctCodes({ rows, distinct }: VisibleRows, column: StoredColumn): Int32Array {
    const known = distinct.get(column.id);
    if (known !== undefined) return known;
    const result = Int32Array.from(rows.length <= HANDFUL ? fewDistinct(rows, column.codes) : manyDistinct(rows, column));
    distinct.set(column.id, result);
    return result;
}
