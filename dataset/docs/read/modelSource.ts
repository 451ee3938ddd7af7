import type { Model, Table } from "../../tmdl/model";

/** Where the model finds one table and its columns in the contract. */
export interface ModelSource {
    /** Table of the contract, by table of the model. */
    readonly tables: ReadonlyMap<string, string>;
    /** Table of the model, by table of the contract. */
    readonly readBy: ReadonlyMap<string, string>;
}

const READ = /\bReadTable\s*\(\s*"([^"]*)"\s*\)/g;

function tablesReadBy({ partitions, refreshPolicy }: Table): ReadonlySet<string> {
    const texts = [...partitions.map(({ source }) => source?.text ?? ""), refreshPolicy?.sourceExpression?.text ?? ""];
    return new Set(texts.flatMap((text) => [...text.matchAll(READ)].map(([, name]) => name)));
}

function sourceOf(table: Table): string {
    const read = [...tablesReadBy(table)];
    const first = read.at(0);
    if (first !== undefined && read.length === 1) return first;
    const found = first === undefined ? "none" : read.join(", ");
    throw new Error(`${table.file}:${table.line}: '${table.name}' must read one table of the contract with ReadTable ("…"), and reads ${found}.`);
}

/** Tells which table of the contract each table of the model reads; throws an Error for one that reads none, or several. */
export function readModelSource({ tables }: Model): ModelSource {
    const pairs = tables.map((table): [string, string] => [table.name, sourceOf(table)]);
    return { tables: new Map(pairs), readBy: new Map(pairs.map(([model, contract]) => [contract, model])) };
}
