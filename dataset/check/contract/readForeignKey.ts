import type { ForeignKey, Table } from "./contract";
import { ContractError, type JsonObject, objectAt, textAt, textsAt } from "./json";

function foreignKey(columns: readonly string[], table: string, targets: readonly string[]): ForeignKey {
    return { column: columns.join(" "), columns, table, target: targets.join(" "), targets };
}

/** An empty resource means the table itself, as Table Schema has it. */
export function readForeignKey(key: JsonObject, table: string): ForeignKey {
    const reference = objectAt(key, "reference");
    const columns = textsAt(key, "fields");
    const targets = textsAt(reference, "fields");
    if (columns.length !== targets.length) {
        throw new ContractError(`The foreign key of ${columns.join(", ")} must name as many columns in the table to which it refers.`);
    }
    return foreignKey(columns, textAt(reference, "resource") || table, targets);
}

/** The key put in the order of the key to which it refers; throws when the other table has no such key. */
export function withKeyOrder(key: ForeignKey, from: Table, tables: readonly Table[]): ForeignKey {
    const table = tables.find((other) => other.name === key.table);
    if (!table) throw new ContractError(`${from.name} refers to ${key.table}, which is not a table of the contract.`);
    const wanted = [...key.targets].sort().join(" ");
    const order = [table.primaryKey, ...table.uniqueKeys].find((columns) => [...columns].sort().join(" ") === wanted);
    if (!order) {
        throw new ContractError(`${from.name} refers to ${key.target} of ${key.table}, which is neither its primary key nor unique.`);
    }
    return foreignKey(order.map((column) => key.columns[key.targets.indexOf(column)]), key.table, order);
}
