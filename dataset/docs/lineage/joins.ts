import type { ColumnReference, Model } from "../../tmdl/model";
import { code } from "../markdown/inline";
import type { ModelSource } from "../read/modelSource";
import { type ContractColumns } from "./inContract";

interface Place {
    readonly table: string;
    readonly column: string;
}

/** How a column of the contract is named where columns of several tables meet. */
export function placeKey(table: string, column: string): string {
    return `${table}.${column}`;
}

function placeOf({ table, column }: ColumnReference, sources: ModelSource, origins: ContractColumns): Place {
    const contractTable = sources.tables.get(table);
    const contractColumn = origins.get(table)?.get(column);
    if (contractTable !== undefined && contractColumn !== undefined) return { table: contractTable, column: contractColumn };
    throw new Error(`A relationship names '${table}'[${column}], which the model does not load. Correct the relationship.`);
}

/** For each column on which the model joins two tables, the tables at the other end, as Markdown. */
export function joinsOf({ relationships }: Model, sources: ModelSource, origins: ContractColumns): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const { from, to } of relationships) {
        const ends = [placeOf(from, sources, origins), placeOf(to, sources, origins)];
        for (const [one, other] of [[ends[0], ends[1]], [ends[1], ends[0]]]) {
            const key = placeKey(one.table, one.column);
            found.set(key, [...found.get(key) ?? [], code(other.table)]);
        }
    }
    return found;
}
