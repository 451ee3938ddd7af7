import { foldName } from "../../../dax/syntax/name";
import type { ColumnReference, Relationship } from "../../tmdl/model";

export function isManyToMany({ fromCardinality, toCardinality }: Relationship): boolean {
    return fromCardinality === "many" && toCardinality === "many";
}

export function isBothWays({ crossFilteringBehavior }: Relationship): boolean {
    return crossFilteringBehavior === "bothDirections";
}

export function isIn(table: { readonly name: string }, reference: ColumnReference): boolean {
    return foldName(reference.table) === foldName(table.name);
}
