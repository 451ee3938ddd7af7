import type { ForeignKey, Table } from "./contract";
import type { RowFault } from "./fault";
import { KeyTable } from "./keyTable";
import type { Values } from "./row";

/** The keys that a checked table offers to the tables that refer to it. */
export interface OfferedKeys {
    /** The key made of these columns, in their order; undefined when the table has none. */
    readonly keyOf: (columns: readonly string[]) => KeyIndex | undefined;
    readonly isRejected: (line: number) => boolean;
}

/** Undefined for a table that could not be read: nothing can be said about references to it. */
export type KeysOf = (table: string) => OfferedKeys | undefined;

/** The texts of some columns of a row; undefined when one of them is blank or faulty. */
export function partsOf(columns: readonly string[], row: Values): readonly string[] | undefined {
    const parts: string[] = [];
    for (const column of columns) {
        const value = row[column];
        if (value === undefined) return undefined;
        parts.push(String(value));
    }
    return parts;
}

/** The first line of each value of some columns, kept until the end of the check; a key with a blank part is not remembered. */
export class KeyIndex {
    private readonly table = new KeyTable();

    constructor(readonly kind: "primary-key" | "unique", readonly columns: readonly string[]) { }

    /** The line that already holds the key of the row; else undefined, after remembering this one. */
    add(row: Values, line: number): number | undefined {
        const parts = partsOf(this.columns, row);
        return (parts && this.table.add(parts, line)) || undefined;
    }

    lineOf(parts: readonly string[]): number | undefined {
        return this.table.find(parts) || undefined;
    }
}

/** The primary key of the table, then each other key that must be unique. */
export function keyIndexes(table: Table): readonly KeyIndex[] {
    return [new KeyIndex("primary-key", table.primaryKey), ...table.uniqueKeys.map((columns) => new KeyIndex("unique", columns))];
}

export function keyMadeOf(columns: readonly string[], indexes: readonly KeyIndex[]): KeyIndex | undefined {
    const wanted = columns.join(" ");
    return indexes.find((index) => index.columns.join(" ") === wanted);
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

export function missingParent(key: ForeignKey, value: string): RowFault {
    return orphan(key, value, `Add the row to ${key.table}, or write one of its ${key.target}.`);
}

export function rejectedParent(key: ForeignKey, value: string, line: number): RowFault {
    return orphan(key, value, `Correct line ${line} of ${key.table} first: it is rejected.`);
}

/** Files are mostly sorted: one row after the other refers to the same parent. */
function rememberingLast(index: KeyIndex): (parts: readonly string[]) => number | undefined {
    let last: readonly string[] = [];
    let line: number | undefined;
    return (parts) => {
        if (parts.length !== last.length || parts.some((part, at) => part !== last[at])) line = index.lineOf(parts);
        last = parts;
        return line;
    };
}

export type Reference = (row: Values) => RowFault | undefined;

/** A reference must lead to an accepted row: what is accepted can then be loaded as it is. */
export function referenceCheck(key: ForeignKey, keysOf: KeysOf): Reference | undefined {
    const offered = keysOf(key.table);
    const index = offered?.keyOf(key.targets);
    if (!offered || !index) return undefined;
    const lineOf = rememberingLast(index);
    return (row) => {
        const parts = partsOf(key.columns, row);
        if (!parts) return undefined;
        const line = lineOf(parts);
        if (line === undefined) return missingParent(key, parts.join(" "));
        return offered.isRejected(line) ? rejectedParent(key, parts.join(" "), line) : undefined;
    };
}
