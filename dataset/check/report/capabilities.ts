import type { RoleKind, RoleKinds } from "./coreVisuals";
import { entriesOf, listOf, numberOf, textOf, type JsonObject } from "./json";

export interface Bounds {
    readonly min: number;
    readonly max: number;
}

/** The numbers of fields that go together; a role that is not named takes any number. */
export type Condition = ReadonlyMap<string, Bounds>;

/** What a visual's capabilities allow a report to write. */
export interface Capabilities {
    readonly roles: RoleKinds;
    /** One of them must hold; none stands for no limit. */
    readonly conditions: readonly Condition[];
    /** Types of the properties by object, as capabilities.json writes them. */
    readonly objects: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

const KINDS: readonly RoleKind[] = ["Grouping", "Measure", "GroupingOrMeasure"];

function roleOf(role: unknown): readonly [string, RoleKind] {
    const name = textOf(role, "name");
    const kind = KINDS.find((known) => known === textOf(role, "kind"));
    if (name === undefined || kind === undefined) {
        throw new Error(`capabilities.json: a data role has no name, or a kind that is none of ${KINDS.join(", ")}. Correct the role.`);
    }
    return [name, kind];
}

function conditionOf(condition: unknown): Condition {
    return new Map(entriesOf(condition).map(([role, bounds]) => [role, { min: numberOf(bounds, "min") ?? 0, max: numberOf(bounds, "max") ?? Infinity }]));
}

/** Reads capabilities.json; throws an Error when a role cannot be understood. */
export function readCapabilities(json: JsonObject): Capabilities {
    return {
        roles: new Map(listOf(json, "dataRoles").map(roleOf)),
        conditions: listOf(json, "dataViewMappings").flatMap((mapping) => listOf(mapping, "conditions")).map(conditionOf),
        objects: new Map(entriesOf(json, "objects").map(([name, object]) =>
            [name, new Map(entriesOf(object, "properties").map(([property, value]) => [property, typeOf(value)]))])),
    };
}

function typeOf(property: unknown): unknown {
    return entriesOf(property).find(([key]) => key === "type")?.[1];
}
