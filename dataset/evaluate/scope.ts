import type { Column, Measure, Partition, Place, Relationship, Role, Table } from "../tmdl/model";
import { failAt } from "./datasetError";

// What a model may say in TMDL and the evaluator does not compute: told as an error, as numbers without it would be wrong.

const READING: ReadonlySet<string> = new Set(["read", "readRefresh", "administrator"]);

function outOfScope(place: Place, what: string, remedy: string): never {
    return failAt(place, `${what}, which the evaluator does not compute. ${remedy}`);
}

export function assertColumn({ name: table }: Table, column: Column): void {
    const title = `'${table}'[${column.name}]`;
    if (column.expression !== undefined) outOfScope(column.expression, `${title} is a calculated column`, "Bring its values in the data.");
    if (column.sourceColumn === undefined) outOfScope(column, `${title} has no sourceColumn`, "Name the column of the CSV file.");
}

function assertPartition({ name: table }: Table, partition: Partition): void {
    if (partition.kind === "calculated") outOfScope(partition, `'${table}' is a calculated table`, "Bring its rows in the data.");
    if (partition.kind === "entity") outOfScope(partition, `'${table}' reads an entity of another model`, "Read it with M.");
    if (partition.mode === "directQuery") outOfScope(partition, `'${table}' is in DirectQuery mode`, "Import it.");
}

/** The one partition that the table may have. */
export function onlyPartition(table: Table): Partition {
    const [first] = table.partitions;
    if (table.partitions.length !== 1) outOfScope(table, `'${table.name}' has ${table.partitions.length} partitions`, "Write one.");
    assertPartition(table, first);
    return first;
}

export function assertMeasure({ name, formatStringDefinition }: Measure): void {
    if (formatStringDefinition === undefined) return;
    outOfScope(formatStringDefinition, `[${name}] has a format string that is computed`, "Write formatString instead.");
}

export function assertRelationship(relationship: Relationship): void {
    const { from, to, fromCardinality, toCardinality, crossFilteringBehavior, joinOnDateBehavior, securityFilteringBehavior } = relationship;
    const title = `The relationship from '${from.table}'[${from.column}] to '${to.table}'[${to.column}]`;
    const cardinality = `${fromCardinality}-to-${toCardinality}`;
    if (cardinality !== "many-to-one") outOfScope(relationship, `${title} is ${cardinality}`, "Make it many-to-one.");
    if (crossFilteringBehavior !== "oneDirection") {
        outOfScope(relationship, `${title} has crossFilteringBehavior: ${crossFilteringBehavior}`, "Make it oneDirection.");
    }
    if (joinOnDateBehavior !== "dateAndTime") {
        outOfScope(relationship, `${title} has joinOnDateBehavior: ${joinOnDateBehavior}`, "Join dates without time.");
    }
    if (securityFilteringBehavior !== "oneDirection") {
        outOfScope(relationship, `${title} has securityFilteringBehavior: ${securityFilteringBehavior}`, "Make it oneDirection.");
    }
}

export function assertRole(role: Role): void {
    if (READING.has(role.modelPermission)) return;
    outOfScope(role, `The role "${role.name}" has modelPermission: ${role.modelPermission}`, "Make it read.");
}
