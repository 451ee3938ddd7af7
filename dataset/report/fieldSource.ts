import type { ColumnName } from "../../dax/model/definition";
import type { AggregationKind, FieldSource } from "../../dax/visual/request";
import { excerpt } from "../tmdl/fault";
import type { Model } from "../tmdl/model";
import { kindOf } from "../check/report/field";
import { entriesOf, member, numberOf, textOf } from "../check/report/json";
import { below, refuse, type Spot } from "./reportError";

/** What the names in an expression stand for. */
export interface FieldScope {
    /** Tables by the aliases of the query around; a field outside of a query names its table itself. */
    readonly aliases: ReadonlyMap<string, string>;
    /** For the levels of hierarchies. */
    readonly model: Model;
}

const AGGREGATIONS: readonly AggregationKind[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The word that tells what an expression is. */
export function constructOf(expression: unknown): string {
    return excerpt(entriesOf(expression).map(([key]) => key).join(", ")) || "nothing";
}

function tableOf(reference: unknown, { aliases }: FieldScope, spot: Spot): string {
    const table = textOf(reference, "SourceRef", "Entity") ?? aliases.get(textOf(reference, "SourceRef", "Source") ?? "");
    return table ?? refuse(spot, `The field is of ${constructOf(reference)} rather than of a table of the model. Name its table with a SourceRef.`);
}

function propertyOf(field: unknown, kind: "Column" | "Measure", spot: Spot): string {
    return textOf(field, kind, "Property") ?? refuse(spot, `The ${kind} has no Property. Name it.`);
}

function columnOf(field: unknown, scope: FieldScope, spot: Spot): ColumnName {
    if (kindOf(field) === "HierarchyLevel") return levelColumn(field, scope, spot);
    if (kindOf(field) !== "Column") refuse(spot, `${constructOf(field)} is not supported where a column is wanted. Use a column.`);
    const table = tableOf(member(field, "Column", "Expression"), scope, below(spot, "Column"));
    return { table, column: propertyOf(field, "Column", spot) };
}

function levelColumn(field: unknown, scope: FieldScope, spot: Spot): ColumnName {
    const hierarchy = member(field, "HierarchyLevel", "Expression", "Hierarchy");
    const table = tableOf(member(hierarchy, "Expression"), scope, below(spot, "HierarchyLevel", "Expression"));
    const name = textOf(hierarchy, "Hierarchy");
    const level = textOf(field, "HierarchyLevel", "Level");
    const found = scope.model.tables.find((one) => one.name === table)?.hierarchies.find((one) => one.name === name);
    const column = found?.levels.find((one) => one.name === level)?.column;
    if (column !== undefined) return { table, column };
    return refuse(spot, `"${excerpt(table)}" has no level "${excerpt(level ?? "")}" in the hierarchy "${excerpt(name ?? "")}". Name one of it.`);
}

function aggregationOf(field: unknown, spot: Spot): AggregationKind {
    const number = numberOf(field, "Aggregation", "Function");
    return AGGREGATIONS.find((kind) => kind === number) ?? refuse(spot, "The Aggregation has no Function from 0 to 8. Write one.");
}

/** What a field expression asks for. Throws a ReportError for anything but columns, measures, aggregations and levels of hierarchies. */
export function fieldSource(field: unknown, scope: FieldScope, spot: Spot): FieldSource {
    switch (kindOf(field)) {
        case "Column":
        case "HierarchyLevel": return { kind: "column", column: columnOf(field, scope, spot) };
        case "Measure": return { kind: "measure", measure: propertyOf(field, "Measure", spot) };
        case "Aggregation": {
            const column = columnOf(member(field, "Aggregation", "Expression"), scope, below(spot, "Aggregation", "Expression"));
            return { kind: "aggregation", aggregation: aggregationOf(field, spot), column };
        }
        case undefined: return refuse(spot, `${constructOf(field)} is not supported as a field. Use a column, a measure or an aggregation.`);
    }
}
