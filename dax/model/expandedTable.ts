import type { StoredRelationship } from "./relationship";
import type { StoredColumn } from "./storedColumn";
import type { StoredTable } from "./storedTable";

/** A table that is reached from another over many-to-one relationships. */
interface Reached {
    readonly table: StoredTable;
    /** For each row of the first table its row of this one; undefined for the table itself. */
    readonly rowMap: Int32Array | undefined;
    /** The key by which it was reached; undefined for the table itself. */
    readonly key: StoredColumn | undefined;
}

/** A table with the columns of every table that it reaches over the relationships in force. */
export class ExpandedTable {
    readonly table: StoredTable;
    /** Place among all expanded tables of all relationship states: a key for caches. */
    readonly id: number;
    readonly #reached: ReadonlyMap<StoredTable, Reached>;
    readonly #codes = new Map<number, Int32Array>();
    /** Of all columns of the table and of those that it reaches. */
    readonly columnIds: ReadonlySet<number>;

    constructor(id: number, table: StoredTable, reached: readonly Reached[]) {
        this.id = id;
        this.table = table;
        this.#reached = new Map(reached.map((one) => [one.table, one]));
        this.columnIds = new Set(reached.flatMap((one) => one.table.columns.map((column) => column.id)));
    }

    get tables(): Iterable<StoredTable> {
        return this.#reached.keys();
    }

    reaches(table: StoredTable): boolean {
        return this.#reached.has(table);
    }

    /** The row of a reached table for a row of this one. */
    rowIn(table: StoredTable, row: number): number {
        return this.#reached.get(table)?.rowMap?.[row] ?? row;
    }

    /** The row of a reached table for each row of this one; undefined for the table itself. */
    rowMapTo(table: StoredTable): Int32Array | undefined {
        return this.#reached.get(table)?.rowMap;
    }

    /** The unique column by which a table is reached. */
    keyOf(table: StoredTable): StoredColumn | undefined {
        return this.#reached.get(table)?.key;
    }

    /** The codes of an array over the rows of a reached table, row by row of this one. `cacheKey` tells the arrays apart. */
    spread(table: StoredTable, codes: Int32Array, cacheKey: number): Int32Array {
        const rowMap = this.#reached.get(table)?.rowMap;
        if (rowMap === undefined) return codes;
        const known = this.#codes.get(cacheKey);
        if (known !== undefined) return known;
        const spread = new Int32Array(rowMap.length);
        for (let row = 0; row < rowMap.length; row += 1) spread[row] = codes[rowMap[row]];
        this.#codes.set(cacheKey, spread);
        return spread;
    }

    /** The codes of a column of this table or of a reached one, row by row of this one. */
    codesOf(column: StoredColumn): Int32Array {
        return this.spread(column.table, column.codes, column.id);
    }
}

function composed(first: Int32Array | undefined, second: Int32Array): Int32Array {
    return first === undefined ? second : first.map((row) => second[row]);
}

/** Called where a table can be reached over two paths. */
export type TellTwoPaths = (from: StoredTable, to: StoredTable) => never;

/** Follows the relationships from the many sides to the one sides. */
export function expandTable(id: number, table: StoredTable, active: readonly StoredRelationship[], tellTwoPaths: TellTwoPaths): ExpandedTable {
    const reached = new Map<StoredTable, Reached>([[table, { table, rowMap: undefined, key: undefined }]]);
    for (const { table: current, rowMap } of reached.values()) {
        for (const relationship of active) {
            if (relationship.from.table !== current) continue;
            const { to } = relationship;
            if (reached.has(to.table)) tellTwoPaths(table, to.table);
            reached.set(to.table, { table: to.table, rowMap: composed(rowMap, relationship.rowMap), key: to });
        }
    }
    return new ExpandedTable(id, table, [...reached.values()]);
}
