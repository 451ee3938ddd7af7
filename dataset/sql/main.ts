import { readFileSync, writeFileSync } from "node:fs";
import { ddl, type DialectName } from "./ddl";

const DIALECTS: readonly DialectName[] = ["postgresql", "sqlserver"];

/** Writes postgresql.sql and sqlserver.sql beside this file, from the contract. */
function main(): void {
    const contract: unknown = JSON.parse(readFileSync(new URL("../contract/datapackage.json", import.meta.url), "utf8"));
    for (const dialect of DIALECTS) writeFileSync(new URL(`${dialect}.sql`, import.meta.url), ddl(contract, dialect));
}

main();
