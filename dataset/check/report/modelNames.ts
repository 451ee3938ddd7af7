import { nearest } from "../../../dax/syntax/nearest";
import type { Model } from "../../tmdl/model";

export interface TableNames {
    readonly columns: ReadonlySet<string>;
    readonly measures: ReadonlySet<string>;
    /** Levels by hierarchy. */
    readonly hierarchies: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ModelNames {
    readonly tables: ReadonlyMap<string, TableNames>;
    /** The table of each measure. */
    readonly measures: ReadonlyMap<string, string>;
}

function namesIn(items: readonly { readonly name: string }[]): ReadonlySet<string> {
    return new Set(items.map(({ name }) => name));
}

export function modelNames({ tables }: Model): ModelNames {
    return {
        tables: new Map(tables.map(({ name, columns, measures, hierarchies }) => [name, {
            columns: namesIn(columns),
            measures: namesIn(measures),
            hierarchies: new Map(hierarchies.map((hierarchy) => [hierarchy.name, namesIn(hierarchy.levels)])),
        }])),
        measures: new Map(tables.flatMap((table) => table.measures.map(({ name }) => [name, table.name] as const))),
    };
}

/** " Did you mean …?", or nothing when no known name is close. */
export function suggestion(name: string, known: Iterable<string>): string {
    const close = nearest(name, known);
    return close === undefined ? "" : ` Did you mean "${close}"?`;
}
