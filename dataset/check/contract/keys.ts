import type { ForeignKey, Table } from "./contract";
import type { RowFault } from "./fault";
import type { Values } from "./row";

/** The keys that a checked table offers to the tables that refer to it. */
export interface OfferedKeys {
    /** Line on which a value of the column first stands; undefined when there is none. */
    readonly lineOf: (column: string, value: string) => number | undefined;
    readonly isRejected: (line: number) => boolean;
}

/** Undefined for a table that could not be read: nothing can be said about references to it. */
export type KeysOf = (table: string) => OfferedKeys | undefined;

const SEPARATOR = "\u001F";

/** The first line of each value of some columns; a key with a blank part is not remembered. */
export class KeyIndex {
    private readonly lines = new Map<string, number>();

    constructor(readonly kind: "primary-key" | "unique", readonly columns: readonly string[]) { }

    /** The line that already holds the key of the row; else undefined, after remembering this one. */
    add(row: Values, line: number): number | undefined {
        const parts = this.columns.map((column) => row[column]);
        if (parts.includes(undefined)) return undefined;
        const key = parts.map(String).join(SEPARATOR);
        const first = this.lines.get(key);
        if (first === undefined) this.lines.set(key, line);
        return first;
    }

    lineOf(value: string): number | undefined {
        return this.lines.get(value);
    }
}

/** The primary key of the table, then each other column that must be unique. */
export function keyIndexes(table: Table): readonly KeyIndex[] {
    const alone = table.primaryKey.length === 1 ? table.primaryKey[0] : undefined;
    const others = table.fields.filter((field) => field.unique && field.name !== alone);
    return [new KeyIndex("primary-key", table.primaryKey), ...others.map((field) => new KeyIndex("unique", [field.name]))];
}

/** Remembers the row; a fault when an earlier row has the same key. */
export function repeatedKey(index: KeyIndex, row: Values, line: number): RowFault | undefined {
    const first = index.add(row, line);
    if (first === undefined) return undefined;
    const value = index.columns.map((column) => String(row[column])).join(" ");
    const remedy = `Give the row a key of its own or remove it: line ${first} has this one.`;
    return { kind: index.kind, column: index.columns.join(" "), value, remedy };
}

function orphan(key: ForeignKey, value: string, remedy: string): RowFault {
    return { kind: "foreign-key", column: key.column, value, remedy };
}

/** A reference must lead to an accepted row: what is accepted can then be loaded as it is. */
export function brokenReference(key: ForeignKey, row: Values, keysOf: KeysOf): RowFault | undefined {
    const value = row[key.column];
    const offered = keysOf(key.table);
    if (value === undefined || !offered) return undefined;
    const line = offered.lineOf(key.target, String(value));
    if (line === undefined) return orphan(key, String(value), `Add the row to ${key.table}, or write one of its ${key.target}.`);
    if (!offered.isRejected(line)) return undefined;
    return orphan(key, String(value), `Correct line ${line} of ${key.table} first: it is rejected.`);
}
