import { excerpt } from "../../tmdl/fault";
import type { Capabilities, Condition } from "./capabilities";
import { BANNED_VISUALS, CORE_VISUALS, type RoleKind, type RoleKinds } from "./coreVisuals";
import { fault, type ReportFault } from "./fault";
import { kindOf } from "./field";
import { member, pointer } from "./json";
import { suggestion } from "./modelNames";
import { allVisuals, isGroup, type Project, type Visual, visualTypeOf } from "./project";
import { packagesOf } from "./resources";
import { type Role, rolesOf } from "./roles";

function suits(kind: RoleKind, field: unknown): boolean {
    const isMeasure = ["Measure", "Aggregation"].includes(kindOf(field) ?? "");
    return kind === "GroupingOrMeasure" || isMeasure === (kind === "Measure");
}

function roleFaults({ file }: Visual, { name, path, projections }: Role, known: RoleKinds): readonly ReportFault[] {
    const kind = known.get(name);
    if (kind === undefined) {
        return [fault(file, path, "role", `The visual has no role "${excerpt(name)}".${suggestion(name, known.keys())} Use one of its roles.`)];
    }
    const wanted = kind === "Measure" ? "a measure" : "a column";
    return projections.filter(({ field }) => kindOf(field) !== undefined && !suits(kind, field)).map((projection) =>
        fault(file, `${projection.path}/field`, "role", `The role "${name}" takes ${wanted}. Put ${wanted} there, or move the field to another role.`));
}

function exceeds(condition: Condition, roles: readonly Role[]): string | undefined {
    for (const [name, { min, max }] of condition) {
        const count = roles.find((role) => role.name === name)?.projections.length ?? 0;
        if (count < min || count > max) return `${count} in "${name}", which takes ${max === Infinity ? `${min} or more` : `${min} to ${max}`}`;
    }
    return undefined;
}

function conditionFaults({ file }: Visual, roles: readonly Role[], { conditions }: Capabilities): readonly ReportFault[] {
    const excess = conditions.map((condition) => exceeds(condition, roles));
    if (excess.length === 0 || excess.includes(undefined)) return [];
    const message = `The visual does not take these numbers of fields: ${excess.join("; or ")}. Add or remove fields.`;
    return [fault(file, pointer("visual", "query", "queryState"), "role", message)];
}

function typeFaults(project: Project, visual: Visual, capabilities: Capabilities, guid: string): readonly ReportFault[] {
    const type = visualTypeOf(visual);
    const place = "/visual/visualType";
    if (type === undefined) return [fault(visual.file, "/visual", "visual-type", "The visual has no visualType. Name one.")];
    const banned = BANNED_VISUALS.get(type);
    if (banned !== undefined) return [fault(visual.file, place, "house", `This report shows no ${type}. ${banned}`)];
    const core = CORE_VISUALS.get(type);
    const roles = rolesOf(visual);
    if (core) return roles.flatMap((role) => roleFaults(visual, role, core));
    if (!packagesOf(project).some(({ type: kind, name }) => kind === "CustomVisual" && name === type)) {
        const known = suggestion(type, [...CORE_VISUALS.keys(), guid]);
        return [fault(visual.file, place, "visual-type", `"${excerpt(type)}" is no built-in visual and no package of this report.${known} Name one.`)];
    }
    // A package of another visual has its own fault; its roles are not known.
    if (type !== guid) return [];
    return [...roles.flatMap((role) => roleFaults(visual, role, capabilities.roles)), ...conditionFaults(visual, roles, capabilities)];
}

/** Each visual is one that the report has, and its fields stand in roles of that visual, in kind and number. */
export function checkVisualTypes(project: Project, capabilities: Capabilities, guid: string): readonly ReportFault[] {
    return allVisuals(project).flatMap((visual) => {
        const hasVisual = member(visual.json, "visual") !== undefined;
        if (hasVisual === isGroup(visual)) return [fault(visual.file, "", "visual-type", "Write exactly one of visual and visualGroup.")];
        return hasVisual ? typeFaults(project, visual, capabilities, guid) : [];
    });
}
