import type { Column, Model } from "../../tmdl/model";
import type { ModelSource } from "../read/modelSource";
import type { Reach } from "./reach";

/** The column of the contract behind each column of the model, by table of the model. */
export type ContractColumns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What a reach comes to in the contract: columns by table, an empty list where rows alone are taken. */
export type ContractReach = ReadonlyMap<string, readonly string[]>;

function sourceColumnOf({ file, line, name, sourceColumn }: Column): string {
    if (sourceColumn !== undefined) return sourceColumn;
    throw new Error(`${file}:${line}: the column '${name}' has no sourceColumn, so that its source cannot be told. Load it from the contract.`);
}

/** Reads where the columns come from; throws an Error for one that the model computes. */
export function contractColumns({ tables }: Model): ContractColumns {
    return new Map(tables.map(({ name, columns }) => [name, new Map(columns.map((column) => [column.name, sourceColumnOf(column)]))]));
}

/** The tables of the contract from which a reach takes rows or columns, in the order of their names. */
export function inContract({ columns, rows }: Reach, sources: ModelSource, origins: ContractColumns): ContractReach {
    const tables = [...new Set([...columns.keys(), ...rows])];
    const pairs = tables.map((table): [string, readonly string[]] => {
        const found = [...columns.get(table) ?? []].flatMap((column) => origins.get(table)?.get(column) ?? []);
        return [sources.tables.get(table) ?? table, found.sort()];
    });
    return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
