import type { Column, ColumnReference, Relationship } from "../../../tmdl/model";
import { modelFault, type ModelFault, type ModelFaultCode } from "../fault";
import { columnNamed, type ModelIndex, tableNamed, tableNamesOf } from "../modelIndex";
import { columnTitle, nameKey, suggestion, tableTitle } from "../names";

function faultOf(relationship: Relationship, code: ModelFaultCode, message: string): ModelFault {
    return modelFault(relationship, code, relationship.name, `Relationship ${relationship.name}: ${message}`);
}

function columnFaults(relationship: Relationship, index: ModelIndex, { table, column }: ColumnReference): ModelFault[] {
    const found = tableNamed(index, table);
    if (!found) {
        return [faultOf(relationship, "relationship-column", `there is no table ${tableTitle(table)}. ${suggestion(table, tableNamesOf(index))}`)];
    }
    if (columnNamed(found, column)) return [];
    const remedy = suggestion(column, found.table.columns.map(({ name }) => name));
    return [faultOf(relationship, "relationship-column", `there is no column ${columnTitle(table, column)}. ${remedy}`)];
}

function typeFaults(relationship: Relationship, from: Column, to: Column): ModelFault[] {
    return from.dataType === to.dataType ? [] : [faultOf(relationship, "relationship-type",
        `${columnTitle(relationship.from.table, from.name)} is ${from.dataType ?? "untyped"} and `
        + `${columnTitle(relationship.to.table, to.name)} is ${to.dataType ?? "untyped"}. Give both one dataType.`)];
}

function keyFaults(relationship: Relationship, to: Column): ModelFault[] {
    return to.isKey || to.isUnique ? [] : [faultOf(relationship, "relationship-key",
        `its one side, ${columnTitle(relationship.to.table, to.name)}, is no key. Mark the column with isKey, or point to the key.`)];
}

function shapeFaults(relationship: Relationship): ModelFault[] {
    const { from, to, fromCardinality, toCardinality, crossFilteringBehavior, securityFilteringBehavior } = relationship;
    const isPlain = fromCardinality === "many" && toCardinality === "one";
    const isSingle = crossFilteringBehavior === "oneDirection" && securityFilteringBehavior === "oneDirection";
    return [
        ...(isPlain ? [] : [faultOf(relationship, "relationship-cardinality",
            `it goes from ${fromCardinality} to ${toCardinality}. Go from the many side to the one side.`)]),
        ...(isSingle ? [] : [faultOf(relationship, "relationship-direction",
            "filters may go one way alone, from the one side to the many side. Remove the other direction, and use CROSSFILTER in the measure.")]),
        ...(nameKey(from.table) === nameKey(to.table)
            ? [faultOf(relationship, "relationship-self",
                `it relates ${tableTitle(from.table)} with itself. Flatten the hierarchy into columns.`)] : []),
    ];
}

/** Relationships that the loader accepts and the engine, or a reader of its figures, does not. */
export function relationships(index: ModelIndex): readonly ModelFault[] {
    return index.model.relationships.flatMap((relationship) => {
        const from = columnNamed(tableNamed(index, relationship.from.table), relationship.from.column);
        const to = columnNamed(tableNamed(index, relationship.to.table), relationship.to.column);
        return [
            ...columnFaults(relationship, index, relationship.from),
            ...columnFaults(relationship, index, relationship.to),
            ...(from && to ? typeFaults(relationship, from, to) : []),
            ...(to ? keyFaults(relationship, to) : []),
            ...shapeFaults(relationship),
        ];
    });
}
