import { readDescribed } from "./described";
import { LONGEST_NAME, Names } from "./names";
import { POSTGRESQL } from "./postgresql";
import { postgresqlText } from "./postgresqlDdl";
import { SQL_SERVER } from "./sqlserver";
import { sqlserverText } from "./sqlserverDdl";
import { tableParts } from "./tableParts";
import { assertName } from "./text";

/** The databases for which DDL can be written, as their files are named. */
export type DialectName = "postgresql" | "sqlserver";

export const SCHEMA = "pmo";
const HEAD = "-- Written from dataset/contract/datapackage.json by dataset/sql/main.ts: change the contract, then run it again.";

/**
 * The statements that create the tables of a data package in a schema of their own.
 * Throws a ContractError for a contract that cannot be read, or that the database cannot take.
 */
export function ddl(contract: unknown, dialect: DialectName, schema = SCHEMA): string {
    assertName(schema, LONGEST_NAME);
    const described = readDescribed(contract);
    const tables = described.map(({ table }) => table);
    const names = new Names(tables.map(({ name }) => name));
    const parts = described.map((one) => tableParts(dialect === "postgresql" ? POSTGRESQL : SQL_SERVER, schema, one, tables, names));
    const text = dialect === "postgresql" ? postgresqlText(schema, parts, names) : sqlserverText(schema, parts);
    return `${HEAD}\n\n${text}\n`;
}
