import { DaxError } from "../error";
import { type Collation, collationOf } from "../scalar/collation";
import { foldName } from "../syntax/name";
import type { ColumnName, MeasureDefinition, ModelDefinition, RelationshipDefinition, RoleDefinition, TableRows } from "./definition";
import { joinTables, type StoredRelationship } from "./relationship";
import type { StoredColumn } from "./storedColumn";
import { StoredTable } from "./storedTable";

/** A model with its rows, ready to be asked. */
export interface Model {
    readonly name: string;
    readonly culture: string;
    readonly collation: Collation;
    readonly tables: readonly StoredTable[];
    /** By id. */
    readonly columns: readonly StoredColumn[];
    readonly relationships: readonly StoredRelationship[];
    readonly measures: readonly MeasureDefinition[];
    readonly roles: readonly RoleDefinition[];
    /** The name in any case. */
    readonly table: (name: string) => StoredTable | undefined;
    /** Columns that time intelligence reads: the date column of a marked table, and a date that is the key of a relationship. */
    readonly dateKeys: readonly StoredColumn[];
    /** Whether the table has a blank row: some many side has no match in it. */
    readonly hasBlankRow: (table: StoredTable) => boolean;
}

function storeTables({ tables }: ModelDefinition, rows: ReadonlyMap<string, TableRows>, collation: Collation): readonly StoredTable[] {
    let firstColumnId = 0;
    return tables.map((definition, id) => {
        const found = rows.get(definition.name);
        if (found === undefined) throw new DaxError("DATA", `The rows of '${definition.name}' are missing: give them, even if there are none.`);
        const table = new StoredTable(id, firstColumnId, definition, found, collation);
        firstColumnId += definition.columns.length;
        return table;
    });
}

function columnOf(byName: ReadonlyMap<string, StoredTable>, { table, column }: ColumnName): StoredColumn {
    const found = byName.get(foldName(table))?.column(column);
    if (found === undefined) throw new DaxError("DATA", `A relationship names '${table}'[${column}], which is not in the model: correct it.`);
    return found;
}

/** DAX does not tell names apart by their case. */
function assertNamesApart(kind: string, names: readonly string[]): void {
    const seen = new Map<string, string>();
    for (const name of names) {
        const other = seen.get(foldName(name));
        if (other !== undefined) throw new DaxError("DATA", `Two ${kind} are named ${JSON.stringify(other)} and ${JSON.stringify(name)}: rename one of them.`);
        seen.set(foldName(name), name);
    }
}

function assertOnePair(relationships: readonly RelationshipDefinition[]): void {
    const seen = new Set<string>();
    for (const { from, to, isActive } of relationships) {
        const pair = foldName(`${from.table}\n${to.table}`);
        if (isActive && seen.has(pair)) {
            throw new DaxError("UNSUPPORTED", `'${from.table}' and '${to.table}' have two active relationships: make one of them inactive.`);
        }
        if (isActive) seen.add(pair);
    }
}

/** A blank row has itself no match in the tables that its table refers to. */
function tablesWithBlankRow(relationships: readonly StoredRelationship[]): ReadonlySet<StoredTable> {
    const found = new Set(relationships.filter(({ hasUnmatched }) => hasUnmatched).map(({ to }) => to.table));
    for (const table of found) {
        for (const { from, to } of relationships) if (from.table === table) found.add(to.table);
    }
    return found;
}

/**
 * Stores the rows of each table and joins the tables. Throws a DaxError with code DATA where rows and model do not fit together,
 * and UNSUPPORTED where two active relationships join the same tables.
 */
export function buildModel(definition: ModelDefinition, rows: ReadonlyMap<string, TableRows>): Model {
    const collation = collationOf(definition.culture);
    const tables = storeTables(definition, rows, collation);
    const byName = new Map(tables.map((table) => [foldName(table.name), table]));
    assertNamesApart("tables", tables.map(({ name }) => name));
    for (const table of tables) assertNamesApart(`columns of '${table.name}'`, table.columns.map(({ name }) => name));
    assertNamesApart("measures", definition.measures.map(({ name }) => name));
    assertOnePair(definition.relationships);
    const relationships = definition.relationships.map(({ from, to, isActive }, id) =>
        joinTables(id, columnOf(byName, from), columnOf(byName, to), isActive));
    const withBlankRow = tablesWithBlankRow(relationships);
    const marked = tables.flatMap(({ dateColumn }) => dateColumn ?? []);
    const dateKeys = new Set([...marked, ...relationships.map(({ to }) => to).filter(({ type }) => type === "dateTime")]);
    return {
        name: definition.name,
        culture: definition.culture,
        collation,
        tables,
        columns: tables.flatMap(({ columns }) => columns),
        relationships,
        measures: definition.measures,
        roles: definition.roles,
        table: (name) => byName.get(foldName(name)),
        dateKeys: [...dateKeys],
        hasBlankRow: (table) => withBlankRow.has(table),
    };
}
