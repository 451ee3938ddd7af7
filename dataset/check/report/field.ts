import { member, textOf } from "./json";

export type FieldKind = "Column" | "Measure" | "HierarchyLevel" | "Aggregation";

const KINDS: readonly FieldKind[] = ["Column", "Measure", "HierarchyLevel", "Aggregation"];

/** What kind of field an expression is; undefined for any other expression. */
export function kindOf(field: unknown): FieldKind | undefined {
    return KINDS.find((kind) => member(field, kind) !== undefined);
}

/** The name that Power BI Desktop gives to a field in a query; undefined where that name is not settled. */
export function queryName(field: unknown): string | undefined {
    const kind = kindOf(field);
    if (kind === "Column" || kind === "Measure") {
        return joined([textOf(field, kind, "Expression", "SourceRef", "Entity"), textOf(field, kind, "Property")]);
    }
    if (kind !== "HierarchyLevel") return undefined;
    const hierarchy = member(field, kind, "Expression", "Hierarchy");
    return joined([textOf(hierarchy, "Expression", "SourceRef", "Entity"), textOf(hierarchy, "Hierarchy"), textOf(field, kind, "Level")]);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
    return parts.includes(undefined) ? undefined : parts.join(".");
}

/** Equal texts for equal fields, whatever the order of their keys. */
export function fieldKey(field: unknown): string {
    return JSON.stringify(field, (_key, value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
}
