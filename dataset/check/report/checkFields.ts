import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { isObject, member, pointer, textOf } from "./json";
import { type ModelNames, suggestion, type TableNames } from "./modelNames";
import { SCHEMA_FOLDER } from "./fileKind";
import type { Document, Project } from "./project";
import { fromFaults, hasFrom, type Scope, scopeOf, type Source, unknownTable } from "./scope";
import { childrenOf, type Node } from "./walk";

interface Visit extends Node {
    readonly scope: Scope;
}

const NO_ALIASES: Scope = new Map();

function sourceOf(expression: unknown, scope: Scope): Source | undefined {
    const table = textOf(expression, "SourceRef", "Entity");
    if (table !== undefined) return { table };
    return scope.get(textOf(expression, "SourceRef", "Source") ?? "");
}

/** The reference itself: what it names exists. */
function sourceRefFaults(file: string, { path, value, scope }: Visit, { tables }: ModelNames): readonly ReportFault[] {
    const reference = member(value, "SourceRef");
    if (!isObject(reference)) return [];
    const place = `${path}/SourceRef`;
    if (member(reference, "Schema") !== undefined) {
        return [fault(file, `${place}/Schema`, "field", "The field belongs to the report alone. Put the measure in the model and leave Schema out.")];
    }
    const table = textOf(reference, "Entity");
    if (table !== undefined) return tables.has(table) ? [] : [unknownTable(file, `${place}/Entity`, table, tables.keys())];
    const alias = textOf(reference, "Source") ?? "";
    if (scope.has(alias)) return [];
    const message = `The alias "${excerpt(alias)}" is not declared in the From of its query.${suggestion(alias, scope.keys())} Declare it there.`;
    return [fault(file, `${place}/Source`, "alias", message)];
}

function columnMessage(name: string, table: string, { columns, measures }: TableNames): string | undefined {
    if (columns.has(name)) return undefined;
    if (measures.has(name)) return `"${excerpt(name)}" is a measure of the table "${table}". Write Measure for Column.`;
    return `The table "${table}" has no column "${excerpt(name)}".${suggestion(name, columns)} Name a column of it.`;
}

function measureMessage(name: string, table: string, { columns, measures }: TableNames, owners: ModelNames["measures"]): string | undefined {
    if (measures.has(name)) return undefined;
    if (columns.has(name)) return `"${excerpt(name)}" is a column of the table "${table}". Write Column for Measure, or use a measure.`;
    const owner = owners.get(name);
    if (owner !== undefined) return `The measure "${excerpt(name)}" is in the table "${owner}", not in "${table}". Name that table.`;
    return `The table "${table}" has no measure "${excerpt(name)}".${suggestion(name, owners.keys())} Name a measure of the model.`;
}

function propertyFaults(file: string, { path, value, scope }: Visit, kind: "Column" | "Measure", names: ModelNames): readonly ReportFault[] {
    const property = textOf(value, kind, "Property");
    if (property === undefined) return [];
    const expression = member(value, kind, "Expression");
    if (member(expression, "SourceRef") === undefined) {
        return [fault(file, path + pointer(kind, "Expression"), "field", `The table of a ${kind} is not named by a SourceRef. Name it so.`)];
    }
    const source = sourceOf(expression, scope);
    if (source && "outputs" in source) {
        const isOutput = source.outputs.has(property);
        return isOutput ? [] : [fault(file, path + pointer(kind, "Property"), "field", `The subquery selects no "${excerpt(property)}". Select it.`)];
    }
    const table = source && names.tables.get(source.table);
    // An unknown table or alias has its own fault.
    if (!source || !table) return [];
    const message = kind === "Column" ? columnMessage(property, source.table, table) : measureMessage(property, source.table, table, names.measures);
    return message === undefined ? [] : [fault(file, path + pointer(kind, "Property"), "field", message)];
}

function hierarchyFaults(file: string, { path, value, scope }: Visit, { tables }: ModelNames): readonly ReportFault[] {
    const name = textOf(value, "Hierarchy", "Hierarchy");
    const source = sourceOf(member(value, "Hierarchy", "Expression"), scope);
    const table = source && "table" in source ? tables.get(source.table) : undefined;
    if (name === undefined || !source || !("table" in source) || !table || table.hierarchies.has(name)) return [];
    const message = `The table "${source.table}" has no hierarchy "${excerpt(name)}".${suggestion(name, table.hierarchies.keys())} Name one of it.`;
    return [fault(file, `${path}/Hierarchy/Hierarchy`, "field", message)];
}

function levelFaults(file: string, { path, value, scope }: Visit, { tables }: ModelNames): readonly ReportFault[] {
    const level = textOf(value, "HierarchyLevel", "Level");
    const hierarchy = member(value, "HierarchyLevel", "Expression", "Hierarchy");
    const source = sourceOf(member(hierarchy, "Expression"), scope);
    const table = source && "table" in source ? tables.get(source.table) : undefined;
    const levels = table?.hierarchies.get(textOf(hierarchy, "Hierarchy") ?? "");
    if (level === undefined || !levels || levels.has(level)) return [];
    const message = `The hierarchy has no level "${excerpt(level)}".${suggestion(level, levels)} Name a level of it.`;
    return [fault(file, `${path}/HierarchyLevel/Level`, "field", message)];
}

function aggregationFaults(file: string, { path, value }: Visit): readonly ReportFault[] {
    if (member(value, "Aggregation", "Expression", "Measure") === undefined) return [];
    return [fault(file, `${path}/Aggregation/Expression`, "field", "A measure cannot be aggregated. Name it without the Aggregation.")];
}

function documentFaults({ file, json }: Document, names: ModelNames): readonly ReportFault[] {
    const faults: ReportFault[] = [];
    const open: Visit[] = [{ value: json, path: "", scope: NO_ALIASES }];
    for (let visit = open.pop(); visit; visit = open.pop()) {
        const { path, value } = visit;
        const scope = hasFrom(value) ? scopeOf(value) : visit.scope;
        if (hasFrom(value)) faults.push(...fromFaults(file, path, value, names));
        faults.push(
            ...sourceRefFaults(file, visit, names),
            ...propertyFaults(file, visit, "Column", names),
            ...propertyFaults(file, visit, "Measure", names),
            ...hierarchyFaults(file, visit, names),
            ...levelFaults(file, visit, names),
            ...aggregationFaults(file, visit),
        );
        open.push(...childrenOf(value).map((child) => ({ value: child.value, path: path + pointer(child.key), scope })).reverse());
    }
    return faults;
}

/** Every table, column, measure, hierarchy and level that any file of the report names is in the model, as what the file takes it for. */
export function checkFields({ documents }: Project, names: ModelNames): readonly ReportFault[] {
    return documents.filter(({ place }) => SCHEMA_FOLDER.has(place.kind)).flatMap((document) => documentFaults(document, names));
}
