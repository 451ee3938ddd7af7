import type { Field, Filter, SortKey, VisualRequest } from "../../dax/visual/request";
import { kindOf } from "../check/report/field";
import { listOf, member, pointer, textOf } from "../check/report/json";
import type { Visual } from "../check/report/project";
import { type Role, rolesOf } from "../check/report/roles";
import type { Model } from "../tmdl/model";
import { type FieldScope, fieldSource } from "./fieldSource";
import { refuse } from "./reportError";
import { totalsOf } from "./totals";

/** Projections of one role that the visual shows: where some are marked as active, those alone. */
function shownProjections({ json }: Visual, { name }: Role): readonly number[] {
    const projections = listOf(json, "visual", "query", "queryState", name, "projections");
    const places = Array.from(projections.keys()).filter((at) => member(projections[at], "hidden") !== true);
    const active = places.filter((at) => member(projections[at], "active") === true);
    return active.length > 0 ? active : places;
}

function fieldAt(visual: Visual, role: Role, at: number, scope: FieldScope): Field {
    const { field, queryRef, path } = role.projections[at];
    const spot = { file: visual.file, path };
    const projection = member(visual.json, "visual", "query", "queryState", role.name, "projections", at);
    const source = fieldSource(field, scope, spot);
    const name = source.kind === "measure" ? source.measure : source.column.column;
    const nativeName = kindOf(field) === "Aggregation" ? textOf(projection, "nativeQueryRef") : undefined;
    return {
        source,
        queryName: queryRef ?? refuse(spot, "The field has no queryRef. Give it one."),
        displayName: textOf(projection, "displayName") ?? nativeName ?? name,
        roles: [role.name],
        format: textOf(projection, "format"),
    };
}

/** A field that stands in several roles is one field. */
function merged(fields: readonly Field[]): readonly Field[] {
    const byName = new Map<string, Field>();
    for (const field of fields) {
        const known = byName.get(field.queryName);
        byName.set(field.queryName, known === undefined ? field : { ...known, roles: [...known.roles, ...field.roles] });
    }
    return [...byName.values()];
}

function sortOf({ file, json }: Visual, scope: FieldScope): readonly SortKey[] {
    return listOf(json, "visual", "query", "sortDefinition", "sort").map((sort, at) => ({
        source: fieldSource(member(sort, "field"), scope, { file, path: pointer("visual", "query", "sortDefinition", "sort", at, "field") }),
        isDescending: textOf(sort, "direction") === "Descending",
    }));
}

function shownWithoutData(roles: readonly Role[], fields: readonly Field[]): readonly string[] {
    const names = new Set(roles.filter(({ showsAll }) => showsAll).map(({ name }) => name));
    const shown = fields.filter(({ source, roles: own }) => source.kind === "column" && own.some((role) => names.has(role)));
    return shown.map(({ queryName }) => queryName);
}

/** What a visual asks, under the filters given; undefined for one that shows no data. Throws a ReportError for what is not supported. */
export function visualRequest(visual: Visual, model: Model, filters: readonly Filter[], count: number): VisualRequest | undefined {
    const scope: FieldScope = { aliases: new Map(), model };
    const roles = rolesOf(visual);
    for (const { name, path } of roles) {
        if (member(visual.json, "visual", "query", "queryState", name, "fieldParameters") === undefined) continue;
        refuse({ file: visual.file, path }, "A field parameter is not supported. Put the fields themselves in the role.");
    }
    const fields = merged(roles.flatMap((role) => shownProjections(visual, role).map((at) => fieldAt(visual, role, at, scope))));
    if (fields.length === 0) return undefined;
    return { fields, filters, sort: sortOf(visual, scope), count, totals: totalsOf(visual, fields), showAll: shownWithoutData(roles, fields) };
}
