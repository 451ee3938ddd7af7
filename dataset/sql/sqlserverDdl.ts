import type { Table } from "../check/contract/contract";
import { ContractError } from "../check/contract/json";
import { fieldNamed, isFilled } from "./described";
import { SQL_SERVER } from "./sqlserver";
import { addForeignKeys, createIndexes, createTable, quotedList } from "./statements";
import type { TableParts } from "./tableParts";
import { oneLine } from "./text";

const { identifier, text } = SQL_SERVER;
/** Half of the 7500 bytes of an extended property. */
const LONGEST_DESCRIPTION = 3750;

/** Names the thing described: a table, or a part of it of some kind. */
function description(schema: string, table: string, part: readonly [kind: string, name: string] | undefined, said: string): readonly string[] {
    const value = oneLine(said).slice(0, LONGEST_DESCRIPTION);
    if (value === "") return [];
    const level = part ? `, @level2type = N'${part[0]}', @level2name = ${text(part[1])}` : "";
    return [`EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = ${text(value)},`
        + ` @level0type = N'SCHEMA', @level0name = ${text(schema)}, @level1type = N'TABLE', @level1name = ${text(table)}${level};`];
}

function descriptions(schema: string, { described, checks }: TableParts): readonly string[] {
    const { table, fieldDescriptions } = described;
    return [
        ...description(schema, table.name, undefined, described.description),
        ...[...fieldDescriptions].flatMap(([name, said]) => description(schema, table.name, ["COLUMN", name], said)),
        ...checks.flatMap(({ name, description: said = "" }) => description(schema, table.name, ["CONSTRAINT", name], said)),
    ];
}

/** Texts without a limit cannot be part of a key. */
function assertKeys({ name, primaryKey, uniqueKeys, foreignKeys, fields }: Table): void {
    const keys = new Set([...primaryKey, ...uniqueKeys.flat(), ...foreignKeys.flatMap(({ columns }) => columns)]);
    const endless = fields.find((field) => keys.has(field.name) && field.type === "string" && !field.allowed && field.maxLength === undefined);
    if (endless) throw new ContractError(`${name}.${endless.name} is part of a key: SQL Server needs its maxLength.`);
}

/** A unique key with blank parts is an index with a filter, to which nothing can refer. */
function assertReferences(tables: readonly Table[]): void {
    for (const { name, foreignKeys } of tables) {
        for (const { table, target, targets } of foreignKeys) {
            const other = tables.find((known) => known.name === table);
            if (other && !targets.every((column) => isFilled(other, fieldNamed(other, column)))) {
                throw new ContractError(`${name} refers to ${target} of ${table}, which SQL Server wants to be required.`);
            }
        }
    }
}

/** SQL Server takes two blank cells for the same value, unlike the contract. */
function uniqueIndexes({ quotedName, uniqueKeys }: TableParts): readonly string[] {
    return uniqueKeys.filter(({ nullable }) => nullable.length > 0).map(({ name, columns, nullable }) =>
        `CREATE UNIQUE INDEX ${identifier(name)} ON ${quotedName} (${quotedList(SQL_SERVER, columns)})`
        + ` WHERE ${nullable.map((column) => `${identifier(column)} IS NOT NULL`).join(" AND ")};`);
}

function notes({ described: { table }, unchecked, seriesRules }: TableParts): readonly string[] {
    const places = [
        ...unchecked.map(({ place, reason }) => `${place}: ${reason}`),
        ...seriesRules.map(({ name, description: said }) => `${table.name}: the rule ${name} between rows. ${said}`),
    ];
    return places.map((place) => `-- Not checked: ${oneLine(place)}`);
}

function tableText(schema: string, parts: TableParts): string {
    const unique = parts.uniqueKeys.filter(({ nullable }) => nullable.length === 0)
        .map(({ name, columns }) => `CONSTRAINT ${identifier(name)} UNIQUE (${quotedList(SQL_SERVER, columns)})`);
    return [...notes(parts), createTable(SQL_SERVER, parts, unique), ...uniqueIndexes(parts), ...descriptions(schema, parts)].join("\n");
}

/** sqlcmd begins with quoted identifiers off, with which no index with a filter can be made. */
export function sqlserverText(schema: string, tables: readonly TableParts[]): string {
    const declared = tables.map(({ described }) => described.table);
    declared.forEach(assertKeys);
    assertReferences(declared);
    const references = tables.flatMap((parts) => [...addForeignKeys(SQL_SERVER, schema, parts), ...createIndexes(SQL_SERVER, parts)]);
    return [
        "SET ANSI_NULLS ON;\nSET QUOTED_IDENTIFIER ON;",
        `CREATE SCHEMA ${identifier(schema)};`,
        ...tables.map((parts) => tableText(schema, parts)),
        references.join("\n"),
    ].filter(Boolean).map((batch) => `${batch}\nGO`).join("\n\n");
}
