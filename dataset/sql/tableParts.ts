import type { ForeignKey, Table } from "../check/contract/contract";
import type { Checks } from "./check";
import { columnChecks } from "./columnChecks";
import { type ColumnType, columnType } from "./columnType";
import { type DescribedRule, type DescribedTable, isFilled } from "./described";
import type { Dialect } from "./dialect";
import type { Names } from "./names";
import { rowRuleCheck } from "./rowRules";

/** A condition under the name that the database gives in its errors. */
export interface NamedCheck {
    readonly name: string;
    readonly condition: string;
    readonly description?: string;
}

/** Everything that a database needs to create a table, in the words of its dialect. */
export interface TableParts {
    readonly described: DescribedTable;
    /** With the schema, quoted. */
    readonly quotedName: string;
    readonly columns: readonly string[];
    readonly primaryKey: { readonly name: string; readonly columns: readonly string[] };
    readonly uniqueKeys: readonly { readonly name: string; readonly columns: readonly string[]; readonly nullable: readonly string[] }[];
    readonly checks: readonly NamedCheck[];
    readonly unchecked: Checks["unchecked"];
    readonly foreignKeys: readonly { readonly name: string; readonly key: ForeignKey }[];
    /** For the columns of foreign keys that no other key begins with. */
    readonly indexes: readonly { readonly name: string; readonly columns: readonly string[] }[];
    /** The rules between rows, which are no check. */
    readonly seriesRules: readonly DescribedRule[];
}

function weightsOf(rules: readonly DescribedRule[]): ReadonlySet<unknown> {
    return new Set(rules.filter(({ name }) => name === "weights-sum").map(({ parameters }) => parameters?.weight));
}

function typesOf({ table, rules }: DescribedTable, tables: readonly Table[]): ReadonlyMap<string, ColumnType> {
    const weights = weightsOf(rules);
    return new Map(table.fields.map((field) => [field.name, columnType(table, field, tables, weights.has(field.name))]));
}

function needsIndex({ primaryKey, uniqueKeys }: Table, { columns }: ForeignKey): boolean {
    return ![primaryKey, ...uniqueKeys].some((key) => columns.every((column, at) => key[at] === column));
}

interface RuleChecks {
    readonly checks: Checks["checks"];
    /** The rules that are no check. */
    readonly others: readonly DescribedRule[];
}

function ruleChecks(dialect: Dialect, { table, rules }: DescribedTable): RuleChecks {
    const found = rules.map((rule) => ({ rule, check: rowRuleCheck({ dialect, table, rule }) }));
    return {
        checks: found.flatMap(({ check }) => check ?? []),
        others: found.filter(({ check }) => !check).map(({ rule }) => rule),
    };
}

/** What a table is made of; the names of its constraints are taken in the order of the contract, so that they stay the same. */
export function tableParts(dialect: Dialect, schema: string, described: DescribedTable, tables: readonly Table[], names: Names): TableParts {
    const { table } = described;
    const types = typesOf(described, tables);
    const typeNamed = (name: string): ColumnType => types.get(name) ?? { kind: "text" };
    const perColumn = table.fields.map((field) => columnChecks(dialect, table.name, field, typeNamed(field.name)));
    const perRule = ruleChecks(dialect, described);
    const checks = [...perColumn.flatMap((column) => column.checks), ...perRule.checks];
    const nullable = new Set(table.fields.filter((field) => !isFilled(table, field)).map(({ name }) => name));
    return {
        described,
        quotedName: `${dialect.identifier(schema)}.${dialect.identifier(table.name)}`,
        columns: table.fields.map((field) =>
            `${dialect.identifier(field.name)} ${dialect.typeOf(typeNamed(field.name))} ${nullable.has(field.name) ? "NULL" : "NOT NULL"}`),
        primaryKey: { name: names.of(table.name, "pk"), columns: table.primaryKey },
        uniqueKeys: table.uniqueKeys.map((columns) =>
            ({ name: names.of(table.name, ...columns, "unique"), columns, nullable: columns.filter((column) => nullable.has(column)) })),
        checks: checks.map(({ name, condition, description }) => ({ name: names.of(...name), condition, description })),
        unchecked: perColumn.flatMap((column) => column.unchecked),
        foreignKeys: table.foreignKeys.map((key) => ({ name: names.of(table.name, ...key.columns, "fk"), key })),
        indexes: table.foreignKeys.filter((key) => needsIndex(table, key))
            .map(({ columns }) => ({ name: names.of(table.name, ...columns, "index"), columns })),
        seriesRules: perRule.others,
    };
}
