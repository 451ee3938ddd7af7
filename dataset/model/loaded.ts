import type { Contract, Table } from "../check/contract/contract";

/** Tables of the contract that the model does without, each with its reason. */
export const NOT_LOADED: ReadonlyMap<string, string> = new Map([
    ["programme", "project repeats the name of its programme, so that one table holds the hierarchy"],
    ["status_mapping", "it serves whoever brings weather reports from another scale, before they are loaded"],
    ["exchange_rate", "amounts arrive in euros; the rates tell how they were converted"],
]);

/** The tables that the model loads, in the order of the contract. */
export function loadedTables(contract: Contract): readonly Table[] {
    return contract.tables.filter(({ name }) => !NOT_LOADED.has(name));
}
