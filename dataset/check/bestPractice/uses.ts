import type { Model } from "../../tmdl/model";
import type { Reference } from "./references";
import { columnKey } from "./subject";

/** Which objects others depend on: columns by columnKey, measures by folded name. */
export interface Uses {
    readonly inDax: ReadonlySet<string>;
    readonly measures: ReadonlySet<string>;
    readonly inRelationships: ReadonlySet<string>;
    /** Columns that sort another one, or are sorted by one. */
    readonly inSorts: ReadonlySet<string>;
    readonly inHierarchies: ReadonlySet<string>;
}

function sortsIn({ tables }: Model): readonly string[] {
    return tables.flatMap((table) => table.columns.flatMap(({ name, sortByColumn }) =>
        (sortByColumn === undefined ? [] : [columnKey(table.name, name), columnKey(table.name, sortByColumn)])));
}

function levelsIn({ tables }: Model): readonly string[] {
    return tables.flatMap((table) => table.hierarchies.flatMap(({ levels }) => levels.map(({ column }) => columnKey(table.name, column))));
}

export function usesOf(model: Model, references: readonly Reference[]): Uses {
    const keysOf = (kind: Reference["kind"]): ReadonlySet<string> =>
        new Set(references.filter((reference) => reference.kind === kind).flatMap(({ keys }) => keys));
    return {
        inDax: keysOf("column"),
        measures: keysOf("measure"),
        inRelationships: new Set(model.relationships.flatMap(({ from, to }) => [columnKey(from.table, from.column), columnKey(to.table, to.column)])),
        inSorts: new Set(sortsIn(model)),
        inHierarchies: new Set(levelsIn(model)),
    };
}
