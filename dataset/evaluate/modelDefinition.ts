import type {
    ColumnDefinition, ColumnType, MeasureDefinition, ModelDefinition, RelationshipDefinition, RoleDefinition, TableDefinition,
} from "../../dax/model/definition";
import type { Column, Measure, Model, Relationship, Role, Table, TablePermission } from "../tmdl/model";
import { failAt } from "./datasetError";
import { assertColumn, assertMeasure, assertRelationship, assertRole, onlyPartition } from "./scope";

/** The culture that the engine takes for a model that names none. */
const USUAL_CULTURE = "en-US";

function typeOf(table: Table, { dataType, name, ...place }: Column): ColumnType {
    return dataType ?? failAt(place, `'${table.name}'[${name}] has no dataType. Add it.`);
}

function columnDefinition(table: Table, column: Column): ColumnDefinition {
    assertColumn(table, column);
    return { name: column.name, type: typeOf(table, column), sortBy: column.sortByColumn, format: column.formatString };
}

function markedDateColumn({ dataCategory, columns }: Table): string | undefined {
    if (dataCategory !== "Time") return undefined;
    return columns.find(({ isKey, dataType }) => isKey && dataType === "dateTime")?.name;
}

function tableDefinition(table: Table): TableDefinition {
    onlyPartition(table);
    return {
        name: table.name,
        columns: table.columns.map((column) => columnDefinition(table, column)),
        markedDateColumn: markedDateColumn(table),
    };
}

function relationshipDefinition(relationship: Relationship): RelationshipDefinition {
    assertRelationship(relationship);
    const { from, to, isActive } = relationship;
    return { from, to, isActive };
}

function measureDefinition({ name: table }: Table, measure: Measure): MeasureDefinition {
    assertMeasure(measure);
    return { table, name: measure.name, expression: measure.expression.text, format: measure.formatString };
}

function filtersOf({ name: table, filter }: TablePermission): RoleDefinition["filters"] {
    return filter === undefined ? [] : [{ table, expression: filter.text }];
}

function hiddenBy({ name: table, metadataPermission, columnPermissions }: TablePermission): RoleDefinition["hidden"] {
    const columns = columnPermissions.filter((permission) => permission.metadataPermission === "none").map(({ name: column }) => ({ table, column }));
    return metadataPermission === "none" ? [{ table }, ...columns] : columns;
}

function roleDefinition(role: Role): RoleDefinition {
    assertRole(role);
    return { name: role.name, filters: role.tablePermissions.flatMap(filtersOf), hidden: role.tablePermissions.flatMap(hiddenBy) };
}

/**
 * What the evaluator needs of a model. Throws a DatasetError that names object, file and line for calculated columns and tables, DirectQuery,
 * relationships other than many-to-one in one direction, and computed format strings.
 */
export function modelDefinition(model: Model): ModelDefinition {
    return {
        name: model.name,
        culture: model.culture ?? USUAL_CULTURE,
        tables: model.tables.map(tableDefinition),
        relationships: model.relationships.map(relationshipDefinition),
        measures: model.tables.flatMap((table) => table.measures.map((measure) => measureDefinition(table, measure))),
        roles: model.roles.map(roleDefinition),
    };
}
