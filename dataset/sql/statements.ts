import type { Dialect } from "./dialect";
import type { TableParts } from "./tableParts";

export function quotedList(dialect: Dialect, names: readonly string[]): string {
    return names.map(dialect.identifier).join(", ");
}

/** `constraints`: those that both databases do not write alike. */
export function createTable(dialect: Dialect, parts: TableParts, constraints: readonly string[]): string {
    const { quotedName, columns, primaryKey, checks } = parts;
    const lines = [
        ...columns,
        `CONSTRAINT ${dialect.identifier(primaryKey.name)} PRIMARY KEY (${quotedList(dialect, primaryKey.columns)})`,
        ...constraints,
        ...checks.map(({ name, condition }) => `CONSTRAINT ${dialect.identifier(name)} CHECK (${condition})`),
    ];
    return `CREATE TABLE ${quotedName} (\n${lines.map((line) => `    ${line}`).join(",\n")}\n);`;
}

/** Added once all tables are there, a reference of a table to itself as well. */
export function addForeignKeys(dialect: Dialect, schema: string, { quotedName, foreignKeys }: TableParts, ending = ""): readonly string[] {
    return foreignKeys.map(({ name, key }) =>
        `ALTER TABLE ${quotedName} ADD CONSTRAINT ${dialect.identifier(name)} FOREIGN KEY (${quotedList(dialect, key.columns)})`
        + ` REFERENCES ${dialect.identifier(schema)}.${dialect.identifier(key.table)} (${quotedList(dialect, key.targets)})${ending};`);
}

export function createIndexes(dialect: Dialect, { quotedName, indexes }: TableParts): readonly string[] {
    return indexes.map(({ name, columns }) => `CREATE INDEX ${dialect.identifier(name)} ON ${quotedName} (${quotedList(dialect, columns)});`);
}
