import { foldName } from "../../../dax/syntax/name";
import type { Model, Table } from "../../tmdl/model";

/** The names of a model by their folded form: DAX ignores case. */
export interface ModelNames {
    readonly tables: ReadonlyMap<string, Table>;
    readonly columns: ReadonlyMap<Table, ReadonlyMap<string, string>>;
    readonly measures: ReadonlyMap<string, string>;
}

function byFolded(names: readonly string[]): ReadonlyMap<string, string> {
    return new Map(names.map((name) => [foldName(name), name]));
}

export function namesOf({ tables }: Model): ModelNames {
    return {
        tables: new Map(tables.map((table) => [foldName(table.name), table])),
        columns: new Map(tables.map((table) => [table, byFolded(table.columns.map(({ name }) => name))])),
        measures: byFolded(tables.flatMap(({ measures }) => measures.map(({ name }) => name))),
    };
}
