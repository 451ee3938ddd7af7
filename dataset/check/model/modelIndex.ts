import type { Column, Described, Hierarchy, Measure, Model, Table } from "../../tmdl/model";
import { nameKey } from "./names";

/** A table with what it holds, by the key of its name. */
export interface TableIndex {
    readonly table: Table;
    readonly columns: ReadonlyMap<string, Column>;
    readonly measures: ReadonlyMap<string, Measure>;
    readonly hierarchies: ReadonlyMap<string, Hierarchy>;
}

/** The model, and its tables and measures by the key of their name; of two with one name the first counts. */
export interface ModelIndex {
    readonly model: Model;
    readonly tables: ReadonlyMap<string, TableIndex>;
    readonly measures: ReadonlyMap<string, Measure>;
}

/** By the key of their name. */
export function byName<T extends Described>(items: readonly T[]): ReadonlyMap<string, T> {
    return new Map([...items].reverse().map((item) => [nameKey(item.name), item]));
}

function indexTable(table: Table): TableIndex {
    return { table, columns: byName(table.columns), measures: byName(table.measures), hierarchies: byName(table.hierarchies) };
}

export function indexModel(model: Model): ModelIndex {
    const tables = [...model.tables].reverse().map((table): [string, TableIndex] => [nameKey(table.name), indexTable(table)]);
    return { model, tables: new Map(tables), measures: byName(model.tables.flatMap(({ measures }) => measures)) };
}

export function tableNamed(index: ModelIndex, name: string): TableIndex | undefined {
    return index.tables.get(nameKey(name));
}

export function columnNamed(table: TableIndex | undefined, name: string): Column | undefined {
    return table?.columns.get(nameKey(name));
}

/** The names of the tables, to suggest one. */
export function tableNamesOf(index: ModelIndex): readonly string[] {
    return Array.from(index.tables.values(), ({ table }) => table.name);
}
