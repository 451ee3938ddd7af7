import { foldName } from "../../../dax/syntax/name";
import type { Column, Described, Measure, Model, Partition, Perspective, Relationship, Role, Table, TablePermission } from "../../tmdl/model";

export type SubjectKind =
    | "model" | "table" | "column" | "measure" | "hierarchy" | "level" | "partition" | "relationship" | "expression" | "queryGroup"
    | "role" | "permission" | "member" | "perspective" | "culture";

/** An object of the model under the name by which findings call it. */
export interface Subject {
    readonly kind: SubjectKind;
    readonly title: string;
    readonly source: Described;
}

export interface TableSubject extends Subject {
    readonly source: Table;
}

/** `isHidden` tells also of what is hidden with its table. */
export interface ColumnSubject extends Subject {
    readonly source: Column;
    readonly table: Table;
    readonly key: string;
    readonly isHidden: boolean;
}

export interface MeasureSubject extends Subject {
    readonly source: Measure;
    readonly table: Table;
    readonly isHidden: boolean;
}

export interface PartitionSubject extends Subject {
    readonly source: Partition;
    readonly table: Table;
}

export interface RelationshipSubject extends Subject {
    readonly source: Relationship;
}

export interface RoleSubject extends Subject {
    readonly source: Role;
}

export interface PerspectiveSubject extends Subject {
    readonly source: Perspective;
}

export interface PermissionSubject extends Subject {
    readonly source: TablePermission;
}

/** What a model holds, by kind; `all` has each once, with the kinds that have no list of their own. */
export interface Subjects {
    readonly model: Subject;
    readonly tables: readonly TableSubject[];
    readonly columns: readonly ColumnSubject[];
    readonly measures: readonly MeasureSubject[];
    readonly partitions: readonly PartitionSubject[];
    readonly relationships: readonly RelationshipSubject[];
    readonly roles: readonly RoleSubject[];
    readonly permissions: readonly PermissionSubject[];
    readonly perspectives: readonly PerspectiveSubject[];
    readonly all: readonly Subject[];
}

/** The same for all ways in which DAX may write the column of a table. */
export function columnKey(table: string, column: string): string {
    return JSON.stringify([foldName(table), foldName(column)]);
}

function quoted(table: string): string {
    return `'${table.replaceAll("'", "''")}'`;
}

function bracketed(name: string): string {
    return `[${name.replaceAll("]", "]]")}]`;
}

function columnsOf(table: Table): readonly ColumnSubject[] {
    return table.columns.map((source) => ({
        kind: "column", title: quoted(table.name) + bracketed(source.name), source, table,
        key: columnKey(table.name, source.name), isHidden: source.isHidden || table.isHidden,
    }));
}

function measuresOf(table: Table): readonly MeasureSubject[] {
    return table.measures.map((source) =>
        ({ kind: "measure", title: bracketed(source.name), source, table, isHidden: source.isHidden || table.isHidden }));
}

function hierarchiesOf(table: Table): readonly Subject[] {
    return table.hierarchies.flatMap((source): Subject[] => {
        const title = `hierarchy ${quoted(table.name)}${bracketed(source.name)}`;
        const levels = source.levels.map((level): Subject => ({ kind: "level", title: `${title}${bracketed(level.name)}`, source: level }));
        return [{ kind: "hierarchy", title, source }, ...levels];
    });
}

function partitionsOf(table: Table): readonly PartitionSubject[] {
    return table.partitions.map((source) =>
        ({ kind: "partition", title: `partition ${quoted(table.name)}${bracketed(source.name)}`, source, table }));
}

function permissionsOf(model: Model): readonly PermissionSubject[] {
    return model.roles.flatMap((role) => role.tablePermissions.map((source) =>
        ({ kind: "permission", title: `role ${role.name} on ${quoted(source.name)}`, source })));
}

function named<T extends Described>(kind: SubjectKind, list: readonly T[], word: string = kind): readonly (Subject & { readonly source: T })[] {
    return list.map((source) => ({ kind, title: `${word} ${source.name}`, source }));
}

function restOf(model: Model): readonly Subject[] {
    return [
        ...model.tables.flatMap(hierarchiesOf), ...named("expression", model.expressions), ...named("queryGroup", model.queryGroups, "query group"),
        ...named("member", model.roles.flatMap(({ members }) => members)), ...named("culture", model.cultures),
    ];
}

export function subjectsOf(model: Model): Subjects {
    const own: Subject = { kind: "model", title: "model", source: model };
    const tables = model.tables.map((source): TableSubject => ({ kind: "table", title: quoted(source.name), source }));
    const columns = model.tables.flatMap(columnsOf);
    const measures = model.tables.flatMap(measuresOf);
    const partitions = model.tables.flatMap(partitionsOf);
    const relationships = named("relationship", model.relationships);
    const roles = named("role", model.roles);
    const permissions = permissionsOf(model);
    const perspectives = named("perspective", model.perspectives);
    const all = [
        own, ...tables, ...columns, ...measures, ...partitions, ...relationships, ...roles, ...permissions, ...perspectives, ...restOf(model),
    ];
    return { model: own, tables, columns, measures, partitions, relationships, roles, permissions, perspectives, all };
}
