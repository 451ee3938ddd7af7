import { Cursor, type Found } from "./cursor";
import type { Token } from "./parse";

/** A column with the type that it is given: `Int64.Type` or the word behind `type`. */
export interface TypedColumn {
    readonly column: Found;
    readonly type: string;
}

/** What differs from one table to the next in the one way to read a table. */
export interface Reading {
    readonly table: Found;
    readonly chosen: readonly Found[];
    readonly typed: readonly TypedColumn[];
    /** The column whose dates are kept within the range of incremental refresh. */
    readonly range: Found | undefined;
}

function list<T>(cursor: Cursor, readItem: () => T): readonly T[] {
    const items: T[] = [];
    cursor.expect("{");
    do items.push(readItem()); while (cursor.skip(","));
    cursor.expect("}");
    return items;
}

function readType(cursor: Cursor): string {
    const { text } = cursor.word("a type");
    return text === "type" ? `type ${cursor.word("the name of a type").text}` : text;
}

function readTypedColumn(cursor: Cursor): TypedColumn {
    cursor.expect("{");
    const column = cursor.text("the name of a column in quotes");
    cursor.expect(",");
    const type = readType(cursor);
    cursor.expect("}");
    return { column, type };
}

function readRange(cursor: Cursor): Found | undefined {
    if (!cursor.skip(",")) return undefined;
    cursor.expect("InRange = Table.SelectRows ( Typed , each [");
    const column = cursor.word("the name of a column");
    cursor.expect("] >= Date.From ( RangeStart ) and [");
    cursor.expect(column.text);
    cursor.expect("] < Date.From ( RangeEnd ) )");
    return column;
}

/**
 * Reads the M of a partition, which must be written in the one way:
 * let Raw = ReadTable("…"), Chosen = Table.SelectColumns(Raw, {…}), Typed = if IsDatabase then Chosen else
 * Table.TransformColumnTypes(Chosen, {…}, "en-US"), and InRange = Table.SelectRows(…) before in where the table is refreshed by parts.
 * Throws a PatternError at the first token that differs.
 */
export function readPattern(tokens: readonly Token[]): Reading {
    const cursor = new Cursor(tokens);
    cursor.expect("let Raw = ReadTable (");
    const table = cursor.text("the name of a table in quotes");
    cursor.expect(") , Chosen = Table.SelectColumns ( Raw ,");
    const chosen = list(cursor, () => cursor.text("the name of a column in quotes"));
    cursor.expect(") , Typed = if IsDatabase then Chosen else Table.TransformColumnTypes ( Chosen ,");
    const typed = list(cursor, () => readTypedColumn(cursor));
    cursor.expect(", \"en-US\" )");
    const range = readRange(cursor);
    cursor.expect(range ? "in InRange" : "in Typed");
    cursor.expectEnd();
    return { table, chosen, typed, range };
}
