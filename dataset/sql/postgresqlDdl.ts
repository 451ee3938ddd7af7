import type { Names } from "./names";
import { POSTGRESQL } from "./postgresql";
import { addForeignKeys, createIndexes, createTable, quotedList } from "./statements";
import type { TableParts } from "./tableParts";
import { oneLine } from "./text";
import { constraintTrigger } from "./triggers";

const { identifier, text } = POSTGRESQL;

function comment(kind: string, name: string, description: string): readonly string[] {
    const said = oneLine(description);
    return said === "" ? [] : [`COMMENT ON ${kind} ${name} IS ${text(said)};`];
}

function comments({ described, quotedName, checks }: TableParts): readonly string[] {
    return [
        ...comment("TABLE", quotedName, described.description),
        ...[...described.fieldDescriptions].flatMap(([name, said]) => comment("COLUMN", `${quotedName}.${identifier(name)}`, said)),
        ...checks.flatMap(({ name, description = "" }) => comment("CONSTRAINT", `${identifier(name)} ON ${quotedName}`, description)),
    ];
}

function tableText(parts: TableParts): string {
    const unique = parts.uniqueKeys.map(({ name, columns }) => `CONSTRAINT ${identifier(name)} UNIQUE (${quotedList(POSTGRESQL, columns)})`);
    return [createTable(POSTGRESQL, parts, unique), ...comments(parts)].join("\n");
}

/** One transaction: the schema is there as a whole, or not at all. */
export function postgresqlText(schema: string, tables: readonly TableParts[], names: Names): string {
    const triggers = tables.flatMap(({ described: { table }, seriesRules }) =>
        seriesRules.map((rule) => constraintTrigger({ dialect: POSTGRESQL, table, rule }, schema, names)));
    return [
        "BEGIN;",
        `CREATE SCHEMA ${identifier(schema)};`,
        ...tables.map(tableText),
        "-- Checked at the end of a statement; SET CONSTRAINTS ALL DEFERRED puts it off to the end of a transaction.",
        tables.flatMap((parts) => addForeignKeys(POSTGRESQL, schema, parts, " DEFERRABLE INITIALLY IMMEDIATE")).join("\n"),
        tables.flatMap((parts) => createIndexes(POSTGRESQL, parts)).join("\n"),
        ...triggers,
        "COMMIT;",
    ].filter(Boolean).join("\n\n");
}
